// Compares the five catalogs of one locales/ folder with one another.

const languages = ['zh', 'en', 'ru', 'ja', 'ko'];
const plural = /_(zero|one|two|few|many|other)$/;

/**
 * What is wrong with `catalogs` (language to i18next JSON v4), one sentence a fault: a language or a key that is
 * missing, a plural form the language needs, a value that is not filled in, or a copy of the English.
 */
export function faultsIn(catalogs) {
  const missing = languages.filter((language) => !catalogs[language]);
  if (missing.length) return missing.map((language) => `${language}.json is missing`);
  const words = Object.fromEntries(languages.map((language) => [language, flat(catalogs[language])]));
  return languages.flatMap((language) => faultsOf(language, words));
}

function faultsOf(language, {[language]: own, zh, en}) {
  const wanted = new Map(Object.entries(zh).map(([key, text]) => [stem(key), text]));
  const given = new Set(Object.keys(own).map(stem));
  return [
    ...[...wanted.keys()].filter((key) => !given.has(key)).map((key) => `${language}: ${key} is missing`),
    ...[...given]
      .filter((key) => !wanted.has(key))
      .map((key) => `${language}: ${key} is in no Chinese catalog`),
    ...missingPlurals(language, own),
    ...Object.entries(own).flatMap(([key, text]) =>
      faultsOfText(language, key, text, wanted.get(stem(key)), en),
    ),
  ];
}

function faultsOfText(language, key, text, chinese, en) {
  if (typeof text !== 'string' || !text.trim()) return [`${language}: ${key} is empty`];
  const faults = [];
  const names = namesIn(text);
  const wanted = namesIn(chinese ?? text);
  // “one day” needs no number.
  if (names !== wanted && !plural.test(key))
    faults.push(`${language}: ${key} fills in ${names || 'nothing'}, not ${wanted || 'nothing'}`);
  if (language !== 'en' && text === en[key] && /[a-z]{3}/.test(text.replace(/{{.*?}}/g, '')))
    faults.push(`${language}: ${key} is a copy of the English`);
  return faults;
}

function missingPlurals(language, own) {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const stems = new Set(
    Object.keys(own)
      .filter((key) => plural.test(key))
      .map(stem),
  );
  return [...stems].flatMap((key) =>
    forms
      .filter((form) => !(`${key}_${form}` in own))
      .map((form) => `${language}: ${key}_${form} is missing`),
  );
}

const stem = (key) => key.replace(plural, '');

const namesIn = (text) =>
  [...new Set([...text.matchAll(/{{\s*(\w+)\s*}}/g)].map(([, name]) => name))].sort().join(', ');

const flat = (catalog, path = '') =>
  Object.entries(catalog).reduce(
    (words, [key, value]) =>
      Object.assign(
        words,
        typeof value === 'object' && value ? flat(value, `${path}${key}.`) : {[path + key]: value},
      ),
    {},
  );
