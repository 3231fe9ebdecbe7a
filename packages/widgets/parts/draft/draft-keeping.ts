import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import {Drafts, Outbox} from '@huiyin/core';
import type {Draft, KeysOf, Localizer} from '@huiyin/core';
import {draftChoices} from './draft-choices.ts';
import {foundDrafts} from './found-drafts.ts';
import type zh from './locales/zh.json';

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

interface DraftKeepingOptions<C> {
  /** Where this tab's draft is kept. Asked once. `undefined` while there is no backend. */
  drafts(): Drafts<C> | undefined;
  /** How long a draft is kept, by the county's profile. */
  days(): number;
  /** What is written in the form now; `undefined` while there is nothing. */
  contentOf(): C | undefined;
  /** Whether nothing of what is written may come on the device. */
  isFleeting(): boolean;
  /** By what a draft is told from another, such as its title. */
  nameOf(content: C): string;
  /** Puts the words of a draft into the form. */
  onGoOn(content: C): void;
  /** Everything is off the device now. */
  onClear?(): void;
}

/** What became of keeping, as its word is called. */
export type DraftNews = 'saved' | 'notSaved' | 'cleared';

const pause = 600;

/**
 * The citizen's two choices: to keep what they write on this device for some days, and that this is a shared computer,
 * on which nothing is kept. Neither is made for them.
 */
export class DraftKeeping<C> implements ReactiveController {
  /** Whether this is a shared computer: nothing may be written to the device, the outbox included. */
  isShared = false;
  /** Whether what stands in the form is on this device as it stands, so that nothing is lost when the page is left. */
  isSaved = false;
  readonly #host: Host;
  readonly #localizer: Localizer<KeysOf<typeof zh>>;
  readonly #options: DraftKeepingOptions<C>;
  #drafts: Drafts<C> | undefined;
  #found: readonly Draft<C>[] = [];
  /** Those that are in memory only. */
  readonly #held = new WeakSet<Draft<C>>();
  #isAgreed = false;
  /** Whether something was written since it was saved last. */
  #isChanged = false;
  /** Whether something of this or another form is on the device. */
  #isAnythingKept = false;
  #news: DraftNews | undefined;
  /** What is asked about before it is thrown away: a draft by its id, or everything. */
  #asked: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, localizer: Localizer<KeysOf<typeof zh>>, options: DraftKeepingOptions<C>) {
    this.#host = host;
    this.#localizer = localizer;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onHide);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onHide);
    void this.#save();
  }

  /** Looks for drafts of earlier pages. May be called again. */
  async start(): Promise<void> {
    this.#drafts ??= this.#options.drafts();
    const found = (await this.#drafts?.found()) ?? [];
    this.#found = [...this.#found.filter((draft) => this.#held.has(draft)), ...found];
    const isKept = (await Drafts.anyOnDevice()) || (await Outbox.anyOnDevice());
    // What was saved while this was looking is kept too.
    this.#isAnythingKept ||= isKept;
    this.#host.requestUpdate();
  }

  /** Whether words that were set aside are lost when the page is left. */
  get isHolding(): boolean {
    return this.#found.some((draft) => this.#held.has(draft));
  }

  /** The drafts that were found, above the form. */
  renderFound(): TemplateResult | undefined {
    if (!this.#found.length) return undefined;
    return foundDrafts(this.#localizer, {
      drafts: this.#found,
      nameOf: (draft) => this.#options.nameOf(draft.content),
      asked: this.#asked,
      onGoOn: (draft) => void this.#goOn(draft),
      onAsk: (id) => void this.#ask(id),
      onThrowAway: (draft) => void this.#throwAway(draft),
    });
  }

  /** The two choices, and the button that clears everything. */
  renderChoices(): TemplateResult {
    return draftChoices(this.#localizer, {
      days: this.#options.days(),
      isAgreed: this.#isAgreed,
      isShared: this.isShared,
      isAsked: this.#asked === 'everything',
      canClear: this.#isAnythingKept,
      news: this.#news,
      onAgree: (isAgreed) => void this.#agree(isAgreed),
      onShare: (isShared) => void this.#share(isShared),
      onAsk: (isAsked) => void this.#ask(isAsked ? 'everything' : undefined),
      onClear: () => void this.clear(),
    });
  }

  /** To be called whenever something was written: after a pause it is saved, where the citizen has agreed. */
  changed(): void {
    clearTimeout(this.#timer);
    this.#isChanged = true;
    this.isSaved = false;
    if (this.#isAgreed) this.#timer = setTimeout(() => void this.#save(), pause);
  }

  /** Throws this tab's draft away: what it holds is in the outbox, or accepted. */
  async drop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isChanged = false;
    this.isSaved = false;
    this.#news = undefined;
    await this.#drafts?.drop();
  }

  /** Takes everything off the device, of other forms too: drafts, receipts, and what has no receipt. */
  async clear(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isChanged = false;
    this.isSaved = false;
    await Promise.all([Drafts.clearDevice(), Outbox.clearDevice()]);
    this.#found = [];
    this.#isAgreed = false;
    this.#isAnythingKept = false;
    this.#tell('cleared');
    this.#options.onClear?.();
    await this.#ask(undefined);
  }

  async #agree(isAgreed: boolean): Promise<void> {
    this.#isAgreed = isAgreed;
    this.#tell(undefined);
    this.#isChanged = true;
    await (isAgreed ? this.#save() : this.drop());
  }

  // From now on in memory only; what is there already is cleared only if the citizen says so.
  async #share(isShared: boolean): Promise<void> {
    this.isShared = isShared;
    this.#isAgreed = false;
    this.#tell(undefined);
    await this.drop();
    await this.#ask(isShared && this.#isAnythingKept ? 'everything' : undefined);
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#isAgreed || !this.#isChanged || !this.#drafts) return;
    this.#isChanged = false;
    const content = this.#options.isFleeting() ? undefined : this.#options.contentOf();
    if (content === undefined) return this.drop();
    const isSaved = await this.#drafts.save(content, this.#options.days());
    this.#isAnythingKept ||= isSaved;
    // What was written while this was saving is not in it, nor is anything after it was cleared.
    this.isSaved = isSaved && this.#isAgreed && !this.#isChanged;
    this.#tell(isSaved ? 'saved' : 'notSaved');
  }

  // What is in the form already changes places with the draft: nothing that was typed is lost.
  async #goOn(draft: Draft<C>): Promise<void> {
    clearTimeout(this.#timer);
    this.#isChanged = false;
    const written = this.#options.contentOf();
    const aside = written !== undefined && (await this.#setAside(written));
    this.#found = [...(aside ? [aside] : []), ...this.#found.filter((one) => one !== draft)];
    this.isSaved = await this.#takeUp(draft);
    this.#options.onGoOn(draft.content);
    this.#host.requestUpdate();
  }

  async #setAside(written: C): Promise<Draft<C> | undefined> {
    const isHeld = this.isShared || this.#options.isFleeting();
    const aside = await this.#drafts?.setAside(written, isHeld ? 0 : this.#options.days());
    if (aside && isHeld) this.#held.add(aside);
    return aside;
  }

  /** Whether it is now this tab's own on the device, which an agreement of before allows. */
  async #takeUp(draft: Draft<C>): Promise<boolean> {
    if (this.isShared) return false;
    if (this.#held.has(draft)) {
      await this.#drafts?.drop();
      return false;
    }
    this.#isAgreed = true;
    return (await this.#drafts?.takeUp(draft, this.#options.days())) ?? false;
  }

  async #throwAway(draft: Draft<C>): Promise<void> {
    this.#found = this.#found.filter((one) => one !== draft);
    await this.#drafts?.remove(draft.id);
    await this.#ask(undefined);
  }

  async #ask(about: string | undefined): Promise<void> {
    const before = this.#asked;
    this.#asked = about;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The focus goes to what is asked, and back when it is answered.
    if (about) this.#focus('.question button');
    else if (before)
      this.#focus(before === 'everything' ? '.keeping input' : '.found button, .keeping input');
  }

  #focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #tell(news: DraftNews | undefined): void {
    this.#news = news;
    this.#host.requestUpdate();
  }

  // The last chance: a phone may end a page that is not looked at.
  readonly #onHide = (): void => {
    if (document.visibilityState === 'hidden') void this.#save();
  };
}
