import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {KeysOf, Localizer, Receipt} from '@huiyin/core';
import type zh from '../receipt/locales/zh.json';

/** Says it where the backend took something else than what was sent; asked once for each receipt. */
export class Difference {
  readonly #host: ReactiveControllerHost;
  readonly #words: Localizer<KeysOf<typeof zh>>;
  readonly #isSame = new WeakMap<Receipt, boolean>();

  constructor(host: ReactiveControllerHost, words: Localizer<KeysOf<typeof zh>>) {
    this.#host = host;
    this.#words = words;
  }

  /** `digestOfSent` computes the digest of what was sent, anew. */
  render(
    receipt: Receipt,
    digestOfSent: () => Promise<string>,
    hotline: {hotline: string},
  ): TemplateResult | typeof nothing {
    if (receipt.digest && !this.#isSame.has(receipt)) void this.#compare(receipt, digestOfSent);
    return this.#isSame.get(receipt) === false
      ? html`<p class="message" role="alert">${this.#words.t('receipt.digestDiffers', hotline)}</p>`
      : nothing;
  }

  async #compare(receipt: Receipt, digestOfSent: () => Promise<string>): Promise<void> {
    this.#isSame.set(receipt, true);
    this.#isSame.set(receipt, (await digestOfSent()) === receipt.digest);
    this.#host.requestUpdate();
  }
}
