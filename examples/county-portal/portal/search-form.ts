import {html, type Markup} from './html.ts';
import type {Reader} from './reader.ts';

/** The portal's search field, with the words that were looked for last. */
export const searchForm = ({language, t}: Reader, words = ''): Markup => html`
  <form class="search" role="search" action="/${language}/search/">
    <label for="search">${t('search.label')}</label>
    <div>
      <input
        id="search"
        name="q"
        type="search"
        value="${words}"
        placeholder="${t('search.placeholder')}"
        autocomplete="off"
      />
      <button>${t('search.button')}</button>
    </div>
  </form>
`;
