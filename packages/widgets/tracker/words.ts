import {Words, type KeysOf} from '@huiyin/core';
import type zh from './locales/zh.json';

export type TrackerKey = KeysOf<typeof zh>;

/** The words of the look-up form. */
export const trackerWords = new Words<TrackerKey>({
  zh: () => Promise.all([import('./locales/zh.json')]),
  en: () => Promise.all([import('./locales/en.json')]),
  ru: () => Promise.all([import('./locales/ru.json')]),
  ja: () => Promise.all([import('./locales/ja.json')]),
  ko: () => Promise.all([import('./locales/ko.json')]),
});
