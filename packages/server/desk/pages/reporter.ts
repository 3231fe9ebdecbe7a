import {html, type Markup} from '../../pages/html.ts';
import {mayReadReporter} from '../may-read-reporter.ts';
import {reasonLimit, type ReasonProblem} from '../reason-of-form.ts';
import type {Desk, OfficialVisit} from '../visit.ts';
import {askerFacts} from './contact.ts';
import {formToken} from './desk-page.ts';
import {inputField} from './fields.ts';
import type {QuestionParts} from './question-page.ts';

/** Who reported, or the form that asks why somebody wants to know; nothing for everybody else. */
export const reporterSection = (desk: Desk, visit: OfficialVisit, parts: QuestionParts): Markup => {
  const {t} = desk;
  const {read, reporter} = parts;
  if (!mayReadReporter(visit.account, read)) return html``;
  return html`<h2 id="reporter">${t('reporter.title')}</h2>
    ${
      reporter
        ? html`${askerFacts(desk, reporter)}
            <p class="hint">${t(`reporter.promise.${reporter.disclosure}`)}</p>`
        : reasonForm(desk, visit, parts)
    }`;
};

/** What is wrong with the reason, in words. */
export const reasonWords = ({t}: Desk, problem: ReasonProblem): string =>
  t(`problem.${problem}`, {limit: reasonLimit});

const reasonForm = (desk: Desk, visit: OfficialVisit, {read, reasonProblem}: QuestionParts): Markup => {
  const {t, home} = desk;
  return html`<p class="hint">${t('reporter.notice')}</p>
    <form method="post" action="${home}/questions/${read.question.number}/reporter#reporter">
      ${formToken(visit)}
      ${inputField({
        id: 'reason',
        name: 'reason',
        label: t('reporter.reason'),
        hint: t('reporter.reasonHint'),
        problem: reasonProblem && reasonWords(desk, reasonProblem),
        type: 'text',
        value: visit.form.fields.reason ?? '',
        more: html`autocomplete="off"`,
      })}
      <p><button class="second">${t('reporter.show')}</button></p>
    </form>`;
};
