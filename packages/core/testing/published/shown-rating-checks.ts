import {officeWords} from '../consultation/office-words.ts';
import {planted, ensureNobodyNamed} from '../consultation/planted.ts';
import type {PublishedRating} from '../../contract/published.ts';
import {randomKey} from '../../random-key.ts';
import {dayIn} from '../../working-days.ts';
import type {BackendUnderTest} from '../backend-under-test.ts';
import type {Check} from '../check.ts';
import {ensure, ensureSame} from '../expectations.ts';
import {ensureNoReceipt} from './publishing-checks.ts';
import type {RatingsUnderTest} from './ratings-under-test.ts';

/** One rating as everybody reads it. */
export const shownRatingChecks = (backend: RatingsUnderTest, citizens: BackendUnderTest): Check[] => [
  {
    name: 'shows a new rating first, with its grade, its words and its indicators by name',
    run: async () => {
      const {indicators} = (await citizens.profile()).rating.indicatorSet;
      const [indicator] = indicators.filter(({grade}) => grade === 'dissatisfied');
      const codes = indicator ? [indicator.code] : [];
      const text = newText();
      await citizens.rate({grade: 'dissatisfied', indicators: codes, text});
      const {grade, indicators: labels, provenance} = await shownWith(backend, text);
      ensureSame([grade, provenance], ['dissatisfied', 'active'], 'Grade and provenance that are shown');
      ensureSame(labels, indicator ? [indicator.label] : [], 'The indicators that are shown');
    },
  },
  {
    name: 'shows no name with a rating that was given anonymously',
    run: async () => {
      if ((await citizens.profile()).rating.anonymous === 'never') return;
      const text = newText();
      await rateByName(citizens, text, true);
      const shown = await shownWith(backend, text);
      ensureSame(shown.name ?? '', '', 'The name with an anonymous rating');
      ensureNobodyNamed(shown, 'What everybody reads');
    },
  },
  {
    name: 'masks name and contact of whoever rated, in their words too',
    run: async () => {
      const text = newText();
      await rateByName(citizens, `${text}，我是${planted.name}，电话${planted.phone}`, false);
      const shown = await shownWith(backend, text);
      ensureNobodyNamed(shown, 'What everybody reads');
      const isMasked = shown.name === undefined || shown.name.startsWith([...planted.name][0]!);
      ensure(isMasked, `"${shown.name}" is not the first character and a star.`);
    },
  },
  {
    name: 'shows neither number nor query code of a receipt',
    run: async () => {
      const text = newText();
      const {receipt} = await citizens.rate({text});
      ensureNoReceipt(await shownWith(backend, text), receipt);
    },
  },
];

/** What the office did about a bad rating, as everybody reads it. */
export const handlingChecks = (backend: RatingsUnderTest, citizens: BackendUnderTest): Check[] => [
  {
    name: 'shows what was done about a bad rating, counts it, and shows it to whoever rated, too',
    run: async () => {
      const text = newText();
      const {receipt} = await citizens.rate({grade: 'veryDissatisfied', text});
      const before = (await backend.load()).statistics;
      const {timeZone} = (await citizens.profile()).calendar;
      const today = dayIn(timeZone, new Date());
      const done = {calledBackOn: today, words: officeWords('已电话回访，并当面道歉。')};
      await backend.office?.handleRating?.(receipt.number, done);
      const {handling} = await shownWith(backend, text);
      ensureSame({calledBackOn: handling?.calledBackOn, words: handling?.words}, done, 'What was done');
      const after = (await backend.load()).statistics;
      ensureSame(after, {...before, calledBack: before.calledBack + 1}, 'The statistics after one call-back');
      if (citizens.adapter.loadTracked && citizens.adapter.promises.queryCode === true) {
        const tracked = await citizens.trackedOf(receipt);
        ensureSame(tracked.handling, handling, 'What whoever rated is shown of it');
      }
    },
  },
  {
    name: 'shows nothing done about a bad rating that nobody touched',
    run: async () => {
      const text = newText();
      await citizens.rate({grade: 'veryDissatisfied', text});
      const {handling} = await shownWith(backend, text);
      const invented = handling?.calledBackOn ?? handling?.rectifiedOn ?? handling?.words;
      ensure(!invented, `Nobody touched the rating, and shown is ${JSON.stringify(invented)}.`);
    },
  },
];

const newText = (): string => `窗口评价 ${randomKey().replace(/\d/g, 'x')}`;

async function rateByName(citizens: BackendUnderTest, text: string, anonymous: boolean): Promise<void> {
  const {contact} = (await citizens.profile()).rating;
  const {name, phone} = planted;
  await citizens.rate({text, anonymous, ...(contact !== 'never' && {contact: {name, phone}})});
}

/** The rating with these words: among the newest. */
async function shownWith(backend: RatingsUnderTest, text: string): Promise<PublishedRating> {
  const {ratings} = await backend.load();
  const shown = ratings.find((one) => one.text.startsWith(text));
  ensure(shown, 'A new rating is not among the newest that are shown, or not in its own words.');
  return shown;
}
