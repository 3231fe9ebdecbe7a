import type {Language} from '@huiyin/core';
import {html, type Markup} from './html.ts';
import {wordsIn} from './page-words.ts';

/** What is wrong with a form, each leading to its field; nothing where nothing is. */
export const problemList = (problems: ReadonlyMap<string, string>, language: Language): Markup | false =>
  problems.size > 0 &&
  html`<div class="problem" role="alert">
    <p>${wordsIn(language)('ask.wrong.title', {count: problems.size})}</p>
    <ul>
      ${[...problems].map(([field, words]) => html`<li><a href="#${field}">${words}</a></li>`)}
    </ul>
  </div>`;
