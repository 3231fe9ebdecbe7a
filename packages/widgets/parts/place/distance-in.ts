import type {Language} from '@huiyin/core';
import {inUnit} from '../in-unit.ts';

/** A distance in metres as people say it, rounded up: 35 m, 1.2 km. */
export const distanceIn = (metres: number, language: Language): string => {
  const step = metres < 10 ? 1 : metres < 100 ? 5 : metres < 1000 ? 50 : 100;
  const rounded = Math.max(step, Math.ceil(metres / step) * step);
  return rounded < 1000
    ? inUnit(rounded, 'meter', {language, decimals: 1})
    : inUnit(rounded / 1000, 'kilometer', {language, decimals: 1});
};
