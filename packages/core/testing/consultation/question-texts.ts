import {texts} from '../texts.ts';

/** Texts that a careless backend changes. A question is never empty. */
export const questionTexts: typeof texts = [
  ...texts.filter(([, text]) => text.trim() !== ''),
  ['three kinds of line ends', '一\r\n二\r三\n四'],
];
