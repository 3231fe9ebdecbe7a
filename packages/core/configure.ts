import type {Adapter} from './adapter.ts';
import type {Language} from './language.ts';

/** The part of an i18next instance that the widgets use, so that i18next's types stay out of the way. */
export interface HostI18n {
  getFixedT(language: string, namespace: string): (key: string, values?: Record<string, unknown>) => string;
  addResourceBundle(
    language: string,
    namespace: string,
    words: object,
    deep: boolean,
    overwrite: boolean,
  ): unknown;
  hasLoadedNamespace?(namespace: string): boolean;
  on(event: 'added' | 'loaded' | 'languageChanged', listener: () => void): unknown;
}

/** A page's own words: `{zh: {'rater.send': '提交'}}`. */
export type Texts = Partial<Record<Language, Record<string, string>>>;

export interface Defaults {
  /** The backend of every widget that names none. */
  adapter?: Adapter;
  /** The base URL of the reference API for every widget that names none. */
  api?: string;
  /** The host's own i18next instance. The widgets' words are added to its namespace `huiyin`. */
  i18n?: HostI18n;
  /** Words that replace ours, by language and key. */
  texts?: Texts;
}

/** What `configure()` set. Read at the moment of use. */
export const defaults: Defaults = {};

/** Sets what holds for every widget of the page that does not say otherwise itself. */
export const configure = (settings: Defaults): void => {
  Object.assign(defaults, settings);
};
