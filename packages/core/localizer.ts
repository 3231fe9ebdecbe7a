import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {filled, wordOf, type Values} from './catalog.ts';
import {defaults} from './configure.ts';
import {languageOf, type Language} from './language.ts';
import type {Words} from './words.ts';

type Host = ReactiveControllerHost & Element;

/**
 * Words in the language of the nearest `lang`, which may change at any time and differ between two
 * widgets of one page. A language that Huiyin does not speak is read in Chinese.
 */
export class Localizer<K extends string> implements ReactiveController {
  /** The language on the screen. It changes only when all its words are here. */
  language: Language = 'zh';
  /** The language that the page asks for now: what is read from a backend is read in it. */
  wanted: Language = 'zh';
  /** Whether there are words to draw with. */
  ready = false;
  readonly #host: Host;
  readonly #words: Words<string>[];
  readonly #observer = new MutationObserver(() => void this.#follow());

  constructor(host: Host, words: Words<K>) {
    this.#host = host;
    this.#words = [words as Words<string>];
    host.addController(this);
  }

  hostConnected(): void {
    for (let root: Node | undefined = this.#host; root; root = hostOf(root)) {
      this.#observer.observe(root, langOnly);
      this.#observer.observe(root.getRootNode(), {...langOnly, subtree: true});
    }
    void this.#follow();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** The word for a key. `count` chooses the plural form. */
  readonly t = (key: K, values: Values = {}): string => {
    const {language} = this;
    const own = defaults.texts?.[language]?.[key];
    if (own !== undefined) return filled(own, values);
    if (defaults.i18n) {
      const unescaped = {...values, interpolation: {escapeValue: false}};
      return defaults.i18n.getFixedT(language, 'huiyin')(key, unescaped);
    }
    for (const words of this.#words) {
      const word = wordOf(words.of(language) ?? {}, language, key, values);
      if (word !== undefined) return word;
    }
    return key;
  };

  /** A calendar day in words, from `YYYY-MM-DD`. */
  date(day: string): string {
    return new Intl.DateTimeFormat(this.language, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(day));
  }

  /** A moment in words, from ISO 8601, in the county's time zone where it is known. */
  moment(iso: string, timeZone?: string): string {
    const style = {dateStyle: 'long', timeStyle: 'short', timeZone} as const;
    return new Intl.DateTimeFormat(this.language, style).format(new Date(iso));
  }

  /** Adds the words of a later screen. Resolves when they can be used in the language of now. */
  async extend<L extends string>(words: Words<L>): Promise<Localizer<K | L>> {
    await words.load(this.language);
    this.#words.push(words as Words<string>);
    // The language may have changed while they were on their way.
    if (!words.of(this.language)) await words.load(this.language);
    return this as unknown as Localizer<K | L>;
  }

  async #follow(): Promise<void> {
    const language = languageOf(nearestLang(this.#host)) ?? 'zh';
    if (this.ready && language === this.wanted) return;
    this.wanted = language;
    this.#host.requestUpdate();
    // A language whose words do not arrive leaves the one that is being read.
    await Promise.all(this.#words.map((words) => words.of(language) ?? words.load(language)));
    if (language !== this.wanted) return;
    this.language = language;
    this.ready = true;
    this.#host.requestUpdate();
  }
}

const langOnly = {attributes: true, attributeFilter: ['lang']};

const hostOf = (node: Node): Element | undefined => (node.getRootNode() as Partial<ShadowRoot>).host;

/** The value of the nearest `lang`, looked for through shadow roots too. */
export const nearestLang = (element: Element): string | undefined => {
  for (let node: Element | undefined = element; node; node = hostOf(node)) {
    const lang = node.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
  }
  return undefined;
};
