import {html, nothing, type TemplateResult} from 'lit';
import {promiseIn, type TrackedLetter} from '@huiyin/core';
import type {ReceiptView} from '../../parts/receipt/receipt.ts';
import type {Enquiry} from '../enquiry.ts';
import {comparison, difference, marked} from './comparison.ts';
import type {Compared} from './compared.ts';
import {isElsewhere, zoneOf} from './county-time.ts';
import type {Files} from './files.ts';
import {headlineOf, isOpen} from './headline-of.ts';
import {letterRows} from './letter-rows.ts';
import type {Reactions} from './reactions.ts';
import {step} from './step.ts';
import type {TrackedWords} from './words.ts';

export interface ViewOptions {
  words: TrackedWords;
  enquiry: Enquiry;
  compared: Compared;
  receipt: ReceiptView;
}

/** A question or a report: where it stands, what happened, what the citizen may do, and what they wrote. */
export const letterView = (
  tracked: TrackedLetter,
  options: ViewOptions & {files: Files; reactions: Reactions},
): TemplateResult => {
  const {words, enquiry, compared, receipt, files, reactions} = options;
  const {profile, hotline} = enquiry;
  const {t} = words;
  // Newest first: the answer is what people come for.
  const steps = [...tracked.timeline].reverse();
  return html`
    ${reactions.renderReceipt()}
    <h2 tabindex="-1">${t(`tracked.state.${headlineOf(tracked)}`)}</h2>
    ${promise(tracked, options)} ${difference(compared, words, hotline)}
    <h3>${t('tracked.steps')}</h3>
    <ol class="steps" part="steps" reversed>
      ${steps.map((entry) => step(entry, {words, profile, compared, files}))}
    </ol>
    ${isElsewhere(profile) ? html`<p class="quietly">${t('tracked.localTime')}</p>` : nothing}
    ${reactions.render(tracked)}
    <h3>${t('tracked.yours')}</h3>
    ${marked('content', compared, words)}
    ${receipt.rows({title: '', rows: letterRows(tracked, words, profile)})} ${comparison(compared, words)}
  `;
};

/** By when there will be an answer; late is called late, whatever was promised afterwards. */
const promise = (
  {state, dueOn, overdue, timeline}: TrackedLetter,
  {words, enquiry: {profile, hotline}}: ViewOptions,
) => {
  if (!dueOn || !isOpen(state)) return nothing;
  const {missed = dueOn} = promiseIn(timeline, zoneOf(profile));
  const days = {date: words.date(dueOn), missed: words.date(missed), ...hotline};
  if (overdue)
    return html`<p class="message">${words.t('tracked.overdue', {...days, date: days.missed})}</p>`;
  if (missed === dueOn) return html`<p>${words.t('tracked.dueOn', days)}</p>`;
  return html`<p class="message">${words.t('tracked.missed', days)}</p>`;
};
