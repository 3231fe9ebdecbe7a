import type {Language} from '@huiyin/core';

/** A number of bytes as people read it, such as 2.4 MB. */
export const sizeIn = (bytes: number, language: Language): string => {
  const isSmall = bytes < 1_000_000;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  }).format(Math.max(bytes, 1000) / (isSmall ? 1000 : 1_000_000));
};
