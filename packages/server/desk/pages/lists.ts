import {html, type Markup} from '../../pages/html.ts';
import type {Desk} from '../visit.ts';
import {inputField} from './fields.ts';

interface ListParts {
  action: string;
  heap: string;
  /** Part of a number that is looked for. */
  number: string;
  /** What else narrows the list, as the address says it. */
  narrowed?: Readonly<Record<string, string>>;
}

/** A box to look for a number in. */
export const searchForm = ({t}: Desk, {action, heap, number, narrowed = {}}: ListParts): Markup => html`
  <form class="search" method="get" action="${action}">
    <input type="hidden" name="heap" value="${number ? heap : 'all'}" />
    ${Object.entries(narrowed).map(
      ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
    )}
    ${inputField({id: 'number', name: 'number', label: t('inbox.number'), type: 'search', value: number})}
    <button>${t('inbox.search')}</button>
  </form>
`;

/** Links to the heaps of a list. */
export const heapLinks = (
  {t}: Desk,
  {
    action,
    heap,
    tabs,
    narrowed = {},
  }: Omit<ListParts, 'number'> & {tabs: readonly {name: string; label: string}[]},
): Markup => html`
  <nav class="heaps" aria-label="${t('inbox.filter')}">
    ${tabs.map(
      ({name, label}) =>
        html`<a
          href="${action}?${queryOf({heap: name, ...narrowed})}"
          ${name === heap && html`aria-current="true"`}
          >${label}</a
        > `,
    )}
  </nav>
`;

/** Links to the page before and the next one, where there are any. */
export const pageLinks = (
  {t}: Desk,
  {action, heap, number, narrowed = {}, page, hasMore}: ListParts & {page: number; hasMore: boolean},
): Markup => {
  const link = (to: number, label: string) => {
    const query = queryOf({heap, ...(number && {number}), ...narrowed, page: String(to)});
    return html`<a href="${action}?${query}">${label}</a> `;
  };
  if (page === 1 && !hasMore) return html``;
  return html`<p class="pages">
    ${page > 1 && link(page - 1, t('inbox.before'))} ${hasMore && link(page + 1, t('inbox.more'))}
  </p>`;
};

const queryOf = (said: Record<string, string>): string => new URLSearchParams(said).toString();
