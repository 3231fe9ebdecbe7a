import {html, nothing, type TemplateResult} from 'lit';
import type {RichText} from '@huiyin/core';
import {richText} from '../../parts/rich-text/rich-text.ts';
import type {TrackedWords} from './words.ts';

/** What an office says, in the language that it is really in, which is said where it is not the reader's. */
export const officeWords = (said: RichText, {t, language}: TrackedWords): TemplateResult => html`
  ${said.lang === language ? nothing : html`<p class="quietly">${t(`tracked.inLanguage.${said.lang}`)}</p>`}
  ${richText(said)}
`;

/** The same as plain text, a line a paragraph, for what is copied, printed or drawn. */
export const plainText = ({blocks}: RichText): string =>
  blocks
    .map(({type, spans}) => (type === 'listItem' ? '· ' : '') + spans.map(({text}) => text).join(''))
    .join('\n');
