import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {Localizer} from '@huiyin/core';
import {qr} from '../../parts/receipt/qr.ts';
import type {Sheet} from '../../parts/receipt/sheet.ts';
import type {Visit} from '../visit.ts';
import type {RaterKey} from '../words.ts';
import {carriedText} from './carried-text.ts';
import type {MoreKey} from './words.ts';

export {kioskStyles} from './kiosk.styles.ts';

interface KioskOptions {
  /** Whether something is being sent, which is not cut off. */
  isBusy: () => boolean;
  /** The screen has rested for the profile's seconds, or was brought back from the browser's cache. */
  onEnd: () => void;
}

/** A shared screen (窗口评价器): blank for the next citizen, with a warning first, and the receipt by QR code. */
export class Kiosk implements ReactiveController {
  readonly #visit: Visit;
  readonly #localizer: Localizer<RaterKey | MoreKey>;
  readonly #options: KioskOptions;
  #clock: ReturnType<typeof setInterval> | undefined;
  #rested = 0;
  #asleep = false;

  constructor(visit: Visit, localizer: Localizer<RaterKey | MoreKey>, options: KioskOptions) {
    this.#visit = visit;
    this.#localizer = localizer;
    this.#options = options;
    visit.host.addController(this);
  }

  hostConnected(): void {
    this.#clock = setInterval(() => this.#tick(), 1000);
    for (const name of signs) this.#visit.host.addEventListener(name, this.#onSign);
    addEventListener('pageshow', this.#onShow);
  }

  hostDisconnected(): void {
    clearInterval(this.#clock);
    for (const name of signs) this.#visit.host.removeEventListener(name, this.#onSign);
    removeEventListener('pageshow', this.#onShow);
  }

  /** A new case is on the screen. */
  wake(): void {
    this.#asleep = false;
    this.#rested = 0;
    this.#visit.host.requestUpdate();
  }

  renderIdle(): TemplateResult | undefined {
    if (this.#visit.host.caseToken && !this.#asleep) return undefined;
    return html`<p class="idle">${this.#localizer.t('kiosk.idle')}</p>`;
  }

  /** Says that the end is near, once to who hears it, counting for who sees it, and lets the citizen have more. */
  renderWarning(): TemplateResult {
    const {t} = this.#localizer;
    const count = this.#left;
    const isEnding = count <= this.#seconds.warningSeconds;
    const stay = t('kiosk.stay');
    return html`
      <p role="status" class="heard">${isEnding ? t('kiosk.endingSoon', {stay}) : nothing}</p>
      ${
        isEnding
          ? html`<div class="warning">
              <p aria-hidden="true">${t('kiosk.ending', {count})}</p>
              <button type="button" class="quiet" @click=${this.#onSign}>${stay}</button>
            </div>`
          : nothing
      }
    `;
  }

  /** The receipt as a QR code of its text: nothing to type, and no server in between. */
  renderTakeAway(sheet: Sheet): TemplateResult {
    const {t} = this.#localizer;
    const {profile, caseState} = this.#visit;
    const from = [profile?.portal.name, caseState?.case.department].flatMap((name) => name?.text ?? []);
    return html`
      <p>${t('kiosk.leave')}</p>
      ${qr(carriedText(sheet, from), t('receipt.qr'))}
      <button type="button" @click=${() => this.#end()}>${t('kiosk.done')}</button>
      ${this.renderWarning()}
    `;
  }

  get #seconds() {
    return this.#visit.profile?.rating.kiosk ?? {restSeconds: 60, warningSeconds: 15};
  }

  get #left(): number {
    return this.#seconds.restSeconds - this.#rested;
  }

  #tick(): void {
    if (!this.#visit.host.caseToken || this.#asleep) return;
    this.#rested++;
    if (this.#left <= this.#seconds.warningSeconds) this.#visit.host.requestUpdate();
    if (this.#left <= 0) this.#end();
  }

  #end(): void {
    // What is being sent stays on the screen until its fate is said.
    const busy = this.#options.isBusy();
    this.#options.onEnd();
    this.#rested = 0;
    this.#asleep = !busy;
    this.#visit.host.requestUpdate();
  }

  readonly #onSign = (): void => {
    if (this.#left <= this.#seconds.warningSeconds) this.#visit.host.requestUpdate();
    this.#rested = 0;
  };

  readonly #onShow = ({persisted}: PageTransitionEvent): void => {
    if (persisted) this.#end();
  };
}

const signs = ['pointerdown', 'keydown', 'input'];
