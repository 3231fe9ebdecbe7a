import type {ReactiveControllerHost} from 'lit';
import {adapterOf, askedQuestions, complaintDefinitionProblem, offers, Read, restReads} from '@huiyin/core';
import type {
  AdapterHost,
  Chosen,
  ComplaintAdapter,
  ComplaintProfile,
  ComplaintQuestion,
  Disclosure,
  FieldProblem,
  Localizer,
  Point,
  Profile,
} from '@huiyin/core';
import {goOnIn} from '../parts/form/go-on-in.ts';
import {checkStep, shownSteps, type Step} from './steps.ts';
import type {ComplaintKey} from './words.ts';

/** Before the profile is asked for again, in milliseconds. */
const pause = 5000;

/** What a portal knows of its user. */
export interface KnownReporter {
  name?: string;
  phone?: string;
  email?: string;
}

/** What the element of reports shows of itself to its own files. */
export interface ComplaintHost extends ReactiveControllerHost, AdapterHost<ComplaintAdapter> {
  readonly channel: string;
  readonly isolated: boolean;
  readonly reporter?: KnownReporter;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** A file that is ready to be sent. */
export interface ReadyFile {
  blob: Blob;
  /** SHA-256 of all its bytes, in hex. */
  digest: string;
  type: string;
  /** What the citizen called it; a photo has none. */
  name?: string;
}

/** What stands in a form: by the names of its fields, and by the ids of the questions. */
export interface Written {
  fields: Readonly<Partial<Record<string, string>>>;
  points: Readonly<Partial<Record<string, Point>>>;
  files: Readonly<Partial<Record<string, readonly ReadyFile[]>>>;
}

type Drawn = Pick<
  Report,
  | 'message'
  | 'problems'
  | 'kind'
  | 'title'
  | 'text'
  | 'choices'
  | 'disclosure'
  | 'recipient'
  | 'choosesRecipient'
  | 'at'
  | 'round'
>;

/** One report as it is being written: what the county asks, at which step it is, and what is drawn of what was written. */
export class Report {
  readonly host: ComplaintHost;
  readonly localizer: Localizer<ComplaintKey>;
  /** The word above the button: what is waited for. */
  message: 'waiting' | 'notLoaded' | undefined;
  /** What was refused, and how it is called on the screen. */
  problems: readonly FieldProblem[] = [];
  wordsOf: (problem: FieldProblem) => string = ({code}) => code;
  kind = '';
  title = '';
  text = '';
  choices: Chosen['choices'] = {};
  disclosure: Disclosure | '' = '';
  /** The department that it is about, such as `department:12`; empty where the citizen does not say. */
  recipient = '';
  choosesRecipient = false;
  /** The id of the step that is shown, or `check`. */
  at = '';
  /** When the form could first be used, on the clock of `performance.now()`. */
  readyAt = 0;
  /** Grows with every form that is begun. */
  round = 0;
  /** What was begun besides fields: taken up by the parts that hold it. */
  begun: Written = nothingWritten;
  readonly #profile: Read<Profile>;

  constructor(host: ComplaintHost, localizer: Localizer<ComplaintKey>) {
    this.host = host;
    this.localizer = localizer;
    this.#profile = new Read(
      host,
      () => `${this.backend?.id} ${localizer.wanted}`,
      (signal) => this.backend && this.#load(this.backend, signal),
    );
  }

  // Without the county's questions there is no form at all, and nothing to press again.
  async #load(backend: Pick<ComplaintAdapter, 'loadProfile'>, signal: AbortSignal): Promise<Profile> {
    try {
      return await backend.loadProfile({signal, locale: this.localizer.wanted});
    } catch (error) {
      setTimeout(() => !signal.aborted && this.host.isConnected && void this.#profile.again(), pause);
      throw error;
    }
  }

  /** Read at each use, so that it may be set late. None where the form stands elsewhere. */
  get backend(): Pick<ComplaintAdapter, 'id' | 'loadProfile'> | undefined {
    if (this.host.isolated) return undefined;
    return adapterOf<Pick<ComplaintAdapter, 'id' | 'loadProfile'>>(this.host, restReads);
  }

  get profile(): Profile | undefined {
    return this.#profile.value;
  }

  /**
   * What the county takes and asks; `undefined` while it is not known, and where no reports are taken or their
   * definition is wrong.
   */
  get rules(): ComplaintProfile | undefined {
    const rules = this.profile?.complaint;
    return rules && isSound(rules) ? rules : undefined;
  }

  /** The steps that these answers lead through, without the check that comes last. */
  get steps(): readonly Step[] {
    return shownSteps(this.rules?.steps ?? [], this.asked);
  }

  /** The questions that are asked after these answers. */
  get asked(): readonly ComplaintQuestion[] {
    const asked = askedQuestions(this.rules?.steps ?? [], this);
    return this.takesFiles ? asked : asked.filter(({type}) => type !== 'files');
  }

  /** Whether files may be added. */
  get takesFiles(): boolean {
    return offers(this.backend, 'sendFile');
  }

  /** Whether everything is written, and the citizen looks at it once more. */
  get isChecked(): boolean {
    return this.at === checkStep;
  }

  /** Whether nothing of this may stay on the device. */
  get isAnonymous(): boolean {
    return this.disclosure === 'anonymous';
  }

  /** Goes on with a fallback form that the citizen began to fill before the widget was ready. */
  takeOver(): void {
    if (this.round) return;
    const form = this.host.querySelector('form');
    const fields = Object.fromEntries(new FormData(form ?? undefined)) as Written['fields'];
    this.begin({...nothingWritten, fields});
    goOnIn(this.host, form);
  }

  /** Starts with these words in a new form; with nothing but who writes, where there are none. */
  begin(written: Written): void {
    this.begun = written;
    this.readyAt = performance.now();
    this.set({
      round: this.round + 1,
      at: '',
      message: undefined,
      problems: [],
      kind: this.initial('kind'),
      title: this.initial('title'),
      text: this.initial('text'),
      choices: choicesOf(written),
      disclosure: this.initial('reporter.disclosure') as Disclosure | '',
      recipient: this.initial('recipient'),
      choosesRecipient: Boolean(this.initial('recipient')),
    });
  }

  /** Starts with these words should the form be drawn again. */
  keep(written: Written): void {
    this.begun = written;
  }

  /** What stands in a field at first: what was begun, or what the portal knows of its user. */
  initial(name: string): string {
    const known = this.host.reporter?.[name.replace('reporter.', '') as keyof KnownReporter];
    return this.begun.fields[name] ?? known ?? '';
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
}

/** What stands in a form that nobody has written in. */
export const nothingWritten: Written = {fields: {}, points: {}, files: {}};

const choicesOf = ({fields}: Written): Chosen['choices'] =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      name.startsWith('answers.') ? [[name.replace('answers.', ''), value]] : [],
    ),
  );

const sound = new WeakMap<ComplaintProfile, boolean>();

/** Whether the county's steps and questions fit together. Says once for the developer what does not. */
const isSound = (rules: ComplaintProfile): boolean => {
  const known = sound.get(rules);
  if (known !== undefined) return known;
  const problem = complaintDefinitionProblem(rules);
  if (problem) console.error(`<hy-complaint> cannot start: ${problem}`);
  sound.set(rules, !problem);
  return !problem;
};
