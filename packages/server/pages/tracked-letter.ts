import {promiseIn, type TimelineEntry, type TrackedLetter} from '@huiyin/core';
import {contentRows} from './asked-page.ts';
import {html, type Markup} from './html.ts';
import {officeWords} from './office-words.ts';
import {wordsIn} from './page-words.ts';
import {dayWords, localised, momentWords, receiptRows, row} from './receipt-rows.ts';
import {reportRows} from './report-rows.ts';
import {sizeWords} from './size-words.ts';
import type {TrackedParts} from './tracked-page.ts';

/** A question or a report: by when there is an answer, what happened, and what was written. */
export const trackedLetter = (tracked: TrackedLetter, parts: TrackedParts): Markup => {
  const {county, language} = parts;
  const t = wordsIn(language);
  // What is printed and left lying about is not to open anything.
  const {queryCode: _, ...receipt} = tracked.receipt;
  // Newest first: the answer is what people come for.
  const steps = [...tracked.timeline].reverse();
  return html`
    ${promise(tracked, parts)}
    <h2>${t('track.steps')}</h2>
    <ol reversed>
      ${steps.map((entry) => step(entry, parts))}
    </ol>
    <h2>${t('track.yours')}</h2>
    <dl>
      ${receiptRows(receipt, county, language)}
      ${row(t('track.department'), tracked.department && localised(tracked.department))}
      ${
        tracked.about === 'consultation'
          ? tracked.content && contentRows(tracked.content, county, language)
          : reportRows(tracked, county, language, ({digest, name, about}) => save(digest, name, about, parts))
      }
    </dl>
  `;
};

/** Late is called late, whatever was promised afterwards. */
const promise = ({dueOn, overdue, timeline}: TrackedLetter, {county, language}: TrackedParts) => {
  if (!dueOn) return undefined;
  const t = wordsIn(language);
  const {missed = overdue ? dueOn : undefined} = promiseIn(timeline, county.calendar.timeZone);
  const late = missed && {date: dayWords(missed, language), hotline: county.portal.hotline};
  return html`
    ${late && html`<p class="problem">${t('track.overdue', late)}</p>`}
    ${!overdue && html`<p>${t('track.dueOn', {date: dayWords(dueOn, language)})}</p>`}
  `;
};

const step = (entry: TimelineEntry, parts: TrackedParts): Markup => {
  const {county, language} = parts;
  const {type, at, department, grade, text, words, dueOn, attachments = []} = entry;
  const t = wordsIn(language);
  const who = department ? localised(department) : isCitizens(type) && html`${t('track.you')}`;
  const label = county.rating.grades.find((one) => one.grade === grade)?.label?.[language];
  return html`<li>
    <p>
      <b>${t(`track.step.${type}`)}</b><br />
      ${momentWords(at, county, language)} ${who && html`· ${who}`}
    </p>
    ${grade && html`<p>${label ?? t(`grades.${grade}`)}</p>`} ${text && html`<p class="words">${text}</p>`}
    ${words && ['extended', 'returned'].includes(type) && html`<p>${t('track.reason')}</p>`}
    ${words && officeWords(words, language)}
    ${dueOn && html`<p>${t('track.dueOn', {date: dayWords(dueOn, language)})}</p>`}
    ${attachments.map(({id, name, bytes}) => save(id, name, sizeWords(bytes, language), parts))}
  </li>`;
};

const isCitizens = (type: TimelineEntry['type']): boolean =>
  ['received', 'rated', 'furtherQuestion', 'reopened', 'withdrawn', 'corrected'].includes(type);

// By post, as the look-up itself: a link would carry the code in its address.
const save = (id: string, name: string, about: string, {query, language}: TrackedParts): Markup =>
  html`<form method="post" action="attachments?locale=${language}">
    <input type="hidden" name="number" value="${query.number}" />
    <input type="hidden" name="queryCode" value="${query.queryCode}" />
    <input type="hidden" name="attachment" value="${id}" />
    <p><button>${wordsIn(language)('track.save', {name})} (${about})</button></p>
  </form>`;
