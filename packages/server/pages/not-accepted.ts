import type {ConsultationProfile, Language} from '@huiyin/core';
import {html, type Markup} from './html.ts';
import {wordsIn} from './page-words.ts';

/** What is not handled here, and where to turn. */
export const notAccepted = (
  {notAccepted: matters}: Pick<ConsultationProfile, 'notAccepted'>,
  language: Language,
): Markup | false =>
  matters.length > 0 &&
  html`<p>${wordsIn(language)('ask.notAccepted')}</p>
    <ul>
      ${matters.map(
        ({matter, turnTo}) =>
          html`<li>
            <b lang="${matter.lang}">${matter.text}</b> <span lang="${turnTo.lang}">${turnTo.text}</span>
          </li>`,
      )}
    </ul>`;
