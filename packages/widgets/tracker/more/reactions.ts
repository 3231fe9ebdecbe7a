import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {lengthOf, reactionProblems, Submission} from '@huiyin/core';
import type {
  FieldProblem,
  Frozen,
  Profile,
  Reaction,
  ReactionAdapter,
  ReactionName,
  SentReaction,
  SubmissionState,
  TrackedLetter,
  TrackingAdapter,
  TrackingQuery,
} from '@huiyin/core';
import {announce, isNews, mayOf} from '../../parts/announce.ts';
import type {Enquiry} from '../enquiry.ts';
import {dayOf} from './county-time.ts';
import type {CountyRules} from './reaction-fields.ts';
import {reactionForm} from './reaction-form.ts';
import {reactionNames, reactionOf, type Choice} from './reaction-of.ts';
import {ReactionOutcome} from './reaction-outcome.ts';
import type {TrackedWords} from './words.ts';

interface ReactionsOptions {
  query: () => TrackingQuery;
  adapter: () => (TrackingAdapter & Partial<ReactionAdapter>) | undefined;
  /** Whether what was found is a report, so that the county's rules for reports hold. */
  isComplaint: () => boolean;
  /** Reads anew what has changed by what was sent. */
  onSent: () => Promise<void>;
}

/** What a citizen does after the receipt: a form each, kept in memory only, sent once, with a receipt. */
export class Reactions implements ReactiveController {
  readonly #enquiry: Enquiry;
  readonly #words: TrackedWords;
  readonly #options: ReactionsOptions;
  readonly #outcome: ReactionOutcome;
  #submission: Submission<SentReaction>;
  /** Which one is being sent, or was refused last. */
  #current: ReactionName | undefined;
  #form: HTMLFormElement | undefined;
  #problems: readonly FieldProblem[] = [];
  /** How much is written for each that was begun. Its form stays, whatever the backend allows meanwhile. */
  readonly #lengths = new Map<ReactionName, number>();
  #choice: Choice | undefined;
  #told: SubmissionState = {status: 'editing'};

  constructor(enquiry: Enquiry, words: TrackedWords, options: ReactionsOptions) {
    this.#enquiry = enquiry;
    this.#words = words;
    this.#options = options;
    this.#outcome = new ReactionOutcome(enquiry, words);
    this.#submission = new Submission(enquiry.host);
    enquiry.host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#onLeave);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#onLeave);
  }

  hostUpdated(): void {
    const {state} = this.#submission;
    if (!isNews(state, this.#told)) return;
    this.#told = state;
    announce(this.#enquiry.host, 'tracker', state);
    void this.#onSettled(state);
  }

  /** What is on its way or waits, which only this page can still send. */
  get pending(): Frozen<SentReaction> | undefined {
    const {state, frozen} = this.#submission;
    return ['sending', 'queued'].includes(state.status) ? frozen : undefined;
  }

  /** Forgets everything: another number is looked up. */
  clear(): void {
    this.#submission.giveUp();
    this.#restart();
    this.#lengths.clear();
    this.#choice = undefined;
    this.#outcome.clear();
  }

  /** The receipt of what was sent last. */
  renderReceipt(): TemplateResult | typeof nothing {
    return this.#outcome.renderReceipt();
  }

  /** A form for each thing that the citizen may do now. */
  render(tracked: TrackedLetter): TemplateResult | typeof nothing {
    if (!this.#options.adapter()?.sendReaction) return nothing;
    const isOffered = (action: ReactionName) =>
      tracked.reactions.includes(action) || this.#lengths.has(action);
    if (!reactionNames.some(isOffered)) return nothing;
    // The forms stay while something waits: what is written in them is needed if it is refused.
    const waiting = this.#submission.frozen !== undefined && this.#submission.waiting;
    return html`
      ${waiting ? this.#outcome.renderWaiting(this.#submission) : nothing}
      <section class="reactions" ?hidden=${waiting}>
        <h3>${this.#words.t('reaction.title')}</h3>
        ${reactionNames.map((action) => (isOffered(action) ? this.#renderForm(action, tracked) : nothing))}
      </section>
    `;
  }

  #renderForm(action: ReactionName, tracked: TrackedLetter): TemplateResult {
    const {profile, hotline} = this.#enquiry;
    const isCurrent = this.#current === action;
    return reactionForm(action, {
      words: this.#words,
      profile,
      rules: this.#rulesIn(profile),
      hotline,
      problems: isCurrent ? this.#problems : [],
      isSending: isCurrent && this.#submission.state.status === 'sending',
      length: this.#lengths.get(action) ?? 0,
      grade: this.#choice?.grade,
      ...this.#daysOf(tracked),
      onText: (text) => this.#begin(action, lengthOf(text)),
      onGrade: (grade) => this.#choose({answer: tracked.unratedAnswer ?? '', ...this.#choice, grade}),
      onSubmit: (event) => void this.#onSubmit(event, action),
    });
  }

  #daysOf({timeline, unratedAnswer, reopenUntil}: TrackedLetter) {
    const rated = this.#choice?.answer ?? unratedAnswer;
    const answer = timeline.find(({id}) => id === rated);
    return {
      answeredOn: answer ? this.#words.date(dayOf(this.#enquiry.profile, answer.at)) : '',
      reopenUntil: reopenUntil && this.#words.date(reopenUntil),
    };
  }

  async #onSubmit(event: SubmitEvent, action: ReactionName): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const {status} = this.#submission.state;
    if (status === 'sending') return;
    if (status === 'sent') this.#restart();
    this.#current = action;
    const reaction = reactionOf(action, form, this.#choice);
    this.#form = form;
    const problems = await this.#problemsOf(reaction, form);
    if (problems.length || !reaction) return this.#show(problems);
    this.#problems = [];
    await this.#send(reaction);
  }

  async #send(reaction: Reaction): Promise<void> {
    const {host, localizer} = this.#enquiry;
    const adapter = this.#options.adapter();
    if (!adapter?.sendReaction || !mayOf(host, 'tracker')) return;
    this.#outcome.clear();
    const sent = {...this.#options.query(), locale: localizer.language, reaction};
    await this.#submission.send(sent, {
      send: (content, options) => adapter.sendReaction!(content, options),
      resendable: adapter.promises.sameKeySameReceipt === true,
    });
  }

  async #problemsOf(reaction: Reaction | undefined, form: HTMLFormElement): Promise<FieldProblem[]> {
    if (!reaction) return [{field: 'reaction.grade', code: 'required'}];
    if (reaction.action === 'erase' && !new FormData(form).has('confirm')) {
      return [{field: 'reaction.confirm', code: 'required'}];
    }
    // Without the county's rules the backend alone decides.
    const rules = this.#rulesIn(await this.#enquiry.profileNow());
    return rules ? reactionProblems(reaction, rules) : [];
  }

  #rulesIn(profile: Profile | undefined): CountyRules | undefined {
    return this.#options.isComplaint() ? profile?.complaint : profile?.consultation;
  }

  async #onSettled(state: SubmissionState): Promise<void> {
    await this.#enquiry.host.updateComplete;
    if (state.status === 'queued' || state.status === 'unknown') return this.#focus('.waiting h2');
    if (state.status === 'failed') {
      const {kind, fields} = state;
      // A grade is for one answer: what was meant for the last one is not passed on to the next.
      if (fields.some(({field}) => field === 'reaction.answer')) this.#choice = undefined;
      return this.#show(fields.length ? fields : [{field: 'reaction', code: kind}]);
    }
    if (state.status !== 'sent') return;
    this.#outcome.show(this.#submission.sent!.reaction, state.receipt);
    this.#lengths.delete(this.#current!);
    if (this.#current === 'rateAnswer') this.#choice = undefined;
    this.#form?.reset();
    this.#form?.closest('details')?.removeAttribute('open');
    await this.#options.onSent();
    await this.#focus('h2');
  }

  async #show(problems: readonly FieldProblem[]): Promise<void> {
    this.#problems = problems;
    await this.#redrawn();
    const invalid = this.#form?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (invalid ?? this.#form?.querySelector<HTMLElement>('input, textarea, button'))?.focus();
  }

  async #focus(selector: string): Promise<void> {
    await this.#redrawn();
    this.#enquiry.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #begin(action: ReactionName, length: number): void {
    this.#lengths.set(action, length);
    this.#enquiry.host.requestUpdate();
  }

  #choose(choice: Choice): void {
    this.#choice = choice;
    if (this.#current === 'rateAnswer') this.#problems = [];
    this.#begin('rateAnswer', this.#lengths.get('rateAnswer') ?? 0);
  }

  #restart(): void {
    this.#submission = new Submission(this.#enquiry.host);
    this.#told = this.#submission.state;
    this.#current = undefined;
    this.#form = undefined;
    this.#problems = [];
  }

  #redrawn(): Promise<boolean> {
    this.#enquiry.host.requestUpdate();
    return this.#enquiry.host.updateComplete;
  }

  /** Whether words stand in a form that is on the screen. */
  get #isWritten(): boolean {
    const fields = this.#enquiry.host.renderRoot.querySelectorAll<HTMLInputElement>(
      '.reactions:not([hidden]) textarea, .reactions:not([hidden]) input',
    );
    return [...fields].some(({type, value}) => !['radio', 'checkbox'].includes(type) && value.trim());
  }

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (!this.pending && !this.#isWritten) return;
    event.preventDefault();
    // Chromium before 119 asks for this alone.
    event.returnValue = '';
  };
}
