import {isWorkingDay, randomKey, type Calendar} from '@huiyin/core';
import type {Office, OfficeFile} from '@huiyin/core/testing';
import type {County} from './county.ts';
import {append, type Entry, type KeptFile, type Letter} from './letter.ts';
import type {LetterBook} from './letter-book.ts';
import type {RatingBook} from './rating-book.ts';
import {publish} from './replies.ts';
import {publishReport} from './reports.ts';

/** The officials of the memory backend, for demos and tests. What is not possible now is an error. */
export const officeOf = (letters: LetterBook, ratings: RatingBook, county: County): Required<Office> => {
  const find = (number: string): Letter => {
    const letter = letters.kept.find(({receipt}) => receipt.number === number);
    if (!letter) throw new Error(`There is no question or report ${number}.`);
    return letter;
  };
  const act = async (number: string, entry: Omit<Entry, 'id' | 'at'>): Promise<void> => {
    const letter = find(number);
    const {department} = letter;
    const kept = append(letter, {...(department && {department}), ...entry, at: new Date()});
    if (!kept) throw new Error(`"${entry.type}" is not possible for ${number} now.`);
  };
  const calendar = (): Calendar => county.profileOf('zh').calendar;

  return {
    route: (number, department) => act(number, {type: 'routed', department}),
    extend: (number, dueOn, words) => act(number, {type: 'extended', dueOn, words}),
    answer: (number, words, files = []) =>
      act(number, {type: 'answered', words, ...(files.length > 0 && {attachments: files.map(keptFileOf)})}),
    giveBack: async (number, words) => {
      await act(number, {type: 'returned', words});
      delete find(number).published;
    },
    close: (number) => act(number, {type: 'closed'}),
    publish: async (number) => {
      const letter = find(number);
      const isPublished = letter.about === 'consultation' && publish(letter, calendar());
      if (!isPublished) throw new Error(`${number} may not be published.`);
    },
    publishReport: async (number, notice) => {
      const letter = find(number);
      const isPublished = letter.about === 'complaint' && publishReport(letter, notice, county);
      if (!isPublished) throw new Error(`${number} may not be published.`);
    },
    makeLate: async (number) => {
      const letter = find(number);
      const dueOn = workingDayBefore(new Date(), calendar());
      letter.dueOn = dueOn;
      letter.entries.forEach((entry) => entry.dueOn && Object.assign(entry, {dueOn}));
    },
    handleRating: async (number, done) => {
      const rating = ratings.kept.find(({given}) => given.receipt.number === number);
      if (!rating) throw new Error(`There is no rating ${number}.`);
      rating.done = {...done};
    },
  };
};

const keptFileOf = ({name, content}: OfficeFile): KeptFile => ({
  id: randomKey(),
  name,
  bytes: content.length,
  content: new Blob([content]),
});

const workingDayBefore = (now: Date, calendar: Calendar): string => {
  // Two days back at least: in no time zone is that still today.
  const day = new Date(now.getTime() - 2 * 86_400_000);
  while (!isWorkingDay(isoDay(day), calendar)) day.setUTCDate(day.getUTCDate() - 1);
  return isoDay(day);
};

const isoDay = (day: Date): string => day.toISOString().slice(0, 10);
