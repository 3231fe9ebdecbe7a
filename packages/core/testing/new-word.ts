import {randomKey} from '../random-key.ts';

/** A word that nobody wrote before: of letters alone, so that every search takes it as one word. */
export const newWord = (): string =>
  `zq${randomKey().replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)}`.slice(0, 18);
