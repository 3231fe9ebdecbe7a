import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {wordOf, type Values} from './catalog.ts';
import {defaults, followers} from './configure.ts';
import {languageOf, type Language} from './language.ts';
import type {Words} from './words.ts';

type Host = ReactiveControllerHost & Element;

/**
 * Words in the language of the nearest `lang`, which may change at any time and differ between two
 * widgets of one page. A language that Huiyin does not speak is read in Chinese, or in English where there is no Chinese.
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
    this.#words = [words];
    host.addController(this);
  }

  hostConnected(): void {
    for (let root: Node | undefined = this.#host; root; root = hostOf(root)) {
      this.#observer.observe(root.getRootNode(), langBelow);
    }
    followers.add(this.#redraw);
    void this.#follow();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    followers.delete(this.#redraw);
  }

  /** The word for a key. `count` chooses the plural form. A word that is missing is lent by Chinese, then by English. */
  readonly t = (key: K, values: Values = {}): string => {
    const {texts, hostWordOf} = defaults;
    for (const language of [this.language, 'zh', 'en'] as const) {
      const catalogs = this.#words.map((words) => words.of(language) ?? {});
      const word = catalogs.reduce<string | undefined>(
        (found, catalog) => found ?? wordOf(catalog, language, key, values),
        wordOf(texts?.[language] ?? {}, language, key, values) ??
          hostWordOf?.(catalogs, language, key, values),
      );
      if (word !== undefined) return word;
    }
    return key;
  };

  /** A calendar day in words, from `YYYY-MM-DD`. */
  date(day: string): string {
    return dateFormatOf(this.language).format(new Date(day));
  }

  /** Adds the words of a later screen. Resolves when they can be used in the language of now. */
  async extend<L extends string>(words: Words<L>): Promise<Localizer<K | L>> {
    await words.load(this.language);
    this.#words.push(words);
    // The language may have changed while they were on their way.
    if (!words.of(this.language)) await words.load(this.language);
    return this as unknown as Localizer<K | L>;
  }

  /** Reads on in the language that is asked for, or `instead` of one that Huiyin does not speak. */
  async #follow(instead: Language = 'zh'): Promise<void> {
    const asked = languageOf(nearestLang(this.#host));
    const language = asked ?? instead;
    if (this.ready && language === this.wanted) return;
    this.wanted = language;
    this.#redraw();
    const loaded = await this.#load(language);
    if (language !== this.wanted) return;
    // A host may have copied the files of one language alone.
    if (!loaded && !asked && instead === 'zh') return this.#follow('en');
    // A language whose words do not arrive leaves the one that is being read.
    if (loaded) this.language = language;
    else this.wanted = this.language;
    this.ready ||= loaded;
    this.#redraw();
  }

  /** Whether all words are here. While they came, a later screen may have brought more. */
  async #load(language: Language): Promise<boolean> {
    for (;;) {
      const missing = this.#words.filter((words) => !words.of(language));
      if (!missing.length) return true;
      try {
        await Promise.all(missing.map((words) => words.load(language)));
      } catch {
        return false;
      }
    }
  }

  readonly #redraw = (): void => this.#host.requestUpdate();
}

const dateFormats: Partial<Record<Language, Intl.DateTimeFormat>> = {};

// To make one takes longer than to draw a whole widget.
const dateFormatOf = (language: Language): Intl.DateTimeFormat =>
  (dateFormats[language] ??= new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}));

const langBelow = {subtree: true, attributeFilter: ['lang']};

const hostOf = (node: Node): Element | undefined => (node.getRootNode() as Partial<ShadowRoot>).host;

/** The value of the nearest `lang`, looked for through shadow roots too. */
export const nearestLang = (element: Element): string | undefined => {
  for (let node: Element | undefined = element; node; node = hostOf(node)) {
    const nearest = node.closest('[lang]');
    if (nearest) return nearest.getAttribute('lang')!;
  }
  return undefined;
};
