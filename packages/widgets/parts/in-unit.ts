import type {Language} from '@huiyin/core';

const signs = {kilobyte: 'kB', megabyte: 'MB', meter: 'm', kilometer: 'km'};

/** A number with its unit, as it is written in a language, with so many decimals at the most. */
export const inUnit = (
  number: number,
  unit: keyof typeof signs,
  {language, decimals}: {language: Language; decimals: number},
): string => {
  const rounding = {maximumFractionDigits: decimals};
  try {
    return new Intl.NumberFormat(language, {...rounding, style: 'unit', unit}).format(number);
  } catch {
    // Before 14.1 Safari knows no units, and throws.
    return `${new Intl.NumberFormat(language, rounding).format(number)}\u00a0${signs[unit]}`;
  }
};
