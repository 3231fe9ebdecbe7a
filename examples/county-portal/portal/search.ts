import type {Language} from '@huiyin/core';
import {departments} from './content/departments.ts';
import {news} from './content/news.ts';
import {services} from './content/services.ts';

/** One thing found: where it is and what it says. */
export interface Found {
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

/** What the portal has on these words in the reader's language, best first; nothing for no words. */
export const search = (words: string, language: Language): Found[] =>
  documentsIn(language)
    .map(({found, more}) => ({
      found,
      inTitle: scoreOf(words, found.title),
      anywhere: scoreOf(words, `${found.title} ${found.text} ${more}`),
    }))
    .filter(({anywhere}) => anywhere >= 0.6)
    .sort((one, other) => other.inTitle + other.anywhere - one.inTitle - one.anywhere)
    .map(({found}) => found);

const documentsIn = (language: Language) => [
  ...services.map(({id, title, summary, alsoCalled, department}) => ({
    found: {path: `services/${id}/`, title: title[language], text: summary[language]},
    more: `${alsoCalled[language]} ${departments[department][language]}`,
  })),
  ...news.map(({id, title, lead, paragraphs}) => ({
    found: {path: `news/${id}/`, title: title[language], text: lead[language]},
    more: paragraphs.map((paragraph) => paragraph[language]).join(' '),
  })),
];

/** From 0 to 1: how many of the short runs of letters in the words stand in the text, so that word ends may differ. */
const scoreOf = (words: string, text: string): number => {
  const runs = plain(words).split(' ').flatMap(runsOf);
  const searched = plain(text);
  return runs.length && runs.filter((run) => searched.includes(run)).length / runs.length;
};

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

// Two characters are a word in Chinese, Japanese and Korean; in an alphabet it takes three letters to say something.
const runsOf = (word: string): string[] => {
  const length = /^[\p{sc=Latin}\p{sc=Cyrillic}\d]+$/u.test(word) ? 3 : 2;
  if (word.length <= length) return word ? [word] : [];
  return Array.from({length: word.length - length + 1}, (_, start) => word.slice(start, start + length));
};
