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
  const forms =
    typeof count === 'number' ? [...(count === 0 ? ['_zero'] : []), pluralOf(language, count)] : [];
  const word = [...forms, ''].map((form) => at(catalog, key + form)).find((found) => found !== undefined);
  return word === undefined ? undefined : filled(word, values);
};

const pluralOf = (language: Language, count: number): string =>
  `_${new Intl.PluralRules(language).select(count)}`;

/** The text with every `{{name}}` replaced by its value, once, as i18next does it; where there is no value, the name stays. */
export const filled = (text: string, values: Values): string =>
  text.replace(/{{-?\s*(.+?)\s*}}/g, (whole, name: string) => String(values[name] ?? whole));

// A page writes its own words flat, `{'rater.send': '…'}`, which i18next reads too.
const at = (catalog: Catalog, path: string): string | undefined => {
  const found =
    catalog[path] ??
    path
      .split('.')
      .reduce<string | Catalog | undefined>(
        (node, key) => (typeof node === 'object' ? node[key] : undefined),
        catalog,
      );
  return typeof found === 'string' ? found : undefined;
};
