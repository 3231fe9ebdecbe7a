import {html, type Markup} from '../../pages/html.ts';
import {reasonLimit, type ReasonProblem} from '../reason-of-form.ts';
import type {Desk, OfficialVisit} from '../visit.ts';
import {formToken} from './desk-page.ts';
import {inputField} from './fields.ts';

/** What is shown only to whoever says why. */
export type Secret = 'reporter' | 'queryCode';

/** A reason that was sent and not accepted. */
export interface TriedReason {
  secret: Secret;
  problem: ReasonProblem;
}

interface ReasonForm {
  secret: Secret;
  /** Where it is sent, below the language. */
  path: string;
  tried: TriedReason | undefined;
}

/** The form that asks why somebody wants to see what is not shown by the way. */
export const reasonForm = (desk: Desk, visit: OfficialVisit, parts: ReasonForm): Markup => {
  const {t, home} = desk;
  const {secret, path} = parts;
  const tried = parts.tried?.secret === secret ? parts.tried : undefined;
  return html`<p class="hint">${t(`${secret}.notice`)}</p>
    <form method="post" action="${home}${path}#${secret}">
      ${formToken(visit)}
      ${inputField({
        id: idOf(secret),
        name: 'reason',
        label: t(`${secret}.reason`),
        hint: t(`${secret}.reasonHint`),
        problem: tried && reasonWords(desk, tried),
        type: 'text',
        value: tried ? visit.form.fields.reason : '',
        more: html`autocomplete="off"`,
      })}
      <p><button class="second">${t(`${secret}.show`)}</button></p>
    </form>`;
};

/** What is wrong with a reason, with the id of its field; nothing where none was refused. */
export const reasonLinks = (desk: Desk, tried: TriedReason | undefined): {id: string; words: string}[] =>
  tried ? [{id: idOf(tried.secret), words: reasonWords(desk, tried)}] : [];

const idOf = (secret: Secret): string => `${secret}-reason`;

const reasonWords = ({t}: Desk, {secret, problem}: TriedReason): string =>
  problem === 'reasonRequired'
    ? t(`${secret}.reasonRequired`)
    : t(`problem.${problem}`, {limit: reasonLimit});
