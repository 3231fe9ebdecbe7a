import type {Language} from '@huiyin/core';

/** A moment in words, in the county's time wherever the reader is. */
export const momentOf = (moment: string | Date, language: Language, timeZone: string | undefined): string =>
  new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
    hourCycle: 'h23',
  }).format(new Date(moment));
