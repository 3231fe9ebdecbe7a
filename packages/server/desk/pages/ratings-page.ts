import {html, type Markup} from '../../pages/html.ts';
import {wordsIn} from '../../pages/page-words.ts';
import {handledCaseIn} from '../../given-rating.ts';
import {ratingHeaps, type BadRating, type RatingHeap} from '../bad-ratings.ts';
import type {Desk, Visit} from '../visit.ts';
import {localisedMarkup} from './county-words.ts';
import {deskPage} from './desk-page.ts';
import {fact} from './facts.ts';
import {heapLinks, pageLinks, searchForm} from './lists.ts';
import {dayWords, dueMarkup} from './moments.ts';

interface RatingsParts {
  heap: RatingHeap;
  number: string;
  page: number;
  found: {rows: BadRating[]; hasMore: boolean};
}

/** The bad ratings of a department, the nearest clock first. */
export const ratingsPage = (desk: Desk, visit: Visit, {heap, number, page, found}: RatingsParts): string => {
  const {t, home} = desk;
  const action = `${home}/ratings`;
  const none = number ? t('rating.noneFound', {number}) : t('rating.none');
  const tabs = ratingHeaps.map((name) => ({name, label: t(`rating.filter.${name}`)}));
  const body = html`<h1>${t('desk.ratings')}</h1>
    ${searchForm(desk, {action, heap, number})} ${heapLinks(desk, {action, heap, tabs})}
    ${
      found.rows.length === 0
        ? html`<p class="none">${none}</p>`
        : html`<ul class="rows">
            ${found.rows.map((row) => rowMarkup(row, desk))}
          </ul>`
    }
    ${pageLinks(desk, {action, heap, number, page, hasMore: found.hasMore})}`;
  return deskPage(desk, visit, {title: t('desk.ratings'), body, path: '/ratings'});
};

const rowMarkup = (row: BadRating, desk: Desk): Markup => {
  const {home, language} = desk;
  const {matter, department} = handledCaseIn(row.case, language);
  return html`<li>
    <div>
      <a href="${home}/ratings/${row.number}">${localisedMarkup(matter, desk)}</a>
      <p class="quiet">
        ${row.number} · ${wordsIn(language)(`grades.${row.grade}`)} · ${localisedMarkup(department, desk)}
      </p>
    </div>
    <div class="side">${clocks(row, desk)}</div>
  </li>`;
};

/** The two clocks of a bad rating: what was done when, or how it stands. */
export const clocks = (row: BadRating, desk: Desk): Markup => {
  const {t, language} = desk;
  const stands = (dueOn: string, doneOn: string | null): Markup =>
    doneOn === null ? dueMarkup(dueOn, desk) : html`${t('rating.doneOn', {day: dayWords(doneOn, language)})}`;
  return html`<dl class="clocks">
    ${fact(t('rating.callBack'), stands(row.call_back_due_on, row.called_back_on))}
    ${fact(t('rating.rectification'), stands(row.rectification_due_on, row.rectified_on))}
  </dl>`;
};
