import {hasCheckDigit, isDay} from './check-digit.ts';

/** Whether this can be the number of a 居民身份证 (GB 11643), in capitals and without spaces. */
export const isResidentId = (number: string): boolean =>
  /^[1-7]\d{5}(18|19|20)\d{9}[\dX]$/.test(number) && isDay(number.slice(6, 14)) && hasCheckDigit(number);

/** The same of a 港澳台居民居住证: one of three area codes, and otherwise alike. */
export const isHkMoTwResidence = (number: string): boolean =>
  /^8[123]0000(18|19|20)\d{9}[\dX]$/.test(number) && isDay(number.slice(6, 14)) && hasCheckDigit(number);
