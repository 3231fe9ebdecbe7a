import type {Adapter} from './adapter.ts';
import type {Catalog} from './catalog.ts';
import type {HostI18n, HostWordOf} from './host-i18n.ts';
import type {Language} from './language.ts';

/** A page's own words: `{zh: {'rater.send': '提交'}}`. A word that counts has its plural forms, as in a catalog. */
export type Texts = Partial<Record<Language, Catalog>>;

export interface Defaults {
  /** The backend of every widget that names none. */
  adapter?: Adapter;
  /** The base URL of the reference API for every widget that names none. */
  api?: string;
  /** How long one request to `api` may take, in milliseconds. 20,000 unless given. */
  timeout?: number;
  /** The host's own i18next instance, which then reads all words. Those of its namespace `huiyin` win over ours. */
  i18n?: HostI18n;
  /** Words that replace ours, by language and key. */
  texts?: Texts;
}

/** What `configure()` set. Read at the moment of use. */
export const defaults: Defaults & {hostWordOf?: HostWordOf} = {};

/** Called after every `configure()`, and whenever the host's i18next has other words. */
export const followers = new Set<() => void>();

/** Sets what holds for every widget of the page that does not say otherwise itself, now or later. */
export const configure = (settings: Defaults): void => {
  Object.assign(defaults, settings);
  if ('i18n' in settings) void readFrom(settings.i18n);
  tell();
};

// Few pages have an i18next of their own: the code that speaks to it is no burden on the others.
const readFrom = async (i18n: HostI18n | undefined): Promise<void> => {
  delete defaults.hostWordOf;
  if (!i18n) return;
  const {followI18n, wordsOfHost} = await import('./host-i18n.ts');
  if (i18n !== defaults.i18n) return;
  defaults.hostWordOf = wordsOfHost(i18n);
  followI18n(i18n, tell);
  tell();
};

const tell = (): void => followers.forEach((follower) => follower());
