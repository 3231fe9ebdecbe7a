import {Words, type KeysOf} from '@huiyin/core';
import type zh from './locales/zh.json';

export type GuideKey = KeysOf<typeof zh>;

/** The words around a guide. */
export const guideWords = new Words<GuideKey>({
  zh: () => Promise.all([import('./locales/zh.json')]),
  en: () => Promise.all([import('./locales/en.json')]),
  ru: () => Promise.all([import('./locales/ru.json')]),
  ja: () => Promise.all([import('./locales/ja.json')]),
  ko: () => Promise.all([import('./locales/ko.json')]),
});
