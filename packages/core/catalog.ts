import type {Language} from './language.ts';

/** Words in i18next JSON v4: nested keys, CLDR plural suffixes (`_one`, `_few`, …), `{{name}}`. */
export interface Catalog {
  readonly [key: string]: string | Catalog;
}

type WithoutPlural<K extends string> =
  K extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Stem : K;

/** Every key of a catalog, such as `receipt.number`, plural suffixes left out. */
export type KeysOf<C> = {
  [K in keyof C & string]: C[K] extends string ? WithoutPlural<K> : `${K}.${KeysOf<C[K]>}`;
}[keyof C & string];

export type Values = Readonly<Record<string, string | number>>;

/**
 * The word for a key, as i18next would give it, or `undefined` where the catalog has none.
 * A number called `count` chooses the plural form.
 */
export const wordOf = (
  catalog: Catalog,
  language: Language,
  key: string,
  values: Values = {},
): string | undefined => {
  const {count} = values;
  const plural = typeof count === 'number' ? `_${new Intl.PluralRules(language).select(count)}` : '';
  const word =
    (count === 0 ? at(catalog, `${key}_zero`) : undefined) ?? at(catalog, key + plural) ?? at(catalog, key);
  return word && filled(word, values);
};

/** The text with every `{{name}}` replaced by its value, once, as i18next does it; where there is no value, the name stays. */
export const filled = (text: string, values: Values): string =>
  text.replace(/{{-?\s*(.+?)\s*}}/g, (whole, name: string) => String(values[name] ?? whole));

// A page writes its own words flat, `{'rater.send': '…'}`, which i18next reads too.
const at = (catalog: Catalog, path: string): string | undefined => {
  const below = (node: string | Catalog | undefined, key: string) => (node as Catalog | undefined)?.[key];
  const found = catalog[path] ?? path.split('.').reduce(below, catalog);
  return typeof found === 'string' ? found : undefined;
};
