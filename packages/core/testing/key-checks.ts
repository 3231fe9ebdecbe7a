import {randomKey} from '../random-key.ts';
import {contentOf, type BackendUnderTest} from './backend-under-test.ts';
import type {Check} from './check.ts';
import {ensure, ensureRefused, ensureSame, refusalOf} from './expectations.ts';
import {tenTimes} from './ten-times.ts';

/** One first rating a case, and one receipt a key, however often and however fast they are sent. */
export const keyChecks = (backend: BackendUnderTest): Check[] => [
  {
    name: 'refuses a second first rating as "duplicate", with the first receipt',
    run: async () => {
      const {rating, receipt} = await backend.rate();
      const second = backend.send({...rating, text: '换个说法。'});
      const {receipt: first} = await ensureRefused(second, 'duplicate', 'a second first rating');
      ensureSame(first, receipt, 'The receipt of the first rating');
      const {content} = await backend.firstRatingOf(rating.caseToken);
      ensureSame(content, contentOf(rating), 'The first rating after a second one');
    },
  },
  {
    name: 'takes one of ten first ratings that come at once',
    run: async () => {
      const rating = await backend.ratingOf(await backend.newCase());
      const sent = await Promise.allSettled(tenTimes(() => backend.send(rating)));
      const taken = sent.filter(({status}) => status === 'fulfilled').length;
      ensure(taken === 1, `Of ten first ratings that came at once ${taken} were taken.`);
      ensureSame((await backend.ratedCaseOf(rating.caseToken)).ratings.length, 1, 'Ratings of the case');
    },
  },
  {
    name: 'gives the same receipt for the same key and content',
    promise: 'sameKeySameReceipt',
    run: async () => {
      const key = randomKey();
      const rating = await backend.ratingOf(await backend.newCase());
      const first = await backend.send(rating, key);
      ensureSame(await backend.send(rating, key), first, 'The receipt for a key that comes again');
    },
  },
  {
    name: 'gives one receipt to ten of the same key that come at once',
    promise: 'sameKeySameReceipt',
    run: async () => {
      const key = randomKey();
      const rating = await backend.ratingOf(await backend.newCase());
      const [first, ...others] = await Promise.all(tenTimes(() => backend.send(rating, key)));
      for (const other of others) ensureSame(other, first, 'One of ten receipts for one key');
      ensureSame((await backend.ratedCaseOf(rating.caseToken)).ratings.length, 1, 'Ratings of the case');
    },
  },
  {
    name: 'refuses other content under the same key as "rejected", and keeps the first',
    promise: 'sameKeySameReceipt',
    run: async () => {
      const key = randomKey();
      const rating = await backend.ratingOf(await backend.newCase());
      await backend.send(rating, key);
      const other = backend.send({...rating, text: `${rating.text}!`}, key);
      await ensureRefused(other, 'rejected', 'other content under the same key');
      const {content} = await backend.firstRatingOf(rating.caseToken);
      ensureSame(content, contentOf(rating), 'The rating that the key belongs to');
    },
  },
  {
    name: 'never answers for one case with the receipt of another',
    promise: 'sameKeySameReceipt',
    run: async () => {
      const key = randomKey();
      const rating = await backend.ratingOf(await backend.newCase());
      await backend.send(rating, key);
      const elsewhere = backend.send({...rating, caseToken: await backend.newCase()}, key);
      await ensureRefused(elsewhere, 'rejected', 'a key that belongs to another case');
    },
  },
  {
    name: 'binds no key to a rating that it refused',
    promise: 'sameKeySameReceipt',
    run: async () => {
      const key = randomKey();
      const rating = await backend.ratingOf(await backend.newCase());
      await refusalOf(backend.send({...rating, indicatorSet: 'no-such-set'}, key), 'an unknown set');
      await backend.send(rating, key);
    },
  },
];
