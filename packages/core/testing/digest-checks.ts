import type {RatingContent} from '../contract/rating.ts';
import {digestOf} from '../digest.ts';
import {contentOf, type BackendUnderTest} from './backend-under-test.ts';
import type {Check} from './check.ts';
import {ensureSame} from './expectations.ts';
import {texts} from './texts.ts';

/** The digest: over what the citizen sent, and still that of what the backend shows. */
export const digestChecks = (backend: BackendUnderTest): Check[] => [
  {
    name: 'gives the digest of what was sent, as anyone can compute it',
    promise: 'digest',
    run: async () => {
      for (const [name, text] of texts) await ensureDigest(backend, {text}, `a text with ${name}`);
      await ensureDigest(backend, await everyBadIndicator(backend), 'every indicator of a grade');
    },
  },
  {
    name: 'gives one digest for every kind of line end',
    promise: 'digest',
    run: () => ensureDigest(backend, {text: '一\r\n二\r三\n四'}, 'a text with three kinds of line ends'),
  },
  {
    name: 'shows a rating that has the digest of its receipt',
    promise: 'digest',
    run: async () => {
      for (const changes of [await everyBadIndicator(backend), {text: '一\r\n二'}]) {
        const {rating, receipt} = await backend.rate(changes);
        const {content} = await backend.firstRatingOf(rating.caseToken);
        ensureSame(receipt.digest, await digestOf(content), 'The digest of what is shown');
      }
    },
  },
];

async function ensureDigest(
  backend: BackendUnderTest,
  changes: Partial<RatingContent>,
  what: string,
): Promise<void> {
  const {rating, receipt} = await backend.rate(changes);
  ensureSame(receipt.digest, await digestOf(contentOf(rating)), `The digest of ${what}`);
}

async function everyBadIndicator(backend: BackendUnderTest): Promise<Partial<RatingContent>> {
  const {indicators} = (await backend.profile()).rating.indicatorSet;
  const bad = indicators.filter(({grade}) => grade === 'veryDissatisfied');
  return {grade: 'veryDissatisfied', indicators: bad.map(({code}) => code).reverse()};
}
