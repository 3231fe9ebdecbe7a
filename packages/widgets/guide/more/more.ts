import type {LitElement} from 'lit';
import type {GuideAdapter} from '@huiyin/core';
import type {GuideLocalizer, View} from '../view.ts';
import {CorrectionForm} from './correction-form.ts';
import {Keeping} from './keeping.ts';
import {NotesLoading} from './notes-loading.ts';
import {TakeAway} from './take-away.ts';
import {moreWords, type MoreWords} from './words.ts';

/** The element that shows the guide. */
export type GuideHost = LitElement & {taskCode: string; shareUrl: string; choices: string};

export interface MoreOptions {
  /** What is shown now. */
  view(): View | undefined;
  backend(): GuideAdapter | undefined;
  /** The papers that are at hand. */
  ticked(): ReadonlySet<string>;
  onTicked(ticked: ReadonlySet<string>): void;
}

/** What can be done with a guide that is read: taken away, ticked off, corrected. And its notes. */
export class GuideMore {
  /** Resolves once all that can be used in the language of now. */
  static async start(host: GuideHost, localizer: GuideLocalizer, options: MoreOptions): Promise<GuideMore> {
    return new GuideMore(host, await localizer.extend(moreWords), options);
  }

  readonly #keeping: Keeping;
  readonly #take: TakeAway;
  readonly #notes: NotesLoading;
  readonly #correction: CorrectionForm;

  private constructor(host: GuideHost, words: MoreWords, options: MoreOptions) {
    this.#keeping = new Keeping(host, words, options);
    this.#take = new TakeAway(host, words, options);
    this.#notes = new NotesLoading(host, words);
    this.#correction = new CorrectionForm(host, words, options);
  }

  /** Tells that a paper was ticked or unticked. */
  onTicked(): void {
    this.#keeping.onTicked();
  }

  renderKeeping(view: View) {
    return this.#keeping.render(view);
  }

  renderNotes(view: View) {
    return this.#notes.render(view);
  }

  renderTake(view: View) {
    return this.#take.render(view);
  }

  renderCorrection(view: View) {
    return this.#correction.render(view);
  }
}
