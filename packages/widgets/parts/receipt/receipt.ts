import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {KeysOf, Localizer} from '@huiyin/core';
import {copySheet} from './copy-sheet.ts';
import type zh from './locales/zh.json';
import {pictureOf} from './picture-of.ts';
import {printSheet} from './print-sheet.ts';
import {isWeChat, saveFile} from './save-file.ts';
import {textOf, type Sheet} from './sheet.ts';

type Key = KeysOf<typeof zh>;
type Outcome = 'copied' | 'failed' | 'pictureHint' | 'screenshot';
type Host = ReactiveControllerHost & {readonly renderRoot: Node};

/** A receipt that can be read, copied, printed and saved, and says how that went. */
export class ReceiptView {
  readonly #host: Host;
  readonly #localizer: Localizer<Key>;
  #outcome: Outcome | undefined;
  #picture: string | undefined;

  constructor(host: Host, localizer: Localizer<Key>) {
    this.#host = host;
    this.#localizer = localizer;
  }

  /** Forgets the picture and the last message. */
  clear(): void {
    if (this.#picture) URL.revokeObjectURL(this.#picture);
    this.#picture = undefined;
    this.#outcome = undefined;
  }

  rows({rows}: Sheet): TemplateResult {
    return html`<dl part="receipt">
      ${rows.map(
        ({label, value, lang, kind}) =>
          html`<div>
            <dt>${label}</dt>
            <dd class=${kind ?? nothing} lang=${lang ?? nothing}>${value}</dd>
          </div>`,
      )}
    </dl>`;
  }

  actions(sheet: Sheet): TemplateResult {
    const {t, language} = this.#localizer;
    const {renderRoot} = this.#host;
    const button = (key: Key, act: () => unknown) =>
      html`<button type="button" class="quiet" @click=${() => this.#attempt(act)}>${t(key)}</button>`;
    return html`
      <div class="actions">
        ${button('receipt.copy', () => copySheet(sheet, renderRoot).then(() => this.#say('copied')))}
        ${isWeChat() ? nothing : button('receipt.print', () => printSheet(sheet, renderRoot, language))}
        ${button('receipt.picture', () => this.#savePicture(sheet))}
        ${isWeChat() ? nothing : button('receipt.file', () => saveFile(fileOf(sheet), `${fileName(sheet)}.txt`))}
      </div>
      <p role="status">${this.#outcome ? t(`receipt.${this.#outcome}`) : nothing}</p>
      ${
        this.#picture
          ? html`<img
              class="picture"
              src=${this.#picture}
              alt=${sheet.title}
              @error=${() => this.#onNoPicture()}
            />`
          : nothing
      }
    `;
  }

  async #attempt(act: () => unknown): Promise<void> {
    try {
      await act();
    } catch {
      this.#say('failed');
    }
  }

  // WeChat's browser neither prints nor downloads: there the picture is shown, to be kept by a long press.
  async #savePicture(sheet: Sheet): Promise<void> {
    this.clear();
    const picture = await pictureOf(sheet);
    if (!isWeChat()) return saveFile(picture, `${fileName(sheet)}.png`);
    this.#picture = URL.createObjectURL(picture);
    this.#say('pictureHint');
  }

  // A page with `img-src 'self'`, which is our own advice, shows no picture that was drawn here.
  #onNoPicture(): void {
    this.clear();
    this.#say('screenshot');
  }

  #say(outcome: Outcome): void {
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }
}

// Plain text opens anywhere; the mark in front tells an old editor that it is UTF-8.
const fileOf = (sheet: Sheet): Blob =>
  new Blob(['\uFEFF', textOf(sheet)], {type: 'text/plain;charset=utf-8'});

const fileName = ({rows}: Sheet): string => rows[0]!.value.replace(/[^\w-]/g, '_');
