import {Value} from 'typebox/value';
import {localisedSchema, type Localised} from '../contract/localised.ts';
import type {Language} from '../language.ts';
import {ensure} from './expectations.ts';

/** Throws for words that are in neither the language asked for nor the one they are marked with. */
export function ensureMarkedWords(answer: unknown, asked: Language, what: string): void {
  for (const {text, lang} of wordsIn(answer)) {
    ensure(!isOnlyChinese(text) || mayBeHan.has(lang), `${what} in ${asked} marks "${text}" as ${lang}.`);
  }
}

/** The same answer with every piece of county words taken out, which is what must be alike in every language. */
export const wordless = (answer: unknown): unknown => {
  if (typeof answer !== 'object' || answer === null) return answer;
  if (Value.Check(localisedSchema, answer)) return 'words';
  if (Array.isArray(answer)) return answer.map(wordless);
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, wordless(value)]));
};

/** Every piece of county words in an answer, however deep. */
function wordsIn(answer: unknown): Localised[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Value.Check(localisedSchema, answer) ? [answer] : Object.values(answer).flatMap(wordsIn);
}

// Japanese can be written in these letters alone, too.
const mayBeHan = new Set<Language>(['zh', 'ja']);

const isOnlyChinese = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) && !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hangul}]/u.test(text);
