import type {PublishedRating, RatingPage} from '../../contract/published.ts';
import {isBadGrade} from '../../grade.ts';
import {languages} from '../../language.ts';
import type {Check} from '../check.ts';
import {ensure, ensureSame, refusalOf} from '../expectations.ts';
import {ensureMarkedWords} from '../localised-words.ts';
import {stopped} from '../stopped.ts';
import type {RatingsUnderTest} from './ratings-under-test.ts';

/** The list as anybody reads it, whatever is in it. */
export const ratingListChecks = (backend: RatingsUnderTest): Check[] => [
  {
    name: 'gives pages that hold together every rating once, the newest first',
    run: async () => {
      const days = (await backend.all()).rows.map(({receivedOn}) => receivedOn);
      ensureSame(days, [...days].sort().reverse(), 'The days of the ratings, newest first');
    },
  },
  {
    name: 'gives statistics that anybody can count again in the rows',
    run: async () => {
      const {first, rows} = await backend.all();
      ensureSame(first.statistics, countedIn(rows), 'The statistics of all ratings');
    },
  },
  {
    name: 'counts the ratings of each department as its own pages show them',
    run: async () => {
      const {departments, total} = await backend.load();
      const counted = departments.reduce((sum, one) => sum + one.total, 0);
      ensureSame(counted, total, 'The ratings of all departments together');
      for (const department of departments) {
        const {first, rows} = await backend.all({department: department.id});
        ensureSame(rows.length, department.total, `The ratings of "${department.id}"`);
        ensureSame(first.statistics, countedIn(rows), `The statistics of "${department.id}"`);
      }
    },
  },
  {
    name: 'shows nobody’s name whole',
    run: async () => {
      const {rows} = await backend.all();
      const whole = rows.find(({name}) => name !== undefined && !name.includes('*'));
      ensure(!whole, `"${whole?.name}" is no masked name.`);
    },
  },
  {
    name: 'answers in the language asked for, or marks words with their own',
    run: async () => {
      for (const locale of languages) {
        const page = await backend.load({locale});
        ensureMarkedWords(page, locale, 'The page of ratings');
      }
    },
  },
  {
    name: 'loads nothing for a caller who has stopped',
    run: async () => {
      const search = {page: 1, locale: backend.locale};
      const loaded = backend.adapter.loadPublishedRatings(search, {signal: stopped()});
      await refusalOf(loaded, 'to load ratings for one who has stopped');
    },
  },
];

/** The statistics as the rows give them. */
const countedIn = (rows: readonly PublishedRating[]): RatingPage['statistics'] => {
  const count = (holds: (row: PublishedRating) => unknown) => rows.filter(holds).length;
  const isBad = ({grade}: PublishedRating) => isBadGrade(grade);
  const isActive = ({provenance}: PublishedRating) => provenance === 'active';
  return {
    all: rows.length,
    good: count((row) => !isBad(row)),
    active: count(isActive),
    activeGood: count((row) => isActive(row) && !isBad(row)),
    bad: count(isBad),
    calledBack: count((row) => isBad(row) && row.handling?.calledBackOn),
    rectified: count((row) => isBad(row) && row.handling?.rectifiedOn),
  };
};
