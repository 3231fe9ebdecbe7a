import {Words, type KeysOf} from '@huiyin/core';
import type gradesZh from '../parts/grades/locales/zh.json';
import type handlingZh from '../parts/handling/locales/zh.json';
import type publishedZh from '../parts/published/locales/zh.json';
import type zh from './locales/zh.json';

export type RatingsKey =
  KeysOf<typeof zh> | KeysOf<typeof publishedZh> | KeysOf<typeof gradesZh> | KeysOf<typeof handlingZh>;

/** The words of the published ratings. */
export const ratingsWords = new Words<RatingsKey>({
  zh: () =>
    Promise.all([
      import('./locales/zh.json'),
      import('../parts/published/locales/zh.json'),
      import('../parts/grades/locales/zh.json'),
      import('../parts/handling/locales/zh.json'),
    ]),
  en: () =>
    Promise.all([
      import('./locales/en.json'),
      import('../parts/published/locales/en.json'),
      import('../parts/grades/locales/en.json'),
      import('../parts/handling/locales/en.json'),
    ]),
  ru: () =>
    Promise.all([
      import('./locales/ru.json'),
      import('../parts/published/locales/ru.json'),
      import('../parts/grades/locales/ru.json'),
      import('../parts/handling/locales/ru.json'),
    ]),
  ja: () =>
    Promise.all([
      import('./locales/ja.json'),
      import('../parts/published/locales/ja.json'),
      import('../parts/grades/locales/ja.json'),
      import('../parts/handling/locales/ja.json'),
    ]),
  ko: () =>
    Promise.all([
      import('./locales/ko.json'),
      import('../parts/published/locales/ko.json'),
      import('../parts/grades/locales/ko.json'),
      import('../parts/handling/locales/ko.json'),
    ]),
});
