import type {ReactiveControllerHost} from 'lit';
import {adapterOf, offers, Read, restReads} from '@huiyin/core';
import type {
  AdapterHost,
  Asker,
  ConsultationAdapter,
  ConsultationProfile,
  FieldProblem,
  Localizer,
  Profile,
} from '@huiyin/core';
import {goOnIn} from '../parts/form/go-on-in.ts';
import type {ConsultationKey} from './words.ts';

/** What the consultation's element shows of itself to its own files. */
export interface ConsultationHost extends ReactiveControllerHost, AdapterHost<ConsultationAdapter> {
  readonly channel: string;
  readonly guideUrl: string;
  readonly asker?: Partial<Asker>;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What stands in a form, by the names of its fields. */
export type Written = Readonly<Partial<Record<string, string>>>;

type Drawn = Pick<
  Question,
  'message' | 'problems' | 'title' | 'text' | 'replyWanted' | 'recipient' | 'choosesRecipient' | 'round'
>;

/** One question as it is being written: what the county asks for, and what is drawn of what was written. */
export class Question {
  readonly host: ConsultationHost;
  readonly localizer: Localizer<ConsultationKey>;
  /** The word above the button: what is waited for. */
  message: 'waiting' | 'notLoaded' | undefined;
  /** What was refused, and how it is called on the screen. */
  problems: readonly FieldProblem[] = [];
  wordsOf: (problem: FieldProblem) => string = ({code}) => code;
  title = '';
  text = '';
  replyWanted = true;
  /** The chosen department or service item, such as `service:12`; empty where the county is left to choose. */
  recipient = '';
  /** Whether the citizen has opened the list of departments and service items. */
  choosesRecipient = false;
  /** When the form could first be used, on the clock of `performance.now()`. */
  readyAt = 0;
  /** Grows with every form that is begun. */
  round = 0;
  #begun: Written = {};
  readonly #profile: Read<Profile>;

  constructor(host: ConsultationHost, localizer: Localizer<ConsultationKey>) {
    this.host = host;
    this.localizer = localizer;
    this.#profile = new Read(
      host,
      () => `${this.backend?.id} ${localizer.wanted}`,
      (signal) => this.backend?.loadProfile({signal, locale: localizer.wanted}),
    );
  }

  /** Read at each use, so that it may be set late. */
  get backend(): Pick<ConsultationAdapter, 'id' | 'loadProfile'> | undefined {
    return adapterOf<Pick<ConsultationAdapter, 'id' | 'loadProfile'>>(this.host, restReads);
  }

  /** Whether the title is looked up among published answers. */
  get seeksReplies(): boolean {
    return offers(this.backend, 'findReplies');
  }

  /** Whether the title is looked up among guides, which the page must know how to open. */
  get seeksGuides(): boolean {
    return this.host.guideUrl !== '' && offers(this.backend, 'findGuides');
  }

  get profile(): Profile | undefined {
    return this.#profile.value;
  }

  /** What the county asks for; `undefined` while it is not known, and where no questions are taken. */
  get rules(): ConsultationProfile | undefined {
    return this.profile?.consultation;
  }

  /** Whether there are words of the citizen's that could be lost. */
  get isWritten(): boolean {
    return (this.title + this.text).trim() !== '';
  }

  /** Goes on with a fallback form that the citizen began to fill before the widget was ready. */
  takeOver(): void {
    if (this.round) return;
    const form = this.host.querySelector('form');
    this.begin(Object.fromEntries(new FormData(form ?? undefined)) as Written);
    goOnIn(this.host, form);
  }

  /** Starts with these words in a new form; with nothing but who writes, where there are none. */
  begin(written: Written): void {
    this.#begun = written;
    this.readyAt = performance.now();
    this.set({
      round: this.round + 1,
      message: undefined,
      problems: [],
      title: this.initial('title'),
      text: this.initial('text'),
      replyWanted: !this.initial('noReply'),
      recipient: this.initial('recipient'),
      choosesRecipient: Boolean(this.initial('recipient')),
    });
  }

  /** Starts with these words should the form be drawn again. */
  keep(written: Written): void {
    this.#begun = written;
  }

  /** What stands in a field at first: what was begun, or what the portal knows of its user. */
  initial(name: string): string {
    const {identity, ...known} = this.host.asker ?? {};
    const asker: Written = {...known, document: identity?.document, identity: identity?.number};
    return this.#begun[name] ?? asker[name.replace('asker.', '')] ?? '';
  }

  errorOf(field: string): string | undefined {
    const problem = this.problems.find((one) => one.field === field);
    return problem && this.wordsOf(problem);
  }

  /** Changes what is drawn. */
  set(changes: Partial<Drawn>): void {
    Object.assign(this, changes);
    this.host.requestUpdate();
  }

  /** The profile, waited for if it is on its way, asked for again if it did not come. */
  async profileNow(): Promise<Profile | undefined> {
    if (this.#profile.error !== undefined) void this.#profile.again();
    await this.#profile.settled;
    return this.profile;
  }
}
