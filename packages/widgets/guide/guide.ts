import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {situationOf} from '@huiyin/core/guide';
import {Localizer, restAdapter, type GuideAdapter} from '@huiyin/core';
import {Width} from '../parts/card/width.ts';
import {backendOf} from '../parts/guides/backend-of.ts';
import {choicesAsText, choicesIn} from './choices.ts';
import {contents} from './contents.ts';
import {goOn} from './go-on.ts';
import {styles} from './guide.styles.ts';
import {heading} from './heading.ts';
import {called} from './line.ts';
import type {GuideMore} from './more/more.ts';
import {notices} from './notices.ts';
import {papers} from './papers.ts';
import {places} from './places.ts';
import {Reading} from './reading.ts';
import {background, procedure, result, section} from './sections.ts';
import {situationQuestions} from './situation-questions.ts';
import {viewOf, type View} from './view.ts';
import {guideWords} from './words.ts';

export type {SentEvent, UnsentEvent} from '../parts/events.ts';

/**
 * Shows how one matter is done (办事指南): what it takes first, then the papers and steps for the situation of whoever
 * asks, the places, and all that is taken away: printed, as a picture, in the calendar, read aloud.
 *
 * @summary One guide to a matter.
 *
 * @slot - What is shown without JavaScript, and until the guide has been read.
 * @slot hotline - Whom to call where the guide cannot be read.
 * @fires hy-choices - Somebody said which situation is theirs; a page may put it into its own address. `detail` is `{taskCode, choices}`.
 * @fires hy-ask - Somebody wants to ask about this matter; `preventDefault()` keeps the link at `ask-url` from being followed. `detail` is `{widget, taskCode, name}`.
 * @fires hy-report-failure - Somebody could not get this matter done (办不成事); `preventDefault()` keeps the link at `failure-url` from being followed. `detail` is `{widget, taskCode, name}`.
 * @fires hy-send - Before a correction is sent; `preventDefault()` keeps it from being sent. `detail` is `{widget}`.
 * @fires hy-sent - The backend accepted a correction. `detail` is `{widget, number, receivedAt}`.
 * @fires hy-queued - A correction waits to be sent again. `detail` is `{widget, kind}`.
 * @fires hy-failed - A correction was refused, or its fate is not known. `detail` is `{widget, kind}`.
 * @csspart short - The guide in a few lines.
 * @csspart situation - The questions about the situation.
 * @csspart end - What says that this matter is not the right one, and what is.
 * @csspart papers - The papers to bring.
 * @csspart places - Where it is done.
 * @csspart take - The buttons to print, save and share.
 * @csspart correction - The question whether the guide is right.
 */
export class GuideElement extends LitElement {
  static override styles = styles;

  /** The code of the matter (实施编码). */
  @property({attribute: 'task-code'}) taskCode = '';

  /** The number of the version to show; the one that holds now when empty. */
  @property() version = '';

  /** Base URL of a backend that speaks the reference REST API. */
  @property() api = '';

  /** URL of a folder that `huiyin-guide index` wrote, in place of `api`. */
  @property() index = '';

  /** The situation, such as `who:mainland,before:never`. The page sets it: the widget reads no address. */
  @property() choices = '';

  /** Where this guide is found, to be shared and printed; `{choices}` becomes the situation. Without it nothing is shared. */
  @property({attribute: 'share-url'}) shareUrl = '';

  /** Where a question can be asked. Without it nothing leads there. */
  @property({attribute: 'ask-url'}) askUrl = '';

  /** Where somebody says that they could not get this done. Without it nothing leads there. */
  @property({attribute: 'failure-url'}) failureUrl = '';

  /** The backend itself, for anything other than the reference API at `api`. */
  @property({attribute: false}) adapter?: GuideAdapter;

  @state() private ticked: ReadonlySet<string> = new Set();

  readonly #localizer = new Localizer(this, guideWords);
  readonly #width = new Width(this);
  readonly #reading = new Reading(
    this,
    () => ({taskCode: this.taskCode, version: this.version, locale: this.#localizer.wanted}),
    () => backendOf(this, restAdapter),
  );
  #more: GuideMore | undefined;
  #loading: Promise<void> | undefined;
  /** Whether another guide is asked for than at first, with which the page has filled the slot. */
  #isTurned = false;

  /** What is shown now; `undefined` before a guide has come. */
  get #view(): View | undefined {
    const {seen} = this.#reading;
    return seen && viewOf(seen, choicesIn(this.choices), this.#localizer);
  }

  // The situation and the ticks are for one matter.
  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#isTurned ||= Boolean(changed.get('taskCode') || changed.get('version'));
    if (!changed.get('taskCode')) return;
    if (!changed.has('choices')) this.choices = '';
    this.ticked = new Set();
  }

  protected override render() {
    if (!this.#localizer.ready || !backendOf(this, restAdapter)) return html`<slot></slot>`;
    const view = this.#view;
    // What the page itself says of the guide can be read until then, and stands outside of the card, in the page's style.
    return html`
      <div class="card ${this.#width.isWide ? 'wide' : ''}" lang=${this.#localizer.language}>
        ${view ? this.#renderGuide(view) : this.#renderLack()}
      </div>
      ${view || this.#isTurned || this.#reading.lack === 'notFound' ? nothing : html`<slot></slot>`}
    `;
  }

  // What can be done with a guide comes right after the guide itself.
  protected override updated(): void {
    if (this.#reading.seen && !this.#loading) setTimeout(() => this.#loadMore().catch(() => undefined));
  }

  #renderLack() {
    const {t} = this.#localizer;
    const {lack} = this.#reading;
    if (lack === 'loading') return html`<p role="status">${t('guide.loading')}</p>`;
    // The county's own number comes with a guide: without one only the page can name it.
    const hotline = html`<p><slot name="hotline">${called({phone: t('guide.hotline')})}</slot></p>`;
    if (lack === 'notFound')
      return html`<p role="alert">${t('guide.notFound')}</p>
        ${hotline}`;
    return html`
      <p class="message" role="alert">${t(`guide.failed.${lack}`)}</p>
      <button type="button" class="quiet" @click=${this.#readAgain}>${t('guide.again')}</button>
      ${hotline}
    `;
  }

  #renderGuide(view: View) {
    return html`
      ${heading(view)}
      ${notices(view, {
        isCut: this.#reading.isCut,
        onAgain: this.#readAgain,
        onCurrent: () => this.#goOnAfter(() => (this.version = '')),
      })}
      ${contents(view, (id) => this.#goTo(id))}
      ${situationQuestions(view, {
        onChoose: (question, choice) => this.#choose(view, {...view.choices, [question]: choice}),
        onReset: () => {
          this.#choose(view, {});
          this.#goTo('situation');
        },
      })}
      ${view.situation.end ? nothing : this.#renderProcedure(view)} ${background(view)}
      ${this.#more?.renderNotes(view)} ${this.#renderLinks(view)} ${this.#renderTake(view)}
      ${this.#more?.renderCorrection(view)}
      <p class="updated">${this.#updated(view)}</p>
    `;
  }

  #renderProcedure(view: View) {
    return html`
      ${papers(view, {
        ticked: this.ticked,
        onTick: (paper, isReady) => this.#tick(paper, isReady),
        keeping: this.#more?.renderKeeping(view),
      })}
      ${procedure(view)} ${places(view)} ${result(view)}
    `;
  }

  #renderTake(view: View) {
    if (view.situation.end) return nothing;
    return section('take', this.#localizer.t('guide.take'), this.#more?.renderTake(view));
  }

  #renderLinks({guide}: View) {
    const {t} = this.#localizer;
    const link = (href: string, event: 'hy-ask' | 'hy-report-failure', label: string) =>
      href
        ? html`<p>
            <a class="ask" href=${href} @click=${(press: Event) => this.#lead(event, guide.name.text, press)}
              >${label}</a
            >
          </p>`
        : nothing;
    return html`
      ${link(this.askUrl, 'hy-ask', t('guide.ask'))}
      ${link(this.failureUrl, 'hy-report-failure', t('guide.failure'))}
    `;
  }

  #updated({guide: {version, taskCode}, localizer}: View): string {
    const date = localizer.date(version.updatedOn);
    return localizer.t('guide.updated', {number: version.number, date, code: taskCode});
  }

  #choose({guide}: View, chosen: Readonly<Record<string, string>>) {
    // An answer to what is asked no more has no place in an address.
    const {asked} = situationOf(guide.questions, chosen);
    this.choices = choicesAsText(
      Object.fromEntries(asked.flatMap(({id}) => (id in chosen ? [[id, chosen[id]!]] : []))),
    );
    const detail = {taskCode: this.taskCode, choices: this.choices};
    this.dispatchEvent(new CustomEvent('hy-choices', {detail, bubbles: true, composed: true}));
  }

  #tick(paper: string, isReady: boolean) {
    const rest = [...this.ticked].filter((id) => id !== paper);
    this.ticked = new Set(isReady ? [...rest, paper] : rest);
    this.#more?.onTicked();
  }

  readonly #readAgain = () => this.#goOnAfter(() => this.#reading.again());

  #goOnAfter(reading: () => void) {
    reading();
    void goOn(this, () => this.#reading.settled);
  }

  // No address changes: the page's own is none of ours.
  #goTo(id: string) {
    const title = this.renderRoot.querySelector<HTMLElement>(`#${id} h3`);
    title?.scrollIntoView();
    title?.focus({preventScroll: true});
  }

  #lead(name: 'hy-ask' | 'hy-report-failure', matter: string, press: Event) {
    const event = new CustomEvent(name, {
      detail: {widget: 'guide', taskCode: this.taskCode, name: matter},
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    if (!this.dispatchEvent(event)) press.preventDefault();
  }

  #loadMore(): Promise<void> {
    this.#loading ??= import('./more/more.ts').then(async ({GuideMore}) => {
      this.#more = await GuideMore.start(this, this.#localizer, {
        view: () => this.#view,
        backend: () => backendOf(this, restAdapter),
        ticked: () => this.ticked,
        onTicked: (ticked) => (this.ticked = ticked),
      });
      this.requestUpdate();
    });
    this.#loading.catch(() => (this.#loading = undefined));
    return this.#loading;
  }
}
