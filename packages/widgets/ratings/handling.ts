import {html, nothing, type TemplateResult} from 'lit';
import {dayIn, type Handling, type Localizer} from '@huiyin/core';
import {handlingLines} from '../parts/handling/handling-lines.ts';
import {richText} from '../parts/rich-text/rich-text.ts';
import type {RatingsKey} from './words.ts';

/** What the office did about a bad rating (差评), and what it has not done yet. */
export const handling = (done: Handling | undefined, words: Localizer<RatingsKey>): TemplateResult => html`
  <div class="promise">
    <h4>${words.t('handling.title')}</h4>
    ${done ? said(done, words) : html`<p>${words.t('ratings.notHandled')}</p>`}
  </div>
`;

const said = (done: Handling, words: Localizer<RatingsKey>) => html`
  ${handlingLines(done, words, dayIn('Asia/Shanghai', new Date())).map((line) => html`<p>${line}</p>`)}
  ${done.words ? richText(done.words) : nothing}
`;
