import i18next, {type TFunction} from 'i18next';
import {languages, type Language} from '@huiyin/core';
import en from './locales/en.json' with {type: 'json'};
import ja from './locales/ja.json' with {type: 'json'};
import ko from './locales/ko.json' with {type: 'json'};
import ru from './locales/ru.json' with {type: 'json'};
import zh from './locales/zh.json' with {type: 'json'};

const i18n = i18next.createInstance();

await i18n.init({
  resources: {zh: {portal: zh}, en: {portal: en}, ru: {portal: ru}, ja: {portal: ja}, ko: {portal: ko}},
  supportedLngs: [...languages],
  fallbackLng: 'zh',
  defaultNS: 'portal',
  // `html` escapes; twice would show.
  interpolation: {escapeValue: false},
});

/** How the portal speaks to somebody who reads one language. */
export interface Reader {
  readonly language: Language;
  readonly t: TFunction;
  /** A calendar day, `YYYY-MM-DD`, in words. */
  day(day: string): string;
  /** A moment, ISO 8601, by the county's clock. */
  moment(moment: string): string;
}

export const readerOf = (language: Language): Reader => {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options);
  const days = format({dateStyle: 'long', timeZone: 'UTC'});
  const moments = format({
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: 'Asia/Shanghai',
  });
  return {
    language,
    t: i18n.getFixedT(language, 'portal'),
    day: (day) => days.format(new Date(day)),
    moment: (moment) => moments.format(new Date(moment)),
  };
};
