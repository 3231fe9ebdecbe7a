import type {Language} from '@huiyin/core';
import {wordsIn} from '../journeys/support/words.ts';

/** What a screen says of a submission; `nothing` where a form stands, or no widget yet. */
export type Said = 'sent' | 'saved' | 'notSent' | 'notKnown' | 'sending' | 'nothing';

/** The claim that matters most comes first: a screen may say several things. */
const keys: readonly (readonly [Said, readonly string[]])[] = [
  ['sent', ['sending.earlier.sent', 'receipt.keep']],
  ['saved', ['sending.stored']],
  ['notKnown', ['sending.unknown', 'sending.waiting']],
  [
    'notSent',
    [
      'sending.rejected',
      'sending.earlier.refused',
      'sending.earlier.expired',
      'rater.notLoaded',
      'consultation.notLoaded',
      'complaintForm.notLoaded',
    ],
  ],
  ['sending', ['sending.sending']],
];

/** What these words of a screen say, in the language of the page. */
export const saidIn = (language: Language, words: string): Said => {
  const says = (key: string): boolean => {
    // Whatever the number of the phone line is.
    const parts = wordsIn(language)(key, {hotline: '\n'}).split('\n');
    return parts.every((part) => words.includes(part));
  };
  return keys.find(([, ofSaid]) => ofSaid.some(says))?.[0] ?? 'nothing';
};
