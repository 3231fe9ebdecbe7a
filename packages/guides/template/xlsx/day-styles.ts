import type {Part} from './parts.ts';
import {allValues, type XmlReader} from './xml-values.ts';

/** The formats that every spreadsheet knows by number and that show a day; those from 27 on in Chinese. */
const dayFormats = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Of the styles that cells name by number: whether it shows a number as a day. */
export const dayStyles = (part: Part | undefined): Promise<boolean[]> =>
  part ? allValues(part, styleReader) : Promise.resolve([]);

const styleReader = (give: (isDay: boolean) => void): XmlReader => {
  const own = new Map<number, boolean>();
  let isOfCells = false;
  return {
    open: (name, attribute) => {
      const format = Number(attribute('numFmtId') ?? 0);
      if (name === 'numFmt') own.set(format, showsDay(attribute('formatCode') ?? ''));
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'xf' && isOfCells) give(own.get(format) ?? dayFormats.has(format));
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  };
};

/** Whether a format such as `yyyy"年"m"月"` shows a day, and not only a time. */
const showsDay = (format: string): boolean => {
  const letters = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return /[yd]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters));
};

/** Days from the first of January 1970 back to day 0 of a workbook. */
const before = {1900: 25_569, 1904: 24_107};
const lastDay = 2_958_465;

/** The day of a number, as 2026-01-31; the digits, where a spreadsheet would show none. */
export const dayOf = (digits: string, epoch: keyof typeof before): string => {
  const day = Math.floor(Number(digits));
  return day >= 1 && day <= lastDay
    ? new Date((day - before[epoch]) * 86_400_000).toISOString().slice(0, 10)
    : digits;
};
