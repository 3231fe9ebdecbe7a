import {normaliseNumber} from '@huiyin/core';

/** What the address of a list says. A receipt number is no secret. */
export interface ListQuery {
  heap?: string;
  number?: string;
  page?: string;
}

/** The number that is looked for, however it was typed. */
export const numberOf = ({number}: ListQuery): string =>
  normaliseNumber(String(number ?? '').slice(0, 50)).replaceAll('\0', '');

/** Which page of a list; the first one when the address says nothing that counts. */
export const pageOf = ({page}: ListQuery): number => (/^[1-9]\d{0,4}$/.test(String(page)) ? Number(page) : 1);
