import {wordsIn} from '@huiyin/core/guide';
import {html, type Markup} from '../../pages/html.ts';
import {correctionHeaps, type CorrectionQuery, type ReadCorrection} from '../corrections.ts';
import type {Desk, Visit} from '../visit.ts';
import {localisedMarkup} from './county-words.ts';
import {deskPage} from './desk-page.ts';
import {heapLinks, pageLinks, searchForm} from './lists.ts';
import {dueMarkup, momentWords} from './moments.ts';

interface CorrectionsParts {
  query: CorrectionQuery;
  page: number;
  found: {rows: ReadCorrection[]; hasMore: boolean};
}

/** What citizens say of a department’s guides, the nearest day first. */
export const correctionsPage = (desk: Desk, visit: Visit, {query, page, found}: CorrectionsParts): string => {
  const {t, home} = desk;
  const {heap, number, guide} = query;
  const action = `${home}/corrections`;
  const none = number ? t('correction.noneFound', {number}) : t('correction.none');
  const narrowed: Record<string, string> = guide ? {guide} : {};
  const tabs = correctionHeaps.map((name) => ({name, label: t(`correction.filter.${name}`)}));
  const body = html`<h1>${t('desk.corrections')}</h1>
    ${
      guide &&
      html`<p class="also">
        ${t('correction.ofGuide', {guide})} <a href="${action}">${t('correction.ofAll')}</a>
      </p>`
    }
    ${searchForm(desk, {action, heap, number, narrowed})} ${heapLinks(desk, {action, heap, narrowed, tabs})}
    ${
      found.rows.length === 0
        ? html`<p class="none">${none}</p>`
        : html`<ul class="rows">
            ${found.rows.map((row) => rowMarkup(row, desk))}
          </ul>`
    }
    ${pageLinks(desk, {action, heap, number, narrowed, page, hasMore: found.hasMore})}`;
  return deskPage(desk, visit, {title: t('desk.corrections'), body, path: '/corrections'});
};

const rowMarkup = (row: ReadCorrection, desk: Desk): Markup => {
  const {home, language} = desk;
  return html`<li>
    <div>
      <a href="${home}/corrections/${row.number}">${localisedMarkup(wordsIn(row.name, language), desk)}</a>
      <p>${partsOf(row, desk)}</p>
      <p class="quiet">
        ${row.number} · <span class="whole">${row.task_code}</span> ·
        ${localisedMarkup(wordsIn(row.body.name, language), desk)}
      </p>
    </div>
    <div class="side">${standing(row, desk)}</div>
  </li>`;
};

/** What of the guide is said to be wrong, or that all of it is right. */
export const partsOf = ({accurate, parts}: ReadCorrection, {t, language}: Desk): string =>
  accurate
    ? t('correction.accurate')
    : new Intl.ListFormat(language, {type: 'conjunction'}).format(
        parts.map((part) => t(`correction.part.${part}`)),
      );

/** By when it is to be looked at, or what became of it. */
export const standing = (row: ReadCorrection, desk: Desk): Markup => {
  const {t} = desk;
  if (row.outcome && row.handled_at) {
    return html`<p><span class="tag answered">${t(`correction.outcome.${row.outcome}`)}</span></p>
      <p class="quiet">${momentWords(row.handled_at, desk)}</p>`;
  }
  return html`<p>${row.due_on ? dueMarkup(row.due_on, desk) : momentWords(row.received_at, desk)}</p>`;
};
