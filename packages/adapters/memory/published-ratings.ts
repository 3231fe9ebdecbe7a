import {
  dayIn,
  isBadGrade,
  type Language,
  type PublishedRating,
  type RatingPage,
  type RatingSearch,
} from '@huiyin/core';
import type {County} from './county.ts';
import {maskName, maskText, maskWords} from './masks.ts';
import type {KeptRating, RatingBook} from './rating-book.ts';

const pageSize = 20;

/** One page of the ratings, newest first, without whoever gave them, and the numbers that can be counted in them. */
export const ratingPageOf = (
  book: RatingBook,
  {department, page, locale}: RatingSearch,
  county: County,
): RatingPage => {
  const all = [...book.kept].reverse();
  const listed = all.filter((one) => department === undefined || departmentOf(one).text === department);
  const departments = new Map(all.map((one) => [departmentOf(one).text, departmentOf(one)]));
  return {
    ...{total: listed.length, page, pageSize},
    ratings: listed
      .slice((page - 1) * pageSize, page * pageSize)
      .map((one) => publishedOf(one, book, county, locale)),
    departments: [...departments].map(([id, name]) => ({
      ...{id, name},
      total: all.filter((one) => departmentOf(one).text === id).length,
    })),
    statistics: statisticsOf(listed),
  };
};

const departmentOf = ({turn}: KeptRating) => turn.subject.about.department;

const publishedOf = (
  one: KeptRating,
  book: RatingBook,
  county: County,
  locale: Language,
): PublishedRating => {
  const {content, receipt, provenance} = one.given;
  const {indicatorSet} = county.profileOf(locale).rating;
  const labels = new Map(indicatorSet.indicators.map(({code, label}) => [code, label]));
  const name = content.anonymous ? undefined : maskName(one.contact?.name);
  const handling = book.handlingOf(one);
  return {
    // Not the receipt’s number, which is half of what opens the rating.
    id: String(book.kept.indexOf(one) + 1),
    ...{grade: content.grade, provenance},
    indicators: content.indicators.flatMap((code) => labels.get(code) ?? []),
    text: maskText(content.text, one.contact),
    ...(name && {name}),
    matter: one.turn.subject.about.matter,
    department: departmentOf(one),
    receivedOn: dayIn(county.profileOf(locale).calendar.timeZone, new Date(receipt.receivedAt)),
    ...(handling && {
      handling: {...handling, ...(handling.words && {words: maskWords(handling.words, one.contact)})},
    }),
  };
};

const statisticsOf = (ratings: readonly KeptRating[]): RatingPage['statistics'] => {
  const bad = ratings.filter(({given}) => isBadGrade(given.content.grade));
  const active = ratings.filter(({given}) => given.provenance === 'active');
  return {
    all: ratings.length,
    good: ratings.length - bad.length,
    active: active.length,
    activeGood: active.filter((one) => !bad.includes(one)).length,
    bad: bad.length,
    calledBack: bad.filter(({done}) => done.calledBackOn).length,
    rectified: bad.filter(({done}) => done.rectifiedOn).length,
  };
};
