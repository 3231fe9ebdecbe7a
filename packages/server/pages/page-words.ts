import en from '../locales/en.json';
import ja from '../locales/ja.json';
import ko from '../locales/ko.json';
import ru from '../locales/ru.json';
import zh from '../locales/zh.json';
import {wordsFrom} from './words-from.ts';

/** The server's own words in a language. */
export const wordsIn = wordsFrom({zh, en, ru, ja, ko});
