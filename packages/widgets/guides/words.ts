import {Words, type KeysOf} from '@huiyin/core';
import type publishedZh from '../parts/published/locales/zh.json';
import type zh from './locales/zh.json';

export type GuidesKey = KeysOf<typeof zh> | KeysOf<typeof publishedZh>;

/** The words of the search for guides. */
export const guidesWords = new Words<GuidesKey>({
  zh: () => Promise.all([import('./locales/zh.json'), import('../parts/published/locales/zh.json')]),
  en: () => Promise.all([import('./locales/en.json'), import('../parts/published/locales/en.json')]),
  ru: () => Promise.all([import('./locales/ru.json'), import('../parts/published/locales/ru.json')]),
  ja: () => Promise.all([import('./locales/ja.json'), import('../parts/published/locales/ja.json')]),
  ko: () => Promise.all([import('./locales/ko.json'), import('../parts/published/locales/ko.json')]),
});
