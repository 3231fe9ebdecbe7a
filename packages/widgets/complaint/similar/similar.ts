import {html, nothing, type TemplateResult} from 'lit';
import {isAdapterError, randomKey} from '@huiyin/core';
import type {ComplaintAdapter, Localizer, PublishedReport, Signals} from '@huiyin/core';
import {hotlineOf, tick} from '../../parts/outcome/outcome.ts';
import {distanceIn} from '../../parts/place/distance-in.ts';
import {facts} from '../../parts/published/facts.ts';
import {richText} from '../../parts/rich-text/rich-text.ts';
import type {Report} from '../report.ts';
import type {NearReport} from './by-nearness.ts';
import type {SimilarKey} from './words.ts';

export {byNearness} from './by-nearness.ts';
export {similarWords} from './words.ts';

/** So many can be read before one’s own report is sent. */
const most = 3;

interface SimilarOptions {
  report: Report;
  adapter(): ComplaintAdapter | undefined;
  signals(): Signals | undefined;
  /** By the ids of reports: whoever presses twice is one voice. */
  keys: Map<string, string>;
  /** Aborted once nothing is offered any more. */
  signal: AbortSignal;
  onFollowed(): void;
  onGoOn(): void;
}

/** The report that is followed, and how far that is. */
interface Following {
  report: PublishedReport;
  status: 'sending' | 'failed' | 'gone' | 'followed';
  voices: number;
}

/** Published reports that may be about the same: to be read, and to be followed instead of sending one’s own. */
export class SimilarReports {
  readonly #found: readonly NearReport[];
  readonly #localizer: Localizer<SimilarKey>;
  readonly #options: SimilarOptions;
  #following: Following | undefined;

  constructor(found: readonly NearReport[], localizer: Localizer<SimilarKey>, options: SimilarOptions) {
    this.#found = found.slice(0, most);
    this.#localizer = localizer;
    this.#options = options;
  }

  /** Whether one of them is followed instead. */
  get isFollowed(): boolean {
    return this.#following?.status === 'followed';
  }

  renderTitle(): TemplateResult {
    return html`<h3>${this.#localizer.t('similar.title')}</h3>`;
  }

  render(): TemplateResult {
    const {t} = this.#localizer;
    return html`<section class="promise similar" part="similar">
      <p>${t('similar.lead')}</p>
      <ul>
        ${this.#found.map((one) => this.#renderReport(one))}
      </ul>
    </section>`;
  }

  /** The page that says that a report is followed; `undefined` as long as none is. */
  renderOutcome(): TemplateResult | undefined {
    if (!this.#following || !this.isFollowed) return undefined;
    const {report, voices} = this.#following;
    const {t} = this.#localizer;
    return html`<section part="outcome">
      <h2 tabindex="-1">${tick}${t('similar.followed')}</h2>
      <p><b lang=${report.title.lang}>${report.title.text}</b></p>
      <p>${t('similar.counted', {count: voices})}</p>
      <p>${t('similar.nobody', hotlineOf(this.#options.report.profile))}</p>
      ${this.#renderLink(report)}
      <p>${t('similar.kept')}</p>
      <button type="button" class="quiet" @click=${() => this.#options.onGoOn()}>${t('similar.goOn')}</button>
    </section>`;
  }

  #renderReport({report, metres}: NearReport): TemplateResult {
    const {t, language} = this.#localizer;
    const {title, department, state, receivedOn, voices, place, answer} = report;
    const distance = metres === undefined ? undefined : distanceIn(metres, language);
    return html`<li>
      <b lang=${title.lang}>${title.text}</b>
      ${facts([
        t(`similar.state.${state}`),
        place?.address,
        distance && t('similar.distance', {distance}),
        voices > 0 && t('similar.voices', {count: voices}),
        t('similar.receivedOn', {date: this.#localizer.date(receivedOn)}),
        html`<span lang=${department.lang}>${department.text}</span>`,
      ])}
      ${
        answer
          ? html`<details>
              <summary>${t('similar.answer')}</summary>
              ${richText(answer)}
            </details>`
          : nothing
      }
      ${this.#renderFollow(report)}
    </li>`;
  }

  #renderFollow(report: PublishedReport) {
    if (!this.#options.adapter()?.sendVoice) return nothing;
    const {t} = this.#localizer;
    const status = this.#following?.report === report ? this.#following.status : undefined;
    const label = t('similar.follow');
    // The button is never disabled: that would drop keyboard focus while sending.
    return html`<button
        type="button"
        class="quiet"
        aria-label="${label}: ${report.title.text}"
        @click=${() => this.#follow(report)}
      >
        ${label}
      </button>
      <p role="status">${status === 'sending' ? t('similar.sending') : nothing}</p>
      <p class="message" role="alert">
        ${status === 'failed' || status === 'gone' ? t(`similar.${status}`) : nothing}
      </p>`;
  }

  // In a tab of its own: what the citizen wrote stays on this page.
  #renderLink({id}: PublishedReport) {
    const url = this.#options.report.profile?.portal.repliesUrl;
    return url
      ? html`<p>
          <a
            class="alone"
            href=${url.replace('{id}', encodeURIComponent(id))}
            target="_blank"
            rel="noopener noreferrer"
            >${this.#localizer.t('similar.track')}</a
          >
        </p>`
      : nothing;
  }

  async #follow(report: PublishedReport): Promise<void> {
    const {adapter, keys, signal, signals} = this.#options;
    if (this.#following?.status === 'sending') return;
    const key = keys.get(report.id) ?? randomKey();
    keys.set(report.id, key);
    this.#become({report, status: 'sending', voices: 0});
    try {
      const noticed = signals();
      const options = {key, signal, ...(noticed && {signals: noticed})};
      const {voices} = await adapter()!.sendVoice!(report.id, options);
      // Whoever has gone on meanwhile, perhaps to their own receipt, is not taken away from it.
      if (!signal.aborted) this.#followed({report, status: 'followed', voices});
    } catch (error) {
      const isGone = isAdapterError(error) && error.kind === 'rejected';
      this.#become({report, status: isGone ? 'gone' : 'failed', voices: 0});
    }
  }

  #followed(following: Following): void {
    const {report, onFollowed} = this.#options;
    const {host} = report;
    onFollowed();
    this.#become(following);
    const detail = {widget: 'complaint'};
    host.dispatchEvent(new CustomEvent('hy-followed', {detail, bubbles: true, composed: true}));
    void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>('h2')?.focus());
  }

  #become(following: Following): void {
    this.#following = following;
    this.#options.report.host.requestUpdate();
  }
}
