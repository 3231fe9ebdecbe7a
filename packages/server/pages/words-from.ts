import {createInstance, type TFunction} from 'i18next';
import type {Catalog, Language} from '@huiyin/core';

/** Gives the words of these catalogs in a language, Chinese where one has no such word. */
export const wordsFrom = (
  catalogs: Readonly<Record<Language, Catalog>>,
): ((language: Language) => TFunction) => {
  const i18n = createInstance({
    resources: Object.fromEntries(
      Object.entries(catalogs).map(([language, translation]) => [language, {translation}]),
    ),
    fallbackLng: 'zh',
    // Pages escape every value themselves.
    interpolation: {escapeValue: false},
    initAsync: false,
  });
  void i18n.init();
  return (language) => i18n.getFixedT(language);
};
