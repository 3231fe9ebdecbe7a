import type {Language, RichText} from '@huiyin/core';
import {html, type Markup} from './html.ts';
import {wordsIn} from './page-words.ts';
import {richTextMarkup} from './rich-text-markup.ts';

/** What an office says, in the language that it is really in, which is said where it is not the reader's. */
export const officeWords = (said: RichText, language: Language): Markup => html`
  ${said.lang !== language && html`<p>${wordsIn(language)(`track.inLanguage.${said.lang}`)}</p>`}
  ${richTextMarkup(said)}
`;
