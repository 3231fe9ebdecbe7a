import {html, nothing} from 'lit';
import {Drafts} from '@huiyin/core';
import type {View} from '../view.ts';
import type {GuideHost, MoreOptions} from './more.ts';
import type {MoreWords} from './words.ts';

/** The ticks of one version of a guide. Ids of papers, nothing of whoever ticked them. */
interface Kept {
  taskCode: string;
  version: string;
  ticked: string[];
}

const days = 30;

/** Keeps the ticks on this device, where the reader wants it. */
export class Keeping {
  readonly #host: GuideHost;
  readonly #words: MoreWords;
  readonly #options: Pick<MoreOptions, 'backend' | 'ticked' | 'onTicked'>;
  #of = '';
  #drafts: Drafts<Kept> | undefined;
  #state: 'asked' | 'saving' | 'kept' | 'notKept' = 'asked';
  /** Counts what the reader has decided: what was being saved before that decides nothing any more. */
  #decision = 0;

  constructor(host: GuideHost, words: MoreWords, options: MoreOptions) {
    this.#host = host;
    this.#words = words;
    this.#options = options;
  }

  render(view: View) {
    const {t} = this.#words;
    void this.#lookFor(view);
    return html`
      <div class="choice">
        <label>
          <input id="keep" type="checkbox" .checked=${this.#state === 'kept'} @change=${this.#onChange} />
          ${t('take.keep')}
        </label>
      </div>
      <p role="status">${this.#state === 'notKept' ? t('take.notKept') : nothing}</p>
      ${
        this.#options.ticked().size || this.#state === 'kept'
          ? html`<button type="button" class="quiet" @click=${this.#onClear}>${t('take.clear')}</button>`
          : nothing
      }
    `;
  }

  /** Writes the ticks down, where they are kept or about to be. */
  onTicked(): void {
    if (this.#state === 'kept' || this.#state === 'saving') void this.#save();
  }

  /** What an earlier page has left of this version. Another one may ask for other papers. */
  async #lookFor({guide}: View): Promise<void> {
    const {id = ''} = this.#options.backend() ?? {};
    const {taskCode, version} = guide;
    const of = JSON.stringify([id, taskCode, version.number]);
    if (of === this.#of) return;
    this.#of = of;
    this.#state = 'asked';
    const drafts = new Drafts<Kept>('guide', id, {schemaVersion: 1});
    this.#drafts = drafts;
    const found = (await drafts.found()).find(
      ({content}) => content.taskCode === taskCode && content.version === version.number,
    );
    if (!found || this.#of !== of || this.#state !== 'asked') return;
    this.#options.onTicked(new Set([...found.content.ticked, ...this.#options.ticked()]));
    this.#become((await drafts.takeUp(found, days)) ? 'kept' : 'asked');
  }

  readonly #onChange = async ({target}: Event): Promise<void> => {
    const box = target as HTMLInputElement;
    if (box.checked) {
      this.#state = 'saving';
      await this.#save();
    } else {
      this.#decision += 1;
      await this.#drafts?.drop();
      this.#become('asked');
    }
    box.checked = this.#state === 'kept';
  };

  // Whatever guide they are of: on a shared computer that is what is meant.
  readonly #onClear = async (): Promise<void> => {
    this.#decision += 1;
    // The button that was pressed goes.
    this.#host.renderRoot.querySelector<HTMLElement>('#keep')?.focus();
    this.#options.onTicked(new Set());
    this.#become('asked');
    await this.#drafts?.clearAll();
  };

  async #save(): Promise<void> {
    const [, taskCode, version] = JSON.parse(this.#of) as [string, string, string];
    const ticked = [...this.#options.ticked()];
    const decision = this.#decision;
    const isSaved = await this.#drafts!.save({taskCode, version, ticked}, days);
    if (decision === this.#decision) this.#become(isSaved ? 'kept' : 'notKept');
  }

  #become(state: 'asked' | 'kept' | 'notKept'): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
