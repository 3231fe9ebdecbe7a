import {html, nothing, type TemplateResult} from 'lit';
import type {KeysOf, Localizer, Profile, Submission} from '@huiyin/core';
import type receiptZh from '../receipt/locales/zh.json';
import type sendingZh from '../sending/locales/zh.json';

/** Stands before the title of a receipt. */
export const tick = html`<svg class="tick" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="9" />
  <path d="m8 12.5 2.7 2.7L16 9.5" />
</svg>`;

/** The phone line, for a word that names it. */
export const hotlineOf = (profile: Profile | undefined) => ({hotline: profile?.portal.hotline ?? '12345'});

/** What waits for its receipt: how that goes, what was sent, and what can be done meanwhile. */
export const waiting = (
  {t}: Localizer<KeysOf<typeof sendingZh>>,
  submission: Pick<Submission<unknown>, 'state' | 'retry'>,
  {content, hotline}: {content: TemplateResult; hotline: {hotline: string}},
): TemplateResult => html`
  <p role="status">${t(`sending.${wordOf(submission.state)}`, hotline)}</p>
  ${content}
  ${
    submission.state.status === 'unknown'
      ? nothing
      : html`<div class="actions">
            <button type="button" class="quiet" @click=${() => submission.retry()}>
              ${t('sending.now')}
            </button>
          </div>
          <p class="hint">${t('sending.hotline', hotline)}</p>`
  }
`;

/** Where the portal follows a submission; nothing is drawn where it has no such page. */
export const trackingLink = ({t}: Localizer<KeysOf<typeof receiptZh>>, profile: Profile | undefined) => {
  const url = profile?.portal.trackingUrl;
  return url ? html`<p><a class="alone" href=${url}>${t('receipt.track')}</a></p>` : nothing;
};

const wordOf = (state: Submission<unknown>['state']): 'unknown' | 'sending' | 'stored' | 'waiting' => {
  if (state.status === 'unknown' || state.status === 'sending') return state.status;
  return state.status === 'queued' && state.stored ? 'stored' : 'waiting';
};
