import {html, type TemplateResult} from 'lit';
import type {Submission} from '@huiyin/core';
import {tick, waiting} from '../../parts/outcome/outcome.ts';
import {momentOf} from '../../parts/receipt/moment-of.ts';
import {some} from '../../parts/receipt/receipt-rows.ts';
import type {SheetRow} from '../../parts/receipt/sheet.ts';
import type {View} from '../view.ts';
import type {SentCorrection} from './correction-draft.ts';
import type {MoreWords} from './words.ts';

/** What became of a correction: its receipt, or that it is still on its way; `undefined` while it is written. */
export const correctionOutcome = (
  submission: Submission<SentCorrection>,
  words: MoreWords,
  {calendar, hotline}: View,
): TemplateResult | undefined => {
  const {t} = words;
  const {state, frozen} = submission;
  if (state.status === 'sent') {
    const {number, receivedAt, dueOn} = state.receipt;
    return html`
      <h3 tabindex="-1">${tick}${t('correction.sent')}</h3>
      <p>${t('correction.promise')}</p>
      ${list([
        {label: t('receipt.number'), value: number},
        {label: t('receipt.receivedAt'), value: momentOf(receivedAt, words.language, calendar.timeZone)},
        ...some(dueOn, (day) => ({label: t('receipt.dueOn'), value: words.date(day)})),
      ])}
    `;
  }
  if (!frozen || !submission.waiting) return undefined;
  return html`
    <h3 tabindex="-1">${t('correction.waiting')}</h3>
    ${waiting(words, submission, {
      content: correctionRows(frozen.content, words),
      hotline: {hotline},
    })}
  `;
};

/** What was said of a guide. */
export const correctionRows = (
  {correction: {accurate, parts, text}}: SentCorrection,
  {t}: MoreWords,
): TemplateResult =>
  list([
    {
      label: t('correction.answer'),
      value: accurate
        ? t('correction.accurate')
        : parts.map((part) => t(`correction.part.${part}`)).join(' · '),
    },
    ...some(text, (value) => ({label: t('correction.text'), value})),
  ]);

const list = (rows: readonly SheetRow[]): TemplateResult =>
  html`<dl>
    ${rows.map(
      ({label, value}) =>
        html`<div>
          <dt>${label}</dt>
          <dd class="words">${value}</dd>
        </div>`,
    )}
  </dl>`;
