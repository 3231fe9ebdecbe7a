import {hasCheckDigit, isDay} from './check-digit.ts';

/**
 * Whether this can be the number of a foreigner's permanent residence card: the one given since December 2023
 * (18 characters, the first a 9) or the one before it (three letters, twelve digits). Both are valid.
 */
export const isPermanentResidence = (number: string): boolean =>
  /^[A-Z]{3}\d{12}$/.test(number) || isNewCard(number);

const isNewCard = (number: string): boolean =>
  /^9\d{16}[\dX]$/.test(number) && isDay(number.slice(6, 14)) && hasCheckDigit(number);
