import type {Language} from '@huiyin/core';
import {inUnit} from './in-unit.ts';

/** A number of bytes as people read it, such as 2.4 MB. */
export const sizeIn = (bytes: number, language: Language): string =>
  bytes < 1_000_000
    ? inUnit(Math.max(bytes, 1000) / 1000, 'kilobyte', {language, decimals: 0})
    : inUnit(bytes / 1_000_000, 'megabyte', {language, decimals: 1});
