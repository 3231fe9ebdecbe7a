import {grades, type Channel} from '@huiyin/core';
import {html, type Markup} from './html.ts';
import {hotline} from './profile.ts';
import type {Reader} from './reader.ts';

interface Fallback {
  reader: Reader;
  caseToken: string;
  channel: Channel;
  /** Base URL of the rating backend. */
  api: string;
}

/** What stands inside `<hy-rater>` until it is ready, and for good where scripts cannot run. */
export const raterFallback = ({reader: {language, t}, caseToken, channel, api}: Fallback): Markup => html`
  <form class="card" method="post" action="${api}/ratings">
    <p>${t('rate.formLead', {hotline})}</p>
    <input type="hidden" name="caseToken" value="${caseToken}" />
    <input type="hidden" name="channel" value="${channel}" />
    <input type="hidden" name="locale" value="${language}" />
    <fieldset>
      <legend>${t('rate.question')}</legend>
      ${grades.map(
        (grade) => html`
          <label class="choice">
            <input type="radio" name="grade" value="${grade}" required />
            ${t(`rate.${grade}`)}
          </label>
        `,
      )}
    </fieldset>
    <label for="fallback-text">${t('rate.words')}</label>
    <textarea id="fallback-text" name="text" rows="4" aria-describedby="fallback-hint"></textarea>
    <p class="quiet" id="fallback-hint">${t('rate.wordsHint')}</p>
    <label class="choice">
      <input type="checkbox" name="anonymous" value="true" />
      ${t('rate.anonymous')}
    </label>
    <p class="actions"><button>${t('rate.send')}</button></p>
  </form>
`;
