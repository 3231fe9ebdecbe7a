import type {ReactiveControllerHost} from 'lit';
import {adapterOf, normaliseQueryCode, Read, restReads} from '@huiyin/core';
import type {Adapter, AdapterHost, Localizer, Profile, TrackingAdapter, TrackingQuery} from '@huiyin/core';
import {goOnIn} from '../parts/form/go-on-in.ts';
import type {TrackerKey} from './words.ts';

/** What the tracker's element shows of itself to its own files. */
export interface TrackerHost extends ReactiveControllerHost, AdapterHost<TrackingAdapter> {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export type QueryField = keyof TrackingQuery;

/** Why there is nothing to show, or not yet. */
export type EnquiryMessage =
  'waiting' | 'notLoaded' | 'miss' | 'offline' | 'busy' | 'maintenance' | 'unavailable';

type ProfileReads = Pick<Adapter, 'id' | 'loadProfile'>;

const fields: readonly QueryField[] = ['number', 'queryCode'];

/** A citizen before the look-up form: what they typed and what is said to it. */
export class Enquiry {
  readonly host: TrackerHost;
  readonly localizer: Localizer<TrackerKey>;
  /** Which fields were left empty. */
  missing: readonly QueryField[] = [];
  message: EnquiryMessage | undefined;
  /** What the citizen had already written in the page's own fallback form. */
  begun: FormData | undefined;
  readonly #profile: Read<Profile>;

  constructor(host: TrackerHost, localizer: Localizer<TrackerKey>) {
    this.host = host;
    this.localizer = localizer;
    this.#profile = new Read(
      host,
      () => `${this.backend?.id} ${localizer.wanted}`,
      (signal) => this.backend?.loadProfile({signal, locale: localizer.wanted}),
    );
  }

  /** Read at each use, so that it may be set late. */
  get backend(): ProfileReads | undefined {
    return adapterOf<ProfileReads>(this.host, restReads);
  }

  get profile(): Profile | undefined {
    return this.#profile.value;
  }

  /** The phone line, for a word that names it. */
  get hotline() {
    return {hotline: this.profile?.portal.hotline ?? '12345'};
  }

  /** Goes on with a fallback form that the citizen began to fill before the widget was ready. */
  takeOver(): void {
    if (this.begun) return;
    const form = this.host.querySelector('form');
    this.begun = new FormData(form ?? undefined);
    goOnIn(this.host, form);
  }

  /** What the form asks for; `undefined` when a field was left empty, which is then said. */
  check(form: HTMLFormElement): TrackingQuery | undefined {
    const typed = new FormData(form);
    // The backend minds neither case nor kind of hyphen.
    const number = String(typed.get('number')).normalize('NFKC').replace(/\s/g, '');
    const query = {number, queryCode: normaliseQueryCode(String(typed.get('queryCode')))};
    this.missing = fields.filter((name) => !query[name]);
    this.say(undefined);
    return this.missing.length ? undefined : query;
  }

  say(message: EnquiryMessage | undefined): void {
    this.message = message;
    this.host.requestUpdate();
  }

  /** The profile, waited for if it is on its way, asked for again if it did not come. */
  async profileNow(): Promise<Profile | undefined> {
    if (this.#profile.error !== undefined) void this.#profile.again();
    await this.#profile.settled;
    return this.profile;
  }
}
