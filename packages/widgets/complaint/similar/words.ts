import {Words, type KeysOf} from '@huiyin/core';
import type zh from './locales/zh.json';

export type SimilarKey = KeysOf<typeof zh>;

/** The words of published reports that may be about the same. */
export const similarWords = new Words<SimilarKey>({
  zh: () => Promise.all([import('./locales/zh.json')]),
  en: () => Promise.all([import('./locales/en.json')]),
  ru: () => Promise.all([import('./locales/ru.json')]),
  ja: () => Promise.all([import('./locales/ja.json')]),
  ko: () => Promise.all([import('./locales/ko.json')]),
});
