import {pinyin} from 'pinyin-pro';

/**
 * How a Chinese text is said in Mandarin: one syllable for each of its characters (code points), without the tone
 * and with `v` for `ü`, chosen by the word in which a character stands (银行 is yin hang). An empty string stands for
 * what is no Chinese character. Takes dictionaries of some hundred kilobytes: not for a citizen’s browser.
 */
export const syllablesOf = (text: string): string[] => {
  const said = pinyin(text, {toneType: 'none', type: 'all', v: true});
  return said.map(({pinyin: syllable, isZh}) => (isZh ? syllable : ''));
};
