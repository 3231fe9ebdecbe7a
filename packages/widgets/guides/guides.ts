import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {AdapterError, Localizer, restGuides, wellFormed} from '@huiyin/core';
import type {GuideAdapter, GuidePage} from '@huiyin/core';
import {Width} from '../parts/card/width.ts';
import {letCompose} from '../parts/form/let-compose.ts';
import {backendOf, late} from '../parts/guides/backend-of.ts';
import {failed} from '../parts/published/failed.ts';
import {Pages} from '../parts/published/pages.ts';
import {everything, isNarrowed, searchOf, type Asked} from './asked.ts';
import {audienceChoice} from './audience-choice.ts';
import {styles} from './guides.styles.ts';
import type {HitView} from './hit.ts';
import type {found} from './more/found.ts';
import {headingOf, waysIn} from './ways-in.ts';
import {guidesWords} from './words.ts';

/**
 * Finds a guide (办事指南) by what people call the matter, by pinyin, by what happens in a life, by department: while
 * somebody is still typing.
 *
 * @summary Search of service guides.
 *
 * @slot - What is shown without JavaScript, or until the widget can be used.
 * @slot hotline - Whom to call where nothing was found.
 * @fires hy-guide - Somebody opens a guide; `preventDefault()` keeps the link at `guide-url` from being followed. `detail` is `{widget, taskCode}`.
 * @csspart tiles - The life events.
 * @csspart facets - The choices that narrow down what was found.
 * @csspart paging - The buttons that turn the pages.
 */
export class GuidesElement extends LitElement {
  static override styles = styles;

  /** Base URL of a backend that speaks the reference REST API. */
  @property() api = '';

  /** URL of a folder that `huiyin-guide index` wrote, in place of `api`. What is looked for then stays on the device. */
  @property() index = '';

  /** The address of a guide, with `{taskCode}` in it. Without it a guide is a button, and the page opens it. */
  @property({attribute: 'guide-url'}) guideUrl = '';

  /** What is looked for first. The page sets it: the widget reads no address. */
  @property() words = '';

  /** The `id` of the topic that is shown first. */
  @property() topic = '';

  /** The `id` of the department that is shown first. */
  @property() department = '';

  /** Whose matters are shown first, such as `person` or `enterprise`. */
  @property() audience = '';

  /** The backend itself, for anything other than `api` and `index`. */
  @property({attribute: false}) adapter?: GuideAdapter;

  readonly #localizer = new Localizer(this, guidesWords);
  readonly #width = new Width(this);
  readonly #pages = new Pages<typeof everything, GuidePage>(
    this,
    everything,
    () => `${backendOf(this, restGuides)?.id} ${this.#localizer.wanted}`,
    (asked, signal) => {
      const backend = backendOf(this, restGuides);
      return backend && this.#find(backend, asked, signal);
    },
  );
  #found: typeof found | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #typing: ReturnType<typeof setTimeout> | undefined;
  #isDrawn = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  // Before anything is asked for.
  protected override willUpdate(changed: PropertyValues<this>): void {
    const {words, topic, department, audience} = this;
    const names = ['words', 'topic', 'department', 'audience'] as const;
    if (names.some((name) => changed.has(name)))
      this.#pages.asked = {...everything, words, topic, department, audience, page: 1};
  }

  protected override updated(): void {
    if (this.#isDrawn || !this.#field) return;
    this.#isDrawn = true;
    void this.updateComplete.then(() => this.#takeOver());
    setTimeout(() => this.#loadFound().catch(() => undefined));
  }

  protected override render() {
    if (!this.#localizer.ready || !backendOf(this, restGuides)) return html`<slot></slot>`;
    const {t, language} = this.#localizer;
    const {page, answered = everything, isBusy} = this.#pages;
    const isFound = isNarrowed(answered);
    return html`
      <div class="card ${this.#width.isWide ? 'wide' : ''}" lang=${language}>
        ${this.#renderSearch(isFound)}
        <section aria-busy=${isBusy}>
          <h2 tabindex="-1">${t(isFound ? 'guides.results' : headingOf(page))}</h2>
          <p class="quietly" role="status">${this.#status()}</p>
          ${this.#renderFailure()}
          ${page && (isFound ? this.#renderFound(page, answered) : this.#renderWays(page))}
        </section>
      </div>
    `;
  }

  #renderSearch(isFound: boolean) {
    const {t} = this.#localizer;
    const {page, asked} = this.#pages;
    return html`
      <form novalidate role="search" @submit=${this.#onSubmit} @keydown=${letCompose}>
        <div class="field">
          <label for="words">${t('guides.search')}</label>
          <input
            id="words"
            name="words"
            type="search"
            enterkeyhint="search"
            autocomplete="off"
            spellcheck="false"
            aria-describedby=${isFound ? nothing : 'hint'}
            .value=${this.words}
            @input=${this.#onType}
            @compositionend=${this.#onType}
          />
        </div>
        <button>${t('guides.find')}</button>
        ${
          isFound
            ? nothing
            : html`<p id="hint" class="quietly">${t('guides.hint')}</p>
                ${page && audienceChoice(page.facets, asked.audience, this.#localizer, (choice) => this.#ask(choice))}`
        }
      </form>
    `;
  }

  #renderFailure() {
    const {failure, page} = this.#pages;
    if (!failure) return nothing;
    return html`
      ${failed(failure, this.#localizer, () => this.#pages.again())}
      ${page ? html`<p class="quietly">${this.#localizer.t('guides.earlier')}</p>` : this.#renderHotline()}
    `;
  }

  #renderWays(page: GuidePage) {
    return waysIn(page, {
      ...this.#view,
      onTake: (way) => this.#pages.find({...this.#asked, ...way}),
      onAll: () => this.#pages.find({...this.#asked, isList: true}),
    });
  }

  #renderFound(page: GuidePage, answered: typeof everything) {
    return this.#found?.(page, {
      ...this.#view,
      answered,
      asked: this.#pages.asked,
      isWide: this.#width.isWide,
      hotline: this.#renderHotline(),
      onNarrow: (choice) => this.#ask({...choice, isList: true}),
      onTurn: (number) => this.#pages.turnTo(number),
      onWiden: () => this.#pages.find({...everything, words: answered.words}),
      onStartAgain: () => this.#onStartAgain(),
    });
  }

  #renderHotline() {
    return html`<div class="promise">
      <slot name="hotline">${this.#localizer.t('guides.hotline')}</slot>
    </div>`;
  }

  // While somebody types, only what was found is said, and not each time that it is looked for.
  #status() {
    const {t} = this.#localizer;
    const {page, failure, answered} = this.#pages;
    if (failure) return nothing;
    if (!page || !answered) return t('published.loading');
    if (page.total > 0) return isNarrowed(answered) ? t('guides.found', {count: page.total}) : nothing;
    if (answered.words) return t('guides.notFound', {words: answered.words});
    return t(isNarrowed(answered) ? 'guides.notHere' : 'guides.none');
  }

  get #view(): HitView {
    const {guideUrl} = this;
    const onOpen = (event: Event, taskCode: string) => this.#onOpen(event, taskCode);
    return {localizer: this.#localizer, guideUrl, onOpen};
  }

  // Nothing is asked of a backend before it is done with what was typed before, whether it hears the signal or not.
  async #find(backend: GuideAdapter, asked: Asked, signal: AbortSignal): Promise<GuidePage> {
    await this.#last;
    if (signal.aborted) throw new AdapterError('unavailable');
    const found = backend.findGuides(searchOf(asked, this.#localizer), {signal});
    this.#last = found.catch(() => undefined);
    if (isNarrowed(asked)) await this.#loadFound();
    return found;
  }

  // The first screen lists what is wanted most; what shows what was found comes right after it.
  async #loadFound(): Promise<void> {
    this.#found ??= (await late(import('./more/found.ts'))).found;
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('#words');
  }

  /** What is asked for, with what stands in the field now. */
  get #asked(): typeof everything {
    const words = wellFormed(this.#field!.value.slice(0, 2000)).trim();
    return {...this.#pages.asked, words};
  }

  #ask(choice: Partial<typeof everything> = {}) {
    clearTimeout(this.#typing);
    this.#pages.refine({...this.#asked, ...choice});
  }

  // What an input method composes is no word yet. A server is not asked for each letter.
  #onType({isComposing, type}: Event & {isComposing?: boolean}) {
    if (isComposing && type === 'input') return;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#ask(), this.index ? 0 : 250);
  }

  /** Goes on with what somebody has begun to type into the page's own form. */
  #takeOver() {
    const left = this.querySelector<HTMLInputElement>('[name=words]');
    if (!left) return;
    if (left === document.activeElement) this.#field!.focus();
    if (!left.value) return;
    this.#field!.value = left.value;
    this.#ask();
  }

  #onSubmit(event: Event) {
    event.preventDefault();
    this.#ask();
  }

  #onStartAgain() {
    this.#field!.value = '';
    this.#field!.focus();
    this.#ask(everything);
  }

  #onOpen(event: Event, taskCode: string) {
    const open = new CustomEvent('hy-guide', {
      detail: {widget: 'guides', taskCode},
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    if (!this.dispatchEvent(open)) event.preventDefault();
  }
}
