import {readFileSync} from 'node:fs';
import i18next from 'i18next';
import {languages, type Language} from '@huiyin/core';

const catalogOf = (language: Language): object => {
  const file = new URL(`../../../examples/county-portal/portal/locales/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as object;
};

const i18n = i18next.createInstance();
await i18n.init({
  resources: Object.fromEntries(languages.map((language) => [language, {translation: catalogOf(language)}])),
  interpolation: {escapeValue: false},
});

/** What the demo portal's own pages say in a language, by key. */
export const portalWordsIn = (language: Language) => i18n.getFixedT(language);
