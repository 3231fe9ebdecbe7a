import type {Language} from '@huiyin/core';

/** A size in words, such as `5 MB` or `12 КБ`. */
export const sizeWords = (bytes: number, language: Language): string => {
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'kilobyte'] : [bytes / 1024 / 1024, 'megabyte'];
  return new Intl.NumberFormat(language, {style: 'unit', unit, maximumFractionDigits: 1}).format(value);
};
