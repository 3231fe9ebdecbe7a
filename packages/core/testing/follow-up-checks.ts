import {contentOf, type BackendUnderTest} from './backend-under-test.ts';
import type {Check} from './check.ts';
import {ensure, ensureRefused, ensureSame} from './expectations.ts';

/** The one follow-up rating (追评): offered after the first, taken once. */
export const followUpChecks = (backend: BackendUnderTest): Check[] => [
  {
    name: 'offers a follow-up rating to a case that was rated once',
    promise: 'followUpRating',
    run: async () => {
      const {rating} = await backend.rate();
      const followUp = await followUpOf(backend, rating.caseToken);
      ensure(Date.parse(followUp.until) > Date.now(), 'The follow-up that is offered is over already.');
      ensure(followUp.caseToken !== rating.caseToken, 'The follow-up has the token of the first rating.');
    },
  },
  {
    name: 'takes one follow-up rating, keeps the first, and refuses a third as "duplicate"',
    promise: 'followUpRating',
    run: async () => {
      const {rating: first} = await backend.rate({grade: 'dissatisfied'});
      const {caseToken} = await followUpOf(backend, first.caseToken);
      const second = await backend.ratingOf(caseToken, {grade: 'satisfied', text: '已经改好了。'});
      const receipt = await backend.send(second);
      const third = backend.send({...second, text: '又一次。'});
      const refused = await ensureRefused(third, 'duplicate', 'a second follow-up rating');
      ensureSame(refused.receipt, receipt, 'The receipt of the follow-up rating');
      await ensureBothShown(backend, first.caseToken, [contentOf(first), contentOf(second)]);
    },
  },
];

async function followUpOf(backend: BackendUnderTest, caseToken: string) {
  const {followUp} = await backend.ratedCaseOf(caseToken);
  ensure(followUp, 'A case that was rated once offers no follow-up, though the adapter promises it.');
  return followUp;
}

async function ensureBothShown(backend: BackendUnderTest, caseToken: string, sent: unknown[]): Promise<void> {
  const {ratings, followUp} = await backend.ratedCaseOf(caseToken);
  ensureSame(
    ratings.map(({content}) => content),
    sent,
    'The first and the follow-up rating',
  );
  ensureSame(
    ratings.map(({ratingNumber}) => ratingNumber),
    [1, 2],
    'Their turns',
  );
  ensure(!followUp, 'A case that was rated twice offers a third rating.');
}
