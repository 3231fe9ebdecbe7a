import {Words, type KeysOf} from '@huiyin/core';
import type askerProblemZh from '../../parts/asker-problems/locales/zh.json';
import type draftZh from '../../parts/draft/locales/zh.json';
import type recipientZh from '../../parts/recipients/locales/zh.json';
import type receiptZh from '../../parts/receipt/locales/zh.json';
import type sendingZh from '../../parts/sending/locales/zh.json';
import type zh from './locales/zh.json';

export type MoreKey =
  | KeysOf<typeof zh>
  | KeysOf<typeof askerProblemZh>
  | KeysOf<typeof draftZh>
  | KeysOf<typeof recipientZh>
  | KeysOf<typeof receiptZh>
  | KeysOf<typeof sendingZh>;

/** The words of everything after the form stands. */
export const moreWords = new Words<MoreKey>({
  zh: () =>
    Promise.all([
      import('./locales/zh.json'),
      import('../../parts/asker-problems/locales/zh.json'),
      import('../../parts/draft/locales/zh.json'),
      import('../../parts/receipt/locales/zh.json'),
      import('../../parts/recipients/locales/zh.json'),
      import('../../parts/sending/locales/zh.json'),
    ]),
  en: () =>
    Promise.all([
      import('./locales/en.json'),
      import('../../parts/asker-problems/locales/en.json'),
      import('../../parts/draft/locales/en.json'),
      import('../../parts/receipt/locales/en.json'),
      import('../../parts/recipients/locales/en.json'),
      import('../../parts/sending/locales/en.json'),
    ]),
  ru: () =>
    Promise.all([
      import('./locales/ru.json'),
      import('../../parts/asker-problems/locales/ru.json'),
      import('../../parts/draft/locales/ru.json'),
      import('../../parts/receipt/locales/ru.json'),
      import('../../parts/recipients/locales/ru.json'),
      import('../../parts/sending/locales/ru.json'),
    ]),
  ja: () =>
    Promise.all([
      import('./locales/ja.json'),
      import('../../parts/asker-problems/locales/ja.json'),
      import('../../parts/draft/locales/ja.json'),
      import('../../parts/receipt/locales/ja.json'),
      import('../../parts/recipients/locales/ja.json'),
      import('../../parts/sending/locales/ja.json'),
    ]),
  ko: () =>
    Promise.all([
      import('./locales/ko.json'),
      import('../../parts/asker-problems/locales/ko.json'),
      import('../../parts/draft/locales/ko.json'),
      import('../../parts/receipt/locales/ko.json'),
      import('../../parts/recipients/locales/ko.json'),
      import('../../parts/sending/locales/ko.json'),
    ]),
});
