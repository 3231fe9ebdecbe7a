import type {Catalog, Values} from './catalog.ts';
import type {Language} from './language.ts';

/** The part of an i18next instance that the widgets use, so that i18next's types stay out of the way. */
export interface HostI18n {
  exists(key: string, options: Record<string, unknown>): boolean;
  t(key: string, options: Record<string, unknown>): unknown;
  on(events: string, listener: () => void): unknown;
  /** There is none before `init()`. */
  readonly store?: {
    readonly data: Record<string, Record<string, unknown>>;
    on(events: string, listener: () => void): unknown;
  };
}

const namespace = 'huiyin';
// Beside the host's own namespace, never in it: i18next asks a backend only for a namespace that is still empty.
const ours = 'huiyin-words';

/** Looks a word up in a host's i18next, to which our own catalogs are lent; `undefined` where it has none. */
export type HostWordOf = (
  catalogs: readonly Catalog[],
  language: Language,
  key: string,
  values: Values,
) => string | undefined;

/** The words as the host's i18next reads them, from its own or else from ours. */
export const wordsOfHost =
  (i18n: HostI18n): HostWordOf =>
  (catalogs, language, key, values) => {
    const options = {...values, ...format, lng: language, lngs: [language], ns: [namespace, ours]};
    if (!i18n.exists(key, options)) lend(i18n, catalogs, language);
    return i18n.exists(key, options) ? String(i18n.t(key, options)) : undefined;
  };

/** Calls back whenever the instance has other words than before. */
export const followI18n = (i18n: HostI18n, changed: () => void): void => {
  i18n.on('initialized loaded languageChanged', changed);
  const followStore = () => i18n.store?.on('added removed', changed);
  if (i18n.store) followStore();
  else i18n.on('initialized', followStore);
};

// Whatever the host's own words look like, those of the two namespaces are i18next's JSON v4 as it comes.
const format = {
  keySeparator: '.',
  nsSeparator: false,
  interpolation: {escapeValue: false, prefix: '{{', suffix: '}}'},
};

// Not `addResourceBundle`, which would have the host's backend asked for our namespace in every other language.
function lend({store}: HostI18n, catalogs: readonly Catalog[], language: Language): void {
  if (!store) return;
  const namespaces = (store.data[language] ??= {});
  namespaces[ours] = Object.assign({}, namespaces[ours], ...catalogs);
}
