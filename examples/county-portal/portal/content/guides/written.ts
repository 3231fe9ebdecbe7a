import {languages, type Localised} from '@huiyin/core';
import type {InFive} from '../in-five.ts';

/** Words of a guide in all five languages; the Chinese ones are the original. */
export const written = (zh: string, en: string, ru: string, ja: string, ko: string): Localised[] =>
  writtenOf({zh, en, ru, ja, ko});

/** The same from words that stand elsewhere. */
export const writtenOf = (words: InFive): Localised[] => languages.map((lang) => ({text: words[lang], lang}));
