import {Words, type KeysOf} from '@huiyin/core';
import type zh from './locales/zh.json';

export type IsolatedKey = KeysOf<typeof zh>;

/** The words around the frame. */
export const isolatedWords = new Words<IsolatedKey>({
  zh: () => Promise.all([import('./locales/zh.json')]),
  en: () => Promise.all([import('./locales/en.json')]),
  ru: () => Promise.all([import('./locales/ru.json')]),
  ja: () => Promise.all([import('./locales/ja.json')]),
  ko: () => Promise.all([import('./locales/ko.json')]),
});
