import {correctionProblems, Submission, wellFormed} from '@huiyin/core';
import type {
  Adapter,
  Correction,
  FieldProblem,
  Frozen,
  GuideAdapter,
  Language,
  Outbox,
  SubmissionOptions,
  SubmissionState,
} from '@huiyin/core';
import {isNews} from '../../parts/announce.ts';
import type {GuideHost} from './more.ts';

/** A correction and the guide that it is about. */
export interface SentCorrection {
  taskCode: string;
  correction: Correction;
}

/** What of a guide can be wrong. */
export type Part = Correction['parts'][number];

/** Where a correction goes, and where it is kept until it has arrived. */
export interface Desk {
  backend: GuideAdapter;
  outbox: Outbox<SentCorrection>;
}

/** What somebody says of one guide, from the first answer to the receipt. It is never shown or sent with another one. */
export class CorrectionDraft {
  readonly submission: Submission<SentCorrection>;
  accurate: boolean | undefined;
  parts: readonly Part[] = [];
  text = '';
  problems: readonly FieldProblem[] = [];
  /** What an earlier page has left unsent. */
  left: SentCorrection | undefined;
  /** Whether the button was pressed and nothing has come of it yet. */
  isPressed = false;
  readonly #taskCode: string;
  #told: SubmissionState = {status: 'editing'};

  constructor(taskCode: string, host: GuideHost) {
    this.#taskCode = taskCode;
    this.submission = new Submission(host);
  }

  /** What is to be sent; `undefined` where something is wrong with it, which `problems` then names. */
  checked(version: string, locale: Language): Correction | undefined {
    const {accurate, parts, text} = this;
    const said = accurate ? {parts: [], text: ''} : {parts: [...parts], text: wellFormed(text).trim()};
    const correction = {version, accurate: accurate === true, ...said, locale};
    this.problems =
      accurate === undefined ? [{field: 'accurate', code: 'required'}] : correctionProblems(correction);
    return this.problems.length ? undefined : correction;
  }

  async send(correction: Correction, desk: Desk): Promise<void> {
    this.left = undefined;
    this.isPressed = true;
    await this.submission.send({taskCode: this.#taskCode, correction}, optionsFor(desk));
  }

  /** Goes on with what an earlier page has left unsent. */
  async resume(left: Frozen<SentCorrection>, desk: Desk): Promise<void> {
    this.left = left.content;
    await this.submission.resume(left, optionsFor(desk));
  }

  /** What has become of it since the last call, where that is news. */
  news(): SubmissionState | undefined {
    const {state} = this.submission;
    if (!isNews(state, this.#told)) return undefined;
    this.#told = state;
    if (state.status === 'failed') {
      this.problems = state.fields.length ? state.fields : [{field: 'correction', code: state.kind}];
    }
    return state;
  }

  /** Whether there are words that are neither sent nor kept anywhere. */
  get isUnkept(): boolean {
    const {state} = this.submission;
    if (state.status === 'queued') return !state.stored;
    return state.status === 'sending' || (['editing', 'failed'].includes(state.status) && this.text !== '');
  }
}

const optionsFor = ({backend, outbox}: Desk): SubmissionOptions<SentCorrection> => ({
  send: ({taskCode, correction}, options) => backend.sendCorrection!(taskCode, correction, options),
  resendable: (backend as Partial<Adapter>).promises?.sameKeySameReceipt === true,
  outbox,
});
