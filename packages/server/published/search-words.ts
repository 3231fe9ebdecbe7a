import {sql, type RawBuilder} from 'kysely';
import {withoutFillers} from './filler-words.ts';

/** A text taken apart for searching. */
interface SearchWords {
  /** Chinese, Japanese and Korean, which mark no word: runs of their letters. */
  runs: string[];
  /** Everything else: words of letters and digits, with a space between. */
  words: string;
}

/** Half width, full width, upper and lower case look alike; signs are gone. */
const searchWordsOf = (text: string): SearchWords => {
  const folded = text.normalize('NFKC').toLowerCase();
  return {
    runs: folded.match(run) ?? [],
    words: folded
      .replace(run, ' ')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim(),
  };
};

const run = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu;

// Its dictionaries know the endings of Russian words and, for Latin letters, of English ones.
const dictionary = sql.lit('russian');

/** What a question and its answer are found by: their title weighs more. For the column `words`. */
export const indexOf = (title: string, body: string): RawBuilder<string> => {
  const [top, rest] = [searchWordsOf(title), searchWordsOf(body)];
  const titleGrams = indexGrams(top.runs).map((gram) => `${gram}:1A`);
  return sql<string>`
    setweight(to_tsvector(${dictionary}, ${top.words}), 'A') || ${titleGrams.join(' ')}::tsvector ||
    strip(to_tsvector(${dictionary}, ${rest.words})) || ${indexGrams(rest.runs).join(' ')}::tsvector`;
};

/** A query that finds what has any of the words; `undefined` when there is none to look for. */
export const queryOf = (text: string): RawBuilder<string> | undefined => {
  const {runs, words} = searchWordsOf(text);
  if (runs.length === 0 && !words) return undefined;
  const grams = [...new Set(words ? topicGrams(runs) : queryGrams(runs))].slice(0, mostAsked);
  const asked = [...new Set(words.split(' '))].slice(0, mostAsked);
  return sql<string>`(${grams.join(' | ')}::tsquery || to_tsquery(${dictionary}, ${asked.join(' | ')}))`;
};

/** Whether a text has any of the words. */
export const isMatchOf = (query: RawBuilder<string>): RawBuilder<boolean> => sql`words @@ ${query}`;

/**
 * Which share of a query a text has, from 0 to 1: half as much where only its body has it. The database adds up the
 * best weight of each word, divides by the number of words, and by π²/6 because a word could stand there many times.
 */
export const rankOf = (query: RawBuilder<string>): RawBuilder<number> =>
  sql<number>`(ts_rank('{0.5, 0, 0, 1}', words, ${query}) * 1.6449341)`;

/** What has less is no match. */
export const leastRank = 0.2;

const pairsOf = (letters: readonly string[]): string[] =>
  letters.slice(1).map((letter, before) => letters[before]! + letter);

// A pair begins with every letter but a run’s last, so that is all one letter needs to be found.
const indexGrams = (runs: readonly string[]): string[] => {
  const grams = runs.flatMap((text) => [...pairsOf([...text]), ...[...text].slice(-1)]);
  return [...new Set(grams)].slice(0, mostGrams);
};

// What is left of a question between its fillers is a letter now and then, which would find nearly everything.
const topicGrams = (runs: readonly string[]): string[] =>
  runs.flatMap(withoutFillers).flatMap((text) => pairsOf([...text]));

const queryGrams = (runs: readonly string[]): string[] => {
  const grams = topicGrams(runs);
  return grams.length > 0 ? grams : runs.flatMap(plainGrams);
};

const plainGrams = (text: string): string[] => {
  const letters = [...text];
  return letters.length === 1 ? [`${text}:*`] : pairsOf(letters);
};

// The database takes a megabyte of them; no answer that somebody reads to its end has so many.
const mostGrams = 20_000;
const mostAsked = 60;
