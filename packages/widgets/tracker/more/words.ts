import {Words, type KeysOf, type Localizer} from '@huiyin/core';
import type complaintZh from '../../parts/complaint/locales/zh.json';
import type gradesZh from '../../parts/grades/locales/zh.json';
import type handlingZh from '../../parts/handling/locales/zh.json';
import type receiptZh from '../../parts/receipt/locales/zh.json';
import type sendingZh from '../../parts/sending/locales/zh.json';
import type {TrackerKey} from '../words.ts';
import type zh from './locales/zh.json';

export type MoreKey =
  | KeysOf<typeof zh>
  | KeysOf<typeof complaintZh>
  | KeysOf<typeof gradesZh>
  | KeysOf<typeof handlingZh>
  | KeysOf<typeof receiptZh>
  | KeysOf<typeof sendingZh>;

/** The words of the tracker once there is something to show. */
export type TrackedWords = Localizer<TrackerKey | MoreKey>;

/** The words of everything after the look-up form. */
export const moreWords = new Words<MoreKey>({
  zh: () =>
    Promise.all([
      import('./locales/zh.json'),
      import('../../parts/complaint/locales/zh.json'),
      import('../../parts/grades/locales/zh.json'),
      import('../../parts/handling/locales/zh.json'),
      import('../../parts/receipt/locales/zh.json'),
      import('../../parts/sending/locales/zh.json'),
    ]),
  en: () =>
    Promise.all([
      import('./locales/en.json'),
      import('../../parts/complaint/locales/en.json'),
      import('../../parts/grades/locales/en.json'),
      import('../../parts/handling/locales/en.json'),
      import('../../parts/receipt/locales/en.json'),
      import('../../parts/sending/locales/en.json'),
    ]),
  ru: () =>
    Promise.all([
      import('./locales/ru.json'),
      import('../../parts/complaint/locales/ru.json'),
      import('../../parts/grades/locales/ru.json'),
      import('../../parts/handling/locales/ru.json'),
      import('../../parts/receipt/locales/ru.json'),
      import('../../parts/sending/locales/ru.json'),
    ]),
  ja: () =>
    Promise.all([
      import('./locales/ja.json'),
      import('../../parts/complaint/locales/ja.json'),
      import('../../parts/grades/locales/ja.json'),
      import('../../parts/handling/locales/ja.json'),
      import('../../parts/receipt/locales/ja.json'),
      import('../../parts/sending/locales/ja.json'),
    ]),
  ko: () =>
    Promise.all([
      import('./locales/ko.json'),
      import('../../parts/complaint/locales/ko.json'),
      import('../../parts/grades/locales/ko.json'),
      import('../../parts/handling/locales/ko.json'),
      import('../../parts/receipt/locales/ko.json'),
      import('../../parts/sending/locales/ko.json'),
    ]),
});
