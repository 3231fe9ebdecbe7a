import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Attachment} from '@huiyin/core';
import {sizeIn} from '../../parts/size-in.ts';
import type {TrackedWords} from './words.ts';

type Load = (attachment: string, signal: AbortSignal) => Promise<Blob> | undefined;

/** The files of an answer: each a button that saves it, and says when it could not. */
export class Files {
  readonly #host: ReactiveControllerHost;
  readonly #words: TrackedWords;
  readonly #load: Load;
  readonly #states = new Map<string, 'loading' | 'failed' | 'saved'>();
  #underWay = new AbortController();

  constructor(host: ReactiveControllerHost, words: TrackedWords, load: Load) {
    this.#host = host;
    this.#words = words;
    this.#load = load;
  }

  /** Forgets what was loaded, and stops what is on its way. */
  clear(): void {
    this.#underWay.abort();
    this.#underWay = new AbortController();
    this.#states.clear();
  }

  render(attachments: readonly Attachment[]): TemplateResult {
    const {t} = this.#words;
    return html`<ul class="files">
        ${attachments.map((attachment) => this.#file(attachment))}
      </ul>
      ${isWeChat() ? html`<p class="quietly">${t('files.otherBrowser')}</p>` : nothing}`;
  }

  #file(attachment: Attachment): TemplateResult {
    const {t, language} = this.#words;
    const {id, name, bytes} = attachment;
    const state = this.#states.get(id);
    return html`<li>
      <button type="button" class="quiet" @click=${() => this.#save(attachment)}>
        ${t('files.save', {name})} <span>(${sizeIn(bytes, language)})</span>
      </button>
      <p role="status" class=${state === 'failed' ? 'message' : nothing}>
        ${state ? t(`files.${state}`) : nothing}
      </p>
    </li>`;
  }

  async #save({id, name}: Attachment): Promise<void> {
    if (this.#states.get(id) === 'loading') return;
    const {signal} = this.#underWay;
    this.#become(id, 'loading');
    try {
      const file = await this.#load(id, signal);
      if (signal.aborted) return;
      if (file) saveFile(file, name);
      this.#become(id, file ? 'saved' : 'failed');
    } catch {
      if (!signal.aborted) this.#become(id, 'failed');
    }
  }

  #become(id: string, state: 'loading' | 'failed' | 'saved'): void {
    this.#states.set(id, state);
    this.#host.requestUpdate();
  }
}

// Whatever it says it is, it is saved and never opened: a page among the files would run as one of the portal's own.
const saveFile = (file: Blob, name: string): void => {
  const url = URL.createObjectURL(new Blob([file], {type: 'application/octet-stream'}));
  Object.assign(document.createElement('a'), {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

// WeChat's browser downloads nothing.
const isWeChat = (): boolean => /MicroMessenger/i.test(navigator.userAgent);
