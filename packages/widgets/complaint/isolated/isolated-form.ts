import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {defaults, type Localizer} from '@huiyin/core';
import type {FrameMessage, Look} from './messages.ts';
import {tokens} from './tokens.ts';
import {isolatedWords, type IsolatedKey} from './words.ts';

/** Until a way around the frame is shown, in milliseconds. */
const patience = 8000;
/** Until a page that names no backend is taken to be mistaken: a page may set it late. */
const beforeTelling = 2000;
/** Until a page that did not come is asked for again. */
const beforeRetry = 5000;

type Host = ReactiveControllerHost & HTMLElement & {readonly api: string};

/**
 * The form for reports in a frame of the backend's own origin. Between the two go the look, the height, and that
 * something was sent, each to one exact origin; never what is written.
 */
export class IsolatedForm implements ReactiveController {
  readonly #host: Host;
  readonly #localizer: Localizer<IsolatedKey>;
  #page: URL | undefined;
  #frame: HTMLIFrameElement | undefined;
  /** How the frame is doing: `here` once it hears us, `ready` once its form can be used. */
  #state: 'waiting' | 'here' | 'ready' = 'waiting';
  #isLate = false;
  #isTold = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Resolves when its words are in place. */
  static async start<K extends string>(host: Host, localizer: Localizer<K>): Promise<IsolatedForm> {
    return new IsolatedForm(host, await localizer.extend(isolatedWords));
  }

  private constructor(host: Host, localizer: Localizer<IsolatedKey>) {
    this.#host = host;
    this.#localizer = localizer;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('message', this.#onMessage);
    this.#wait();
    this.#host.requestUpdate();
  }

  // Taken off the page and put back, a frame loads anew.
  hostDisconnected(): void {
    removeEventListener('message', this.#onMessage);
    clearTimeout(this.#timer);
    this.#state = 'waiting';
    this.#isLate = false;
    if (this.#frame) Object.assign(this.#frame.style, away);
  }

  hostUpdate(): void {
    // It stays at the address that it began with: another one would take away what is written.
    if (!this.#frame) this.#open();
    if (this.#frame) this.#frame.title = this.#localizer.t('complaintIsolated.title');
    if (this.#state !== 'waiting') this.#tellLook();
  }

  /** The frame, and until its form can be used what the page shows in its place. */
  render() {
    const {t, language} = this.#localizer;
    const isReady = this.#state === 'ready';
    const isLate = this.#isLate && !isReady;
    // The status is always in the document, so that a screen reader hears what comes into it.
    return html`
      <div role="status">
        ${
          isLate
            ? html`<div class="card late" lang=${language}>
                <p>${t('complaintIsolated.late')}</p>
                <p>
                  <a class="alone" href=${this.#page!.href} target="_blank" rel="noopener noreferrer"
                    >${t('complaintIsolated.open')}</a
                  >
                </p>
              </div>`
            : nothing
        }
      </div>
      ${isReady ? nothing : html`<slot></slot>`} ${this.#frame}
    `;
  }

  #open(): void {
    const api = this.#host.api || defaults.api;
    if (!api) return void setTimeout(() => this.#frame ?? this.#tell(), beforeTelling);
    const page = new URL(`${api.replace(/\/+$/, '')}/complaints/isolated`, document.baseURI);
    if (page.origin === location.origin) return this.#tell();
    page.searchParams.set('locale', this.#localizer.language);
    this.#page = page;
    this.#frame = frameAt(`${page.href}#${location.origin}`);
    this.#frame.addEventListener('load', () => setTimeout(() => this.#retry(), beforeRetry));
    this.#wait();
  }

  // What has come and says nothing is no form in which something could be written: the backend could not be reached.
  #retry(): void {
    const frame = this.#frame!;
    const {parentNode, nextSibling} = frame;
    if (this.#state !== 'waiting' || !parentNode) return;
    // Put in again, it loads anew; its own address would only be another place on the page that has come.
    frame.remove();
    parentNode.insertBefore(frame, nextSibling);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#frame) this.#timer = setTimeout(() => this.#change(() => (this.#isLate = true)), patience);
  }

  readonly #onMessage = ({origin, source, data: said}: MessageEvent): void => {
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== this.#page!.origin) return;
    // An extension of the browser may say anything in the frame's name.
    const data = Object(said) as FrameMessage;
    switch (data.huiyin) {
      case 'here':
        return this.#change(() => (this.#state = 'here'));
      case 'height':
        Object.assign(this.#frame.style, {height: `${data.height}px`, visibility: 'visible'});
        if (this.#state !== 'ready') this.#change(() => (this.#state = 'ready'));
        return;
      case 'hy-sent':
        return this.#fire('hy-sent', {});
      case 'hy-queued':
      case 'hy-failed':
        return this.#fire(data.huiyin, {kind: data.kind});
    }
  };

  #fire(name: string, detail: object): void {
    const all = {detail: {widget: 'complaint', ...detail}, bubbles: true, composed: true};
    this.#host.dispatchEvent(new CustomEvent(name, all));
  }

  #tellLook(): void {
    const style = getComputedStyle(this.#host);
    const look: Look = {
      language: this.#localizer.wanted,
      tokens: Object.fromEntries(tokens.map((name) => [name, style.getPropertyValue(name).trim()])),
    };
    this.#frame!.contentWindow?.postMessage(look, this.#page!.origin);
  }

  #change(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }

  #tell(): void {
    if (!this.#isTold)
      console.error(
        `<${this.#host.localName} isolated> was not started: set the attribute "api" to a backend of another origin. From the page's own origin the page could read the form all the same.`,
      );
    this.#isTold = true;
  }
}

// Until its form can be used a frame is laid out, but neither seen nor reached by the Tab key.
const away = {height: '0', visibility: 'hidden'};

const frameAt = (address: string): HTMLIFrameElement => {
  const frame = document.createElement('iframe');
  // Everything but to lead this page away.
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox',
  );
  frame.allow = 'geolocation; clipboard-write';
  frame.referrerPolicy = 'no-referrer';
  Object.assign(frame.style, {
    ...{display: 'block', width: '100%', border: '0', ...away},
    // Of another colour scheme than its page, a frame is not transparent.
    colorScheme: 'light',
  });
  frame.src = address;
  return frame;
};
