import {Words, type KeysOf, type Localizer} from '@huiyin/core';
import type receiptZh from '../../parts/receipt/locales/zh.json';
import type sendingZh from '../../parts/sending/locales/zh.json';
import type {GuideKey} from '../words.ts';
import type zh from './locales/zh.json';

type MoreKey = KeysOf<typeof zh> | KeysOf<typeof receiptZh> | KeysOf<typeof sendingZh>;

export type MoreWords = Localizer<GuideKey | MoreKey>;

/** The words of what can be done with a guide. */
export const moreWords = new Words<MoreKey>({
  zh: () =>
    Promise.all([
      import('./locales/zh.json'),
      import('../../parts/receipt/locales/zh.json'),
      import('../../parts/sending/locales/zh.json'),
    ]),
  en: () =>
    Promise.all([
      import('./locales/en.json'),
      import('../../parts/receipt/locales/en.json'),
      import('../../parts/sending/locales/en.json'),
    ]),
  ru: () =>
    Promise.all([
      import('./locales/ru.json'),
      import('../../parts/receipt/locales/ru.json'),
      import('../../parts/sending/locales/ru.json'),
    ]),
  ja: () =>
    Promise.all([
      import('./locales/ja.json'),
      import('../../parts/receipt/locales/ja.json'),
      import('../../parts/sending/locales/ja.json'),
    ]),
  ko: () =>
    Promise.all([
      import('./locales/ko.json'),
      import('../../parts/receipt/locales/ko.json'),
      import('../../parts/sending/locales/ko.json'),
    ]),
});
