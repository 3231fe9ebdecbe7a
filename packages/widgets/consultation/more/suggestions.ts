import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {adapterOf, lengthOf, restAdapter} from '@huiyin/core';
import type {ConsultationAdapter, GuideAdapter, GuideHit, Localizer, PublishedReply} from '@huiyin/core';
import {richText} from '../../parts/rich-text/rich-text.ts';
import type {Question} from '../question.ts';
import {foundGuides, isMeant} from './found-guides.ts';
import type {MoreKey} from './words.ts';

/** Long enough that nobody is looked up letter by letter, short enough to come before the next field is begun. */
const pause = 600;
const shown = 3;

type AnsweredReply = PublishedReply & Required<Pick<PublishedReply, 'answeredOn' | 'answer'>>;

// A report that is still dealt with answers nobody.
const isAnswered = (reply: PublishedReply): reply is AnsweredReply => reply.answer !== undefined;

type Backend = ConsultationAdapter & Partial<Pick<GuideAdapter, 'findGuides'>>;

/** Published answers and guides that may already answer what is being asked: looked up by the title alone, shown below it. */
export class Suggestions {
  readonly #question: Question;
  readonly #localizer: Localizer<MoreKey>;
  #replies: readonly AnsweredReply[] = [];
  #guides: readonly GuideHit[] = [];
  #sought = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #underWay = new AbortController();

  constructor(question: Question, localizer: Localizer<MoreKey>) {
    this.#question = question;
    this.#localizer = localizer;
  }

  /** Looks up the title once it rests. What was asked for an older one is given up. */
  follow(): void {
    const sought = this.#question.title.trim();
    if (sought === this.#sought) return;
    this.#sought = sought;
    this.stop();
    if (lengthOf(sought) < 2) this.#show([], []);
    else this.#timer = setTimeout(() => void this.#search(sought), pause);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#underWay.abort();
  }

  render(): TemplateResult {
    const count = this.#replies.length;
    // The status is always in the document, so that a screen reader hears what comes into it.
    return html`<div class="suggestions" part="suggestions">
      <p role="status">${count ? this.#localizer.t('suggestions.found', {count}) : nothing}</p>
      ${repeat(
        this.#replies,
        ({id}) => id,
        (reply) => this.#renderReply(reply),
      )}
      <div role="status">
        ${this.#guides.length ? foundGuides(this.#guides, this.#question.host.guideUrl, this.#localizer) : nothing}
      </div>
    </div>`;
  }

  #renderReply({title, department, answeredOn, answer}: AnsweredReply) {
    const date = this.#localizer.date(answeredOn);
    return html`<details>
      <summary lang=${title.lang}>${title.text}</summary>
      ${richText(answer)}
      <p class="hint">
        <span
          ><span lang=${department.lang}>${department.text}</span> ·
          ${this.#localizer.t('suggestions.answeredOn', {date})}</span
        >
      </p>
    </details>`;
  }

  // Help that fails is no help, and no news either: the form stays as it is.
  async #search(text: string): Promise<void> {
    const adapter = adapterOf<Backend>(this.#question.host, restAdapter);
    const {signal} = (this.#underWay = new AbortController());
    const locale = this.#localizer.language;
    const guides = this.#question.seeksGuides
      ? adapter?.findGuides?.({words: text, page: 1, locale}, {signal})
      : undefined;
    const [answered, meant] = await Promise.allSettled([
      adapter?.findReplies({text, page: 1, locale}, {signal}),
      guides,
    ]);
    if (signal.aborted) return;
    const replies = answered.status === 'fulfilled' ? (answered.value?.replies ?? []) : [];
    const found = meant.status === 'fulfilled' ? (meant.value?.guides ?? []) : [];
    this.#show(replies.filter(isAnswered).slice(0, shown), found.filter(isMeant).slice(0, shown));
  }

  #show(replies: readonly AnsweredReply[], guides: readonly GuideHit[]): void {
    this.#replies = replies;
    this.#guides = guides;
    this.#question.host.requestUpdate();
  }
}
