import {Words, type KeysOf} from '@huiyin/core';
import type askerZh from '../parts/asker/locales/zh.json';
import type zh from './locales/zh.json';

export type ComplaintKey = KeysOf<typeof zh> | KeysOf<typeof askerZh>;

/** The words of the form. */
export const complaintWords = new Words<ComplaintKey>({
  zh: () => Promise.all([import('./locales/zh.json'), import('../parts/asker/locales/zh.json')]),
  en: () => Promise.all([import('./locales/en.json'), import('../parts/asker/locales/en.json')]),
  ru: () => Promise.all([import('./locales/ru.json'), import('../parts/asker/locales/ru.json')]),
  ja: () => Promise.all([import('./locales/ja.json'), import('../parts/asker/locales/ja.json')]),
  ko: () => Promise.all([import('./locales/ko.json'), import('../parts/asker/locales/ko.json')]),
});
