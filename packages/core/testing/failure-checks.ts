import {randomKey} from '../random-key.ts';
import type {BackendUnderTest} from './backend-under-test.ts';
import type {Check} from './check.ts';
import {ensure, refusalOf} from './expectations.ts';
import {stopped} from './stopped.ts';

/** When things go wrong: one kind of error, and a caller who stops is heard. */
export const failureChecks = (backend: BackendUnderTest): Check[] => [
  {
    name: 'throws nothing but AdapterError, always of a known kind',
    run: async () => {
      const {rating} = await backend.rate();
      const {adapter, locale} = backend;
      const nobody = {...rating, caseToken: 'garbage'};
      await refusalOf(adapter.loadCase('', {locale}), 'an empty token');
      await refusalOf(adapter.loadCase('令牌\n', {locale}), 'a token that fits no header');
      await refusalOf(adapter.sendRating(nobody, {key: randomKey()}), 'a rating of no case');
      await refusalOf(adapter.sendRating(rating, {key: randomKey()}), 'a second rating');
      const query = {number: '', queryCode: ''};
      if (adapter.loadTracked) await refusalOf(adapter.loadTracked(query, {locale}), 'an empty query');
    },
  },
  {
    name: 'sends nothing for a caller who has stopped',
    run: async () => {
      const caseToken = await backend.newCase();
      const rating = await backend.ratingOf(caseToken);
      const {adapter, locale} = backend;
      const signal = stopped();
      await refusalOf(adapter.loadProfile({locale, signal}), 'to load a profile for one who has stopped');
      await refusalOf(
        adapter.loadCase(caseToken, {locale, signal}),
        'to load a case for one who has stopped',
      );
      await refusalOf(
        adapter.sendRating(rating, {key: randomKey(), signal}),
        'to send for one who has stopped',
      );
      ensure(
        (await backend.caseOf(caseToken)).status === 'open',
        'A rating was sent after its caller stopped.',
      );
    },
  },
  {
    name: 'lets go when the caller stops in between, and settles it when sent again',
    promise: 'sameKeySameReceipt',
    run: async () => {
      const key = randomKey();
      const rating = await backend.ratingOf(await backend.newCase());
      const controller = new AbortController();
      const sending = backend.adapter.sendRating(rating, {key, signal: controller.signal});
      controller.abort();
      await refusalOf(sending, 'to go on sending for one who stops');
      await backend.send(rating, key);
    },
  },
];
