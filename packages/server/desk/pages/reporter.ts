import {html, type Markup} from '../../pages/html.ts';
import {mayReadReporter} from '../may-read-reporter.ts';
import type {Desk, OfficialVisit} from '../visit.ts';
import {askerFacts} from './contact.ts';
import type {QuestionParts} from './question-page.ts';
import {reasonForm} from './reason-form.ts';

/** Who reported, or the form that asks why somebody wants to know; nothing for everybody else. */
export const reporterSection = (desk: Desk, visit: OfficialVisit, parts: QuestionParts): Markup => {
  const {t} = desk;
  const {read, reporter, triedReason: tried} = parts;
  if (!mayReadReporter(visit.account, read)) return html``;
  const path = `/questions/${read.question.number}/reporter`;
  return html`<h2 id="reporter">${t('reporter.title')}</h2>
    ${
      reporter
        ? html`${askerFacts(desk, reporter)}
            <p class="hint">${t(`reporter.promise.${reporter.disclosure}`)}</p>`
        : reasonForm(desk, visit, {secret: 'reporter', path, tried})
    }`;
};
