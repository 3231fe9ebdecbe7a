import {isResidentId, type Complaint} from '@huiyin/core';

/** Whether what somebody wrote of their own has in it what looks like a mobile or identity number: perhaps theirs. */
export const tellsNumber = ({title, text, person = '', answers}: Complaint): boolean => {
  const own = Object.values(answers).flatMap((answer) => {
    if ('text' in answer) return [answer.text];
    return 'place' in answer ? [answer.place.address] : [];
  });
  // Each by itself: the end of one and the beginning of the next are no number.
  return [title, text, person, ...own].some(hasPersonalNumber);
};

/** Whether a text has in it what looks like a mobile number or a resident identity number, in groups or in one. */
export const hasPersonalNumber = (text: string): boolean => {
  const plain = text.normalize('NFKC');
  if (mobile.test(plain)) return true;
  return [...plain.matchAll(identity)].some(([, digits = '']) =>
    isResidentId(digits.replace(separators, '').toUpperCase()),
  );
};

// Between two groups of one number there is no line end.
const between = '[ \\t.\\-‐-―]{0,2}';
const separators = new RegExp(between, 'g');
const digits = (first: string, more: number) => `${first}(?:${between}\\d){${more}}`;

// No lookbehind, which Safari reads only from version 16.4 on.
const mobile = new RegExp(`(?:^|\\D)(?:(?:\\+|00)?86${between}|0)?1${between}${digits('[3-9]', 9)}(?!\\d)`);
// Looked ahead, so that a number that begins within what was none is found as well.
const identity = new RegExp(`(?:^|\\D)(?=(${digits('[1-9]', 16)}${between}[\\dXx])(?!\\d))`, 'g');
