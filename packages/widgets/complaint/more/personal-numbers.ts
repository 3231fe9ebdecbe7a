import {isResidentId} from '@huiyin/core';

/** Whether a text has in it what looks like a mobile number or a resident identity number: perhaps the writer's own. */
export const hasPersonalNumber = (text: string): boolean => {
  const plain = text.normalize('NFKC').replace(/(\d)[\s-]+(?=[\dXx])/g, '$1');
  const numbers = plain.match(/\d{11,18}[Xx]?/g) ?? [];
  return numbers.some((number) => /^1[3-9]\d{9}$/.test(number) || isResidentId(number.toUpperCase()));
};
