import type {readInbox} from '../inbox.ts';
import {heaps, type Heap, type InboxQuery} from '../inbox.ts';
import {html, type Markup} from '../../pages/html.ts';
import {wordsIn} from '../../pages/page-words.ts';
import type {Desk, Visit} from '../visit.ts';
import {departmentName, kindName, localisedMarkup} from './county-words.ts';
import {deskPage, formToken} from './desk-page.ts';
import {heapLinks, pageLinks, searchForm} from './lists.ts';
import {dueMarkup, momentWords} from './moments.ts';

interface InboxParts {
  query: InboxQuery;
  page: number;
  found: Awaited<ReturnType<typeof readInbox>>;
  counts: Record<Heap, number>;
  /** How many bad ratings and corrections of guides wait beside the questions. */
  waiting: {badRatings: number; corrections: number};
  notice?: string | undefined;
}

type Row = InboxParts['found']['rows'][number];

/** The questions of a department, the most urgent first. */
export const inboxPage = (
  desk: Desk,
  visit: Visit,
  {query, page, found, counts, waiting, notice}: InboxParts,
): string => {
  const {t, home} = desk;
  const {heap, number} = query;
  const none = number ? t('inbox.noneFound', {number}) : t('inbox.none');
  const tabs = heaps.map((one) => ({name: one, label: `${t(`inbox.${one}`)} ${counts[one]}`}));
  const body = html`<h1>${t('inbox.questions')}</h1>
    ${waitingLink(waiting.badRatings, 'badRatings', `${home}/ratings`, desk)}
    ${waitingLink(waiting.corrections, 'corrections', `${home}/corrections`, desk)}
    ${searchForm(desk, {action: `${home}/`, heap, number})}
    ${heapLinks(desk, {action: `${home}/`, heap, tabs})}
    ${
      found.rows.length === 0
        ? html`<p class="none">${none}</p>`
        : html`<ul class="rows">
            ${found.rows.map((row) => rowMarkup(row, desk))}
          </ul>`
    }
    ${pageLinks(desk, {action: `${home}/`, heap, number, page, hasMore: found.hasMore})}
    <form method="post" action="${home}/export">
      ${formToken(visit)}
      <input type="hidden" name="heap" value="${heap}" />
      <input type="hidden" name="number" value="${number}" />
      <button class="second">${t('inbox.export')}</button>
    </form>`;
  return deskPage(desk, visit, {title: t('inbox.questions'), body, path: '/', notice});
};

const waitingLink = (count: number, what: keyof InboxParts['waiting'], to: string, {t}: Desk): Markup =>
  count > 0 ? html`<p class="also"><a href="${to}">${t(`inbox.${what}`, {count})}</a></p>` : html``;

const isOpen = ({state}: Row) => ['received', 'routed', 'inProgress'].includes(state);

const rowMarkup = (row: Row, desk: Desk): Markup => {
  const {t, home, language} = desk;
  const grade = row.bad_grade ? wordsIn(language)(`grades.${row.bad_grade}`) : '';
  const department = row.department && departmentName(row.department, desk);
  return html`<li>
    <div>
      <a href="${home}/questions/${row.number}" ${row.title !== null && html`lang="${row.locale}"`}
        >${row.title ?? t('inbox.erased')}</a
      >
      <p class="quiet">
        ${row.number} · ${localisedMarkup(kindName(row.kind, desk), desk)} ·
        ${department ? localisedMarkup(department, desk) : t('inbox.noDepartment')}
      </p>
    </div>
    <div class="side">
      <p><span class="tag ${row.state}">${t(`state.${row.state}`)}</span></p>
      <p>${isOpen(row) && row.due_on ? dueMarkup(row.due_on, desk) : momentWords(row.received_at, desk)}</p>
      ${grade && html`<p><strong class="overdue">${t('inbox.answerRated', {grade})}</strong></p>`}
    </div>
  </li>`;
};
