import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import i18next from 'i18next';
import {wordOf, type Catalog, type Values} from './catalog.ts';
import {languages, type Language} from './language.ts';

// i18next is the oracle: whatever a translator's own tools show, our reader shows too.

const root = new URL('../widgets/', import.meta.url).pathname;

const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(
  (file) => !/node_modules|dist/.test(file),
);

const catalogsOf = (language: Language): Catalog[] =>
  files
    .filter((file) => file.endsWith(`locales/${language}.json`))
    .map((file) => JSON.parse(readFileSync(root + file, 'utf8')) as Catalog);

const keysIn = (catalog: Catalog, path = ''): string[] =>
  Object.entries(catalog).flatMap(([key, word]) =>
    typeof word === 'string' ? [path + key] : keysIn(word, `${path}${key}.`),
  );

const stemOf = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

/** i18next as it reads one catalog. It says of a key that it does not have: the key. */
const oracleOf = async (language: Language, catalog: Catalog) => {
  const i18n = i18next.createInstance();
  await i18n.init({
    lng: language,
    resources: {[language]: {translation: catalog}},
    interpolation: {escapeValue: false},
  });
  return (key: string, values: Values) => i18n.t(key, {...values});
};

/** A whole and a broken number for every plural form of the language. */
const countsOf = (language: Language): number[] => {
  const rules = new Intl.PluralRules(language);
  const counts = [0, 1, 1.5, 2, 5, 11, 12, 21, 22, 25, 101, 111, 1_000_000];
  assert.deepEqual(
    [...new Set(counts.map((count) => rules.select(count)))].sort(),
    [...rules.resolvedOptions().pluralCategories].sort(),
  );
  return counts;
};

const awkward = ['{{number}}', '$t(rater.send)', 'A & B <b>', '$& $1 $$', '{{ count }}', ' ', '0'];

/** Every name filled with every awkward value, and every plural form. */
const valuesFor = (language: Language, catalog: Catalog): Values[] => {
  const names = [...JSON.stringify(catalog).matchAll(/{{(\w+)}}/g)].map(([, name]) => name!);
  const all = (value: string): Values => Object.fromEntries(names.map((name) => [name, value]));
  return [{}, ...awkward.map(all), ...countsOf(language).map((count) => ({...all('A'), count}))];
};

for (const language of languages) {
  test(`reads every word of ${language} as i18next does, in every plural form`, async () => {
    const catalogs = catalogsOf(language);
    assert.ok(catalogs.length);
    for (const catalog of catalogs) {
      const oracle = await oracleOf(language, catalog);
      for (const key of new Set(keysIn(catalog).map(stemOf))) {
        for (const values of valuesFor(language, catalog)) {
          assert.equal(wordOf(catalog, language, key, values) ?? key, oracle(key, values), key);
        }
      }
    }
  });
}

const sample: Catalog = {
  plain: 'A word',
  empty: '',
  spaced: '{{ name }} and {{name}}',
  unescaped: '{{- name}}',
  deep: {er: {est: 'Found'}},
  'flat.key': 'Written flat',
  only_other: '{{count}} of them',
  nothing_zero: 'None',
  nothing_one: 'One',
  nothing_other: '{{count}}',
  count: 'Not plural: {{count}}',
};

const cases: [sentence: string, key: string, values: Values][] = [
  ['a word', 'plain', {}],
  ['an empty word', 'empty', {}],
  ['spaces around a name', 'spaced', {name: 'Ваня'}],
  ['a value that nobody gave', 'spaced', {}],
  ['a name marked as not to be escaped', 'unescaped', {name: '<b>'}],
  ['a word three levels down', 'deep.er.est', {}],
  ['a key written flat', 'flat.key', {}],
  ['a branch without words of its own', 'deep.er.none', {}],
  ['a key that is not there', 'absent', {}],
  ['a key that goes on below a word', 'plain.more', {}],
  ['a plural form that is missing', 'only', {count: 1}],
  ['a plural word asked for without a count', 'only', {}],
  ['a count that is text', 'only', {count: '2'}],
  ['a word of its own for none', 'nothing', {count: 0}],
  ['a count in a word without plural forms', 'count', {count: 3}],
];

for (const [sentence, key, values] of cases) {
  test(`agrees with i18next about ${sentence}`, async () => {
    const oracle = await oracleOf('en', sample);
    assert.equal(wordOf(sample, 'en', key, values) ?? key, oracle(key, values));
  });
}

test('says that a catalog has no word, so that the next one can be asked', () => {
  assert.equal(wordOf(sample, 'en', 'absent'), undefined);
  assert.equal(wordOf(sample, 'en', 'deep'), undefined);
});
