import {html, type Markup} from '../../pages/html.ts';
import {mayShowCode} from '../may-show-code.ts';
import {mayHandle} from '../permissions.ts';
import type {Desk, OfficialVisit} from '../visit.ts';
import {fact} from './facts.ts';
import type {QuestionParts} from './question-page.ts';
import {reasonForm, type TriedReason} from './reason-form.ts';

interface QueryCodeParts {
  number: string;
  /** Where it is asked for, below the language. */
  path: string;
  /** Once somebody said how they checked who asks for it. */
  queryCode: string | undefined;
  tried: TriedReason | undefined;
}

/** The query code of a receipt, to give back to whoever has lost it, or the form that comes before it. */
export const queryCodeSection = (
  desk: Desk,
  visit: OfficialVisit,
  {number, path, queryCode, tried}: QueryCodeParts,
): Markup => {
  const {t} = desk;
  const whole = (text: string) => html`<span class="whole">${text}</span>`;
  return html`<h2 id="queryCode">${t('queryCode.title')}</h2>
    ${
      queryCode
        ? html`<dl>
              ${fact(t('question.number'), whole(number))} ${fact(t('queryCode.title'), whole(queryCode))}
            </dl>
            <p class="hint">${t('queryCode.tell')}</p>`
        : reasonForm(desk, visit, {secret: 'queryCode', path, tried})
    }`;
};

/** The same of a letter: for whoever can check whose it is, and of an anonymous report why nobody can. */
export const queryCodeOfLetter = (desk: Desk, visit: OfficialVisit, parts: QuestionParts): Markup => {
  const {t} = desk;
  const {read, queryCode, triedReason: tried} = parts;
  const {number} = read.question;
  if (mayShowCode(visit.account, read)) {
    return queryCodeSection(desk, visit, {number, path: `/questions/${number}/query-code`, queryCode, tried});
  }
  const isAnonymous = read.details?.disclosure === 'anonymous' && mayHandle(visit.account, read.question);
  return isAnonymous
    ? html`<h2>${t('queryCode.title')}</h2>
        <p>${t('queryCode.anonymous')}</p>`
    : html``;
};
