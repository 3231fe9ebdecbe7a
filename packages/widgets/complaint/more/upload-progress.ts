import {html, nothing, type ReactiveControllerHost} from 'lit';
import {filesIn, type Localizer} from '@huiyin/core';
import {sizeIn} from '../../parts/size-in.ts';
import type {SentReport} from './sent-report.ts';
import type {MoreKey} from './words.ts';

/** How much of the files has arrived. */
export class UploadProgress {
  readonly #host: ReactiveControllerHost;
  readonly #words: Localizer<MoreKey>;
  /** By digest, in bytes. */
  readonly #arrived = new Map<string, number>();

  constructor(host: ReactiveControllerHost, words: Localizer<MoreKey>) {
    this.#host = host;
    this.#words = words;
  }

  set(digest: string, bytes: number): void {
    this.#arrived.set(digest, bytes);
    this.#host.requestUpdate();
  }

  render({complaint}: SentReport) {
    const files = filesIn(complaint.answers);
    if (!files.length) return nothing;
    const {t, language} = this.#words;
    return html`<ol class="uploads">
      ${files.map(({digest, bytes, name, type}, index) => {
        const arrived = Math.min(bytes, this.#arrived.get(digest) ?? 0);
        const label =
          name ??
          t(type === 'image/jpeg' ? 'complaintFiles.photoNumber' : 'complaintFiles.fileNumber', {
            number: index + 1,
          });
        return html`<li>
          <label>
            <span>${label} · ${sizeIn(arrived, language)} / ${sizeIn(bytes, language)}</span>
            <progress max=${bytes} .value=${arrived}></progress>
          </label>
        </li>`;
      })}
    </ol>`;
  }
}
