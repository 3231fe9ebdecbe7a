import {adoptStyles, html, nothing, supportsAdoptingStyleSheets, type ReactiveController} from 'lit';
import {lengthOf, ratingProblems} from '@huiyin/core';
import type {FieldProblem, Frozen, Localizer, Profile, Rating, SubmissionState} from '@huiyin/core';
import {announce, isNews, mayOf} from '../../parts/announce.ts';
import {sharedComputerChoice} from '../../parts/draft/keeping-choice.ts';
import {styles as first} from '../rater.styles.ts';
import type {Visit} from '../visit.ts';
import type {RaterKey} from '../words.ts';
import {details} from './details.ts';
import type {Kiosk} from './kiosk.ts';
import {styles} from './more.styles.ts';
import {Outcome} from './outcome.ts';
import {channelOf, formDataOf, ratingOf} from './rating-of.ts';
import {Sendings} from './sendings.ts';
import {moreWords, type MoreKey} from './words.ts';

/** Everything after the first choice: reasons, sending, receipt, follow-up, kiosk. */
export class RaterMore implements ReactiveController {
  readonly #visit: Visit;
  readonly #localizer: Localizer<RaterKey | MoreKey>;
  readonly #outcome: Outcome;
  readonly #sendings: Sendings;
  #kiosk: Kiosk | undefined;
  #problems: readonly FieldProblem[] = [];
  #length: number;
  #told: SubmissionState = {status: 'editing'};
  /** Whether the citizen has pressed the button, so that the next page may take the focus. */
  #pressed = false;

  /** Resolves when its words and styles are in place; what an earlier page left unsent is then on its way. */
  static async start(visit: Visit): Promise<RaterMore> {
    const {host} = visit;
    const more = new RaterMore(visit, await visit.localizer.extend(moreWords));
    const later = [...styles];
    if (host.kiosk) {
      const {Kiosk, kioskStyles} = await import('./kiosk.ts');
      later.push(kioskStyles);
      more.#kiosk = new Kiosk(visit, more.#localizer, {
        isBusy: () => more.#isBusy,
        onEnd: () => more.#onRest(),
      });
    } else void more.#sendings.resume();
    adoptStyles(host.renderRoot as ShadowRoot, supportsAdoptingStyleSheets ? [...first, ...later] : later);
    host.addController(more);
    return more;
  }

  private constructor(visit: Visit, localizer: Localizer<RaterKey | MoreKey>) {
    this.#visit = visit;
    this.#localizer = localizer;
    this.#sendings = new Sendings(visit, localizer, (refused) => this.#takeUp(refused));
    this.#outcome = new Outcome(visit, localizer, {
      sendings: this.#sendings,
      onFollowUp: (caseToken) => {
        this.restart();
        visit.followUpToken = caseToken;
        void this.#focusLater('input');
      },
      onClear: () => void this.#clear(),
    });
    this.#length = lengthOf(String(visit.begun?.get('text') ?? ''));
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#onLeave);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#onLeave);
  }

  hostUpdated(): void {
    const {state} = this.#sendings.current;
    if (!isNews(state, this.#told)) return;
    this.#told = state;
    announce(this.#visit.host, 'rater', state);
    if (state.status === 'failed') void this.#onRefused(state.fields);
    else if (state.status === 'sent' && state.duplicate) void this.#showRated();
    else if (this.#pressed) this.#focus('h2');
  }

  /** The page that stands in place of the form, if one does. */
  renderOutcome() {
    const idle = this.#kiosk?.renderIdle();
    const outcome = idle ?? this.#outcome.render(this.#kiosk);
    return outcome && html`${outcome} ${this.#sendings.earlier.render()}`;
  }

  /** What is asked in place of the first question. */
  get question(): string | undefined {
    return this.#visit.followUpToken && this.#localizer.t('rated.question');
  }

  /** What the chosen grade asks for. */
  renderDetails() {
    const {profile, grade, begun} = this.#visit;
    if (!profile || !grade || !begun) return nothing;
    return details({
      localizer: this.#localizer,
      profile,
      grade,
      begun,
      problems: this.#problems,
      length: this.#length,
      onText: (length) => {
        this.#length = length;
        this.#visit.host.requestUpdate();
      },
      sharedComputer: this.#kiosk ? nothing : this.#renderSharedComputer(),
    });
  }

  #renderSharedComputer() {
    const sendings = this.#sendings;
    return sharedComputerChoice(this.#localizer, sendings.isShared, (isShared) => {
      sendings.isShared = isShared;
      this.#visit.host.requestUpdate();
    });
  }

  /** How sending goes, in words, below the button. */
  renderProgress() {
    const {status} = this.#sendings.current.state;
    const {t} = this.#localizer;
    const words =
      status === 'sending' ? t('sending.sending') : status === 'failed' ? t('sending.rejected') : nothing;
    return html`<p role="status">${words}</p>
      ${this.#kiosk?.renderWarning()} ${this.#sendings.earlier.render()}`;
  }

  /** Checks what was filled in and sends it, or shows at the fields what is missing. */
  async send(form: HTMLFormElement): Promise<void> {
    const profile = await this.#visit.profileNow();
    const {adapter} = this.#sendings;
    if (!profile || !adapter) return this.#visit.say('notLoaded');
    const rating = this.#ratingOf(form, profile);
    this.#problems = ratingProblems(rating, profile.rating);
    if (this.#problems.length) return this.#showProblems();
    // A refusal may come when the form has long made room for the page of what waits.
    this.#beginWith(rating);
    if (!mayOf(this.#visit.host, 'rater')) return;
    this.#pressed = true;
    await this.#sendings.send(rating, adapter);
  }

  /** Blank again, for another case or the next citizen. */
  restart(): void {
    this.#sendings.leave();
    this.#problems = [];
    this.#length = 0;
    this.#told = this.#sendings.current.state;
    this.#pressed = false;
    this.#outcome.clear();
    this.#visit.restart();
    this.#kiosk?.wake();
  }

  // First off the device, or the list would find it there once more.
  async #clear(): Promise<void> {
    await this.#sendings.clear();
    this.restart();
    await this.#focusLater('input');
  }

  #ratingOf(form: HTMLFormElement, profile: Profile): Rating {
    const {host, grade, followUpToken, localizer} = this.#visit;
    return ratingOf(form, {
      profile,
      grade: grade!,
      caseToken: followUpToken ?? host.caseToken,
      channel: channelOf(host.channel, host.kiosk),
      locale: localizer.language,
    });
  }

  /** Somebody had rated before: that is shown in place of the form. */
  async #showRated(): Promise<void> {
    await this.#visit.reload();
    if (this.#pressed) await this.#focusLater('h2');
  }

  async #showProblems(problems = this.#problems): Promise<void> {
    const {host} = this.#visit;
    this.#problems = problems;
    host.requestUpdate();
    await host.updateComplete;
    this.#focus('[aria-invalid="true"]');
  }

  async #onRefused(fields: readonly FieldProblem[]): Promise<void> {
    // Of an earlier page: its words are in the list then.
    if (!this.#pressed) return this.#sendings.earlier.start();
    await this.#visit.host.updateComplete;
    await this.#showProblems(fields);
    if (!(this.#visit.host.renderRoot as ShadowRoot).activeElement) this.#focus('h2, textarea');
  }

  /** Should the form be drawn anew, this stands in it. */
  #beginWith(rating: Rating): void {
    this.#length = lengthOf(rating.text);
    this.#visit.begun = formDataOf(rating);
  }

  #focus(selector: string): void {
    this.#visit.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #focusLater(selector: string): Promise<void> {
    await this.#visit.host.updateComplete;
    this.#focus(selector);
  }

  /** Puts the words of a refused rating back into the form. */
  async #takeUp({key, content}: Frozen<Rating>): Promise<void> {
    this.restart();
    await this.#visit.host.updateComplete;
    this.#sendings.current.replace(key);
    this.#beginWith(content);
    this.#visit.choose(content.grade);
    await this.#focusLater('textarea');
  }

  get #isBusy(): boolean {
    return ['sending', 'queued'].includes(this.#sendings.current.state.status);
  }

  // A shared screen goes on to the next citizen, and asks nobody.
  get #isWritten(): boolean {
    const {host} = this.#visit;
    const fields = host.renderRoot.querySelectorAll<HTMLInputElement>('textarea, .contact input');
    return !host.kiosk && [...fields].some(({value}) => value.trim());
  }

  // What still waits when the screen must serve the next citizen is said to be not known, and then goes.
  #onRest(): void {
    if (this.#isBusy) this.#sendings.current.giveUp();
    else this.restart();
  }

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (!this.#sendings.isUnkept && !this.#isWritten) return;
    event.preventDefault();
    // Chromium before 119 asks for this alone.
    event.returnValue = '';
  };
}
