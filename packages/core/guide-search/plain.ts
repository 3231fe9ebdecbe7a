import {simplified} from './traditional.ts';

// A letter of these is a unit by itself: what is written without spaces, or with endings that grow onto a word.
const character = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

const unit =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}])+/gu;

/** A text as it is compared: of one width, one case, one kind of Chinese characters, without accents, in one English spelling. */
export const plain = (text: string): string =>
  simplified(text.normalize('NFKC').toLowerCase())
    .replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD')[0]!)
    .replace(/ё/g, 'е')
    .replace(/\blicens/g, 'licenc')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    // What stands within a word: an apostrophe, a stress, a soft hyphen.
    .replace(/(\p{L})(?:['’]|\u0301|\u00ad)(?=\p{L})/gu, '$1');

/** What is compared of a plain text, in its order: single characters of Chinese, Japanese and Korean, and whole words. */
export const unitsOf = (plainText: string): string[] => plainText.match(unit) ?? [];

/** Whether a unit is a single character rather than a word. */
export const isCharacter = (one: string): boolean => character.test(one);

/** Whether a unit is a Chinese character, which can be sounded. */
export const isHan = (one: string): boolean => /^\p{sc=Han}$/u.test(one);

/** Whether a unit is of the Japanese syllabary. */
export const isKana = (one: string): boolean => /^[ぁ-ヿ]$/.test(one);
