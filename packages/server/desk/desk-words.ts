import {createInstance, type TFunction} from 'i18next';
import type {Language} from '@huiyin/core';
import en from './locales/en.json';
import ja from './locales/ja.json';
import ko from './locales/ko.json';
import ru from './locales/ru.json';
import zh from './locales/zh.json';

const i18n = createInstance({
  resources: {
    zh: {translation: zh},
    en: {translation: en},
    ru: {translation: ru},
    ja: {translation: ja},
    ko: {translation: ko},
  },
  fallbackLng: 'zh',
  // Pages escape every value themselves.
  interpolation: {escapeValue: false},
  initAsync: false,
});
void i18n.init();

/** The reply desk’s own words in a language. */
export const deskWords = (language: Language): TFunction => i18n.getFixedT(language);
