import type {Adapter} from './adapter.ts';
import type {Catalog} from './catalog.ts';
import {followI18n, type HostI18n} from './host-i18n.ts';
import type {Language} from './language.ts';

/** A page's own words: `{zh: {'rater.send': '提交'}}`. A word that counts has its plural forms, as in a catalog. */
export type Texts = Partial<Record<Language, Catalog>>;

export interface Defaults {
  /** The backend of every widget that names none. */
  adapter?: Adapter;
  /** The base URL of the reference API for every widget that names none. */
  api?: string;
  /** The host's own i18next instance, which then reads all words. Those of its namespace `huiyin` win over ours. */
  i18n?: HostI18n;
  /** Words that replace ours, by language and key. */
  texts?: Texts;
}

/** What `configure()` set. Read at the moment of use. */
export const defaults: Defaults = {};

/** Called after every `configure()`, and whenever the host's i18next has other words. */
export const followers = new Set<() => void>();

/** Sets what holds for every widget of the page that does not say otherwise itself, now or later. */
export const configure = (settings: Defaults): void => {
  Object.assign(defaults, settings);
  if (settings.i18n) followI18n(settings.i18n, tell);
  tell();
};

const tell = (): void => followers.forEach((follower) => follower());
