import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Language} from '@huiyin/core';

/**
 * Reads text aloud with a voice of this device. Voices that send the text to somebody's server are not used: what is
 * read tells of the reader's situation.
 */
export class ReadAloud implements ReactiveController {
  isReading = false;
  readonly #host: ReactiveControllerHost;
  /** Absent in some browsers, WeChat's on Android among them. */
  readonly #synthesis = (globalThis as Partial<typeof globalThis>).speechSynthesis;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#synthesis?.addEventListener?.('voiceschanged', this.#onVoices);
  }

  hostDisconnected(): void {
    this.#synthesis?.removeEventListener?.('voiceschanged', this.#onVoices);
    this.stop();
  }

  /** Whether there is a voice for this language. */
  canRead(language: Language): boolean {
    return this.#voiceFor(language) !== undefined;
  }

  /** Reads piece after piece, from the start. */
  read(pieces: readonly string[], language: Language): void {
    this.stop();
    const voice = this.#voiceFor(language);
    if (!voice) return;
    const utterances = pieces.map((text) => Object.assign(new SpeechSynthesisUtterance(text), {voice, lang: voice.lang})); // prettier-ignore
    const last = utterances[utterances.length - 1];
    if (last) last.onend = last.onerror = () => this.#become(false);
    for (const utterance of utterances) this.#synthesis!.speak(utterance);
    this.#become(true);
  }

  stop(): void {
    if (!this.isReading) return;
    this.#become(false);
    this.#synthesis!.cancel();
  }

  #voiceFor(language: Language): SpeechSynthesisVoice | undefined {
    const voices = this.#synthesis?.getVoices() ?? [];
    return voices.find(({lang, localService}) => localService && speaks(lang, language));
  }

  #become(isReading: boolean): void {
    this.isReading = isReading;
    this.#host.requestUpdate();
  }

  readonly #onVoices = (): void => this.#host.requestUpdate();
}

// Android writes `zh_CN`; `zh-HK` and `yue` are another spoken language in the same letters.
const speaks = (tag: string, language: Language): boolean =>
  (language === 'zh'
    ? /^(zh|cmn)([-_](CN|Hans.*))?$/i
    : new RegExp(`^${language}\\b|^${language}_`, 'i')
  ).test(tag);
