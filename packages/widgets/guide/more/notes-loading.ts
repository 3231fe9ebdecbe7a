import {html, nothing} from 'lit';
import {partsFor} from '@huiyin/core/guide';
import type {notes} from '../notes/notes.ts';
import {section} from '../sections.ts';
import type {View} from '../view.ts';
import type {GuideHost} from './more.ts';
import type {MoreWords} from './words.ts';

/** The notes of a guide. What makes their markup harmless is asked for only where there are any. */
export class NotesLoading {
  readonly #host: GuideHost;
  readonly #words: MoreWords;
  #draw: ReturnType<typeof notes> | undefined;
  #state: 'unasked' | 'loading' | 'failed' = 'unasked';

  constructor(host: GuideHost, words: MoreWords) {
    this.#host = host;
    this.#words = words;
  }

  render({guide, situation}: View) {
    const all = partsFor(guide.notes ?? [], situation);
    if (!all.length) return nothing;
    if (!this.#draw && this.#state === 'unasked') void this.#load();
    return section('notes', this.#words.t('guide.notes'), this.#draw ? this.#draw(all) : this.#pending());
  }

  #pending() {
    const {t} = this.#words;
    if (this.#state !== 'failed') return nothing;
    return html`
      <p>${t('take.notesFailed')}</p>
      <button type="button" class="quiet" @click=${() => this.#load()}>${t('guide.again')}</button>
    `;
  }

  async #load(): Promise<void> {
    this.#state = 'loading';
    try {
      this.#draw = (await import('../notes/notes.ts')).notes();
    } catch {
      this.#state = 'failed';
    }
    this.#host.requestUpdate();
  }
}
