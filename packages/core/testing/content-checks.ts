import type {RatingContent} from '../contract/rating.ts';
import {grades} from '../grade.ts';
import {contentOf, type BackendUnderTest} from './backend-under-test.ts';
import type {Check} from './check.ts';
import {ensure, ensureRefused, ensureSame} from './expectations.ts';
import {texts} from './texts.ts';

/** What the citizen said: taken whole, shown again unchanged, refused only where the profile says so. */
export const contentChecks = (backend: BackendUnderTest): Check[] => [
  {
    name: 'gives each rating a receipt with a number of its own',
    run: async () => {
      const [one, other] = [await backend.rate(), await backend.rate()];
      ensure(one.receipt.number !== other.receipt.number, 'Two ratings have one receipt number.');
    },
  },
  {
    name: 'shows a rated case with its receipt, as rated once and by choice',
    run: async () => {
      const {rating, receipt} = await backend.rate();
      const {ratings} = await backend.ratedCaseOf(rating.caseToken);
      const {ratingNumber, provenance, receipt: shown} = ratings[0]!;
      ensureSame([ratings.length, ratingNumber, provenance], [1, 1, 'active'], 'Count, turn and provenance');
      ensureSame(shown, receipt, 'The receipt that is shown again');
    },
  },
  {
    name: 'shows every grade as it was sent, by name and never as a number',
    run: async () => {
      for (const grade of grades) {
        const {rating} = await backend.rate({grade});
        ensureSame((await backend.firstRatingOf(rating.caseToken)).content.grade, grade, 'The grade');
      }
    },
  },
  ...texts.map(([name, text]) => ({
    name: `gives back a text with ${name} exactly as it was sent`,
    run: async () => {
      const {rating} = await backend.rate({text});
      const {content} = await backend.firstRatingOf(rating.caseToken);
      ensureSame(content.text, text, `The text with ${name}`);
    },
  })),
  {
    name: 'takes a text as long as the profile allows, counted in code points',
    run: async () => {
      const text = '𠮷'.repeat((await backend.profile()).rating.textLimit);
      const {rating} = await backend.rate({text});
      const {content} = await backend.firstRatingOf(rating.caseToken);
      ensure(content.text === text, 'The longest text that is allowed came back different.');
    },
  },
  {
    name: 'refuses a text that is one code point too long',
    run: async () => {
      const text = '𠮷'.repeat((await backend.profile()).rating.textLimit + 1);
      await ensureNotTaken(backend, {text}, 'a text that is one code point too long');
    },
  },
  {
    name: 'refuses a bad grade without a reason, where the profile asks for one',
    run: async () => {
      if (!(await backend.profile()).rating.badGradeNeedsReason) return;
      const change = {grade: 'veryDissatisfied', text: ' \n'} as const;
      await ensureNotTaken(backend, change, 'a bad grade without a reason');
    },
  },
  {
    name: 'gives back every indicator, with the set that it belongs to',
    run: async () => {
      const {indicatorSet} = (await backend.profile()).rating;
      for (const grade of grades) {
        const ofGrade = indicatorSet.indicators.filter((one) => one.grade === grade);
        const indicators = ofGrade.map(({code}) => code).reverse();
        const {rating} = await backend.rate({grade, indicators});
        const {content} = await backend.firstRatingOf(rating.caseToken);
        ensureSame([...content.indicators].sort(), [...indicators].sort(), `The indicators of ${grade}`);
        ensureSame(content.indicatorSet, indicatorSet.id, 'The indicator set');
      }
    },
  },
  {
    name: 'keeps whether the citizen wished to be named',
    run: async () => {
      const {anonymous} = (await backend.profile()).rating;
      for (const wish of anonymous === 'offered' ? [true, false] : [false]) {
        const {rating} = await backend.rate({anonymous: wish});
        ensureSame((await backend.firstRatingOf(rating.caseToken)).content, contentOf(rating), 'The rating');
      }
    },
  },
];

async function ensureNotTaken(
  backend: BackendUnderTest,
  changes: Partial<RatingContent>,
  what: string,
): Promise<void> {
  const rating = await backend.ratingOf(await backend.newCase(), changes);
  await ensureRefused(backend.send(rating), 'rejected', what);
  const {status} = await backend.caseOf(rating.caseToken);
  ensure(status === 'open', `The backend refused ${what}, and then shows the case as "${status}".`);
}
