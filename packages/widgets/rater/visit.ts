import type {ReactiveControllerHost} from 'lit';
import {adapterOf, grades, isAdapterError, Read, restReads} from '@huiyin/core';
import type {
  AdapterHost,
  CaseState,
  FailureKind,
  Grade,
  Localizer,
  Profile,
  RatingAdapter,
  RatingReads,
  ReadOptions,
} from '@huiyin/core';
import type {RaterKey} from './words.ts';

/** What the rater's element shows of itself to its own files. */
export interface RaterHost extends ReactiveControllerHost, AdapterHost<RatingAdapter> {
  readonly caseToken: string;
  readonly channel: string;
  readonly kiosk: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** One citizen before one case: what is known of it, and what they have chosen so far. */
export class Visit {
  readonly host: RaterHost;
  readonly localizer: Localizer<RaterKey>;
  grade: Grade | undefined;
  /** The word under the grades: what is missing, or what is waited for. */
  message: 'chooseGrade' | 'waiting' | 'notLoaded' | undefined;
  /** The token of the follow-up rating, once the citizen has asked for it. */
  followUpToken: string | undefined;
  /** What the citizen had already written in the page's own fallback form. */
  begun: FormData | undefined;
  readonly #profile: Read<Profile>;
  readonly #case: Read<{token: string; state: CaseState}>;

  constructor(host: RaterHost, localizer: Localizer<RaterKey>) {
    this.host = host;
    this.localizer = localizer;
    const options = (signal: AbortSignal) => ({signal, locale: localizer.wanted});
    const keyOf = () => `${this.backend?.id} ${localizer.wanted}`;
    this.#profile = new Read(host, keyOf, (signal) => this.backend?.loadProfile(options(signal)));
    this.#case = new Read(
      host,
      () => `${keyOf()} ${host.caseToken}`,
      (signal) => this.#loadCase(options(signal)),
    );
  }

  /** Read at each use, so that it may be set late. */
  get backend(): RatingReads | undefined {
    return adapterOf<RatingReads>(this.host, restReads);
  }

  get profile(): Profile | undefined {
    return this.#profile.value;
  }

  /** What the backend says of the case; `undefined` while it is asked, and when it cannot say. */
  get caseState(): CaseState | undefined {
    const known = this.#case.value;
    // The last value stays while it is asked anew: right for another language, wrong for another case.
    return known?.token === this.host.caseToken ? known.state : undefined;
  }

  /** Why the case could not be read. */
  get failure(): FailureKind | undefined {
    const {error} = this.#case;
    if (error === undefined) return undefined;
    return isAdapterError(error) ? error.kind : 'unavailable';
  }

  /** Goes on with a fallback form that the citizen began to fill before the widget was ready. */
  takeOver(): void {
    if (this.begun) return;
    const form = this.host.querySelector('form');
    this.begun = new FormData(form ?? undefined);
    const begun = this.begun.get('grade');
    this.grade ??= grades.find((grade) => grade === begun);
    // A grade has no caret: `goOnIn`, which other forms call, would be bytes for nothing in this first file.
    if (form?.contains(document.activeElement)) {
      void this.host.updateComplete.then(() => this.host.renderRoot.querySelector('input')?.focus());
    }
  }

  choose(grade: Grade): void {
    this.grade = grade;
    this.message = undefined;
    this.host.requestUpdate();
  }

  say(message: Visit['message']): void {
    this.message = message;
    this.host.requestUpdate();
  }

  /** Forgets what was chosen and written. */
  restart(): void {
    this.grade = undefined;
    this.message = undefined;
    this.followUpToken = undefined;
    this.begun = new FormData();
    this.host.requestUpdate();
  }

  /** The profile, waited for if it is on its way, asked for again if it did not come. */
  async profileNow(): Promise<Profile | undefined> {
    if (this.#profile.error !== undefined) void this.#profile.again();
    await this.#profile.settled;
    return this.profile;
  }

  /** Asks the backend again what became of the case. */
  reload(): Promise<void> {
    return this.#case.again();
  }

  #loadCase(options: ReadOptions): Promise<{token: string; state: CaseState}> | undefined {
    const token = this.host.caseToken;
    if (!token) return undefined;
    return this.backend?.loadCase(token, options).then((state) => ({token, state}));
  }
}
