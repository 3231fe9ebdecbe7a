import type {CaseState} from '../../contract/case.ts';
import {digestOf} from '../../digest.ts';
import {receipting, refusedAs, showing, stating, tracking, type NamedCheat} from './cheating.ts';

/** Promises that are made and not kept: digest, query code and follow-up rating. */
export const promiseCheats: NamedCheat[] = [
  [
    'gives the digest of other words',
    'gives the digest of what was sent, as anyone can compute it',
    receipting(async (_, rating) => ({digest: await digestOf({...rating, text: '好'})})),
  ],
  [
    'gives no digest',
    'gives the digest of what was sent, as anyone can compute it',
    receipting(() => ({digest: undefined})),
  ],
  [
    'drops carriage returns before it computes the digest',
    'gives one digest for every kind of line end',
    receipting(async (_, rating) => ({
      digest: await digestOf({...rating, text: rating.text.replaceAll('\r', '')}),
    })),
  ],
  [
    'raises a bad grade after the receipt was given',
    'shows a rating that has the digest of its receipt',
    showing(({grade}) => (grade === 'veryDissatisfied' ? {grade: 'satisfied'} : {})),
  ],
  [
    'shows another text on the tracking page',
    'shows what was sent to whoever has number and query code, text by text',
    tracking(async (honest, ...query) => {
      const tracked = await honest.loadTracked(...query);
      if (tracked.about !== 'rating') return tracked;
      const content = {...tracked.rating.content, text: tracked.rating.content.text.trim()};
      return {...tracked, rating: {...tracked.rating, content}};
    }),
  ],
  [
    'gives a query code of four digits',
    'gives a query code of at least twelve letters, another one to each rating',
    receipting(() => ({queryCode: '1234'})),
  ],
  [
    'takes a query code only as it was printed',
    'takes a query code in small letters, spaced, full-width, with O for 0 and I or l for 1',
    tracking(async (honest, query, read) =>
      /^[0-9A-Z-]{14}$/.test(query.queryCode) ? honest.loadTracked(query, read) : refusedAs('rejected'),
    ),
  ],
  [
    'says that the number is right and the code is wrong',
    'answers every miss alike',
    tracking(async (honest, query, read) => {
      const fields = [{field: query.number.startsWith('PJ-') ? 'queryCode' : 'number', code: 'unknown'}];
      return honest.loadTracked(query, read).catch(() => refusedAs('rejected', fields));
    }),
  ],
  [
    'says that a query code is over',
    'answers every miss alike',
    tracking((honest, ...query) => honest.loadTracked(...query).catch(() => refusedAs('expired'))),
  ],
  [
    'offers no follow-up rating',
    'offers a follow-up rating to a case that was rated once',
    followingUp(() => undefined),
  ],
  [
    'offers a follow-up rating that is over',
    'offers a follow-up rating to a case that was rated once',
    followingUp((followUp) => followUp && {...followUp, until: '2020-01-01T00:00:00Z'}),
  ],
  [
    'offers a third rating',
    'takes one follow-up rating, keeps the first, and refuses a third as "duplicate"',
    followingUp((followUp) => followUp ?? {caseToken: 'third', until: '2099-01-01T00:00:00Z'}),
  ],
  [
    'puts the follow-up in the place of the first rating',
    'takes one follow-up rating, keeps the first, and refuses a third as "duplicate"',
    stating((state) => (state.status === 'rated' ? {ratings: state.ratings.slice(-1)} : {})),
  ],
];

type FollowUp = Extract<CaseState, {status: 'rated'}>['followUp'];

/** Offers another follow-up than the one that is due. */
function followingUp(change: (followUp: FollowUp) => FollowUp) {
  return stating((state) => {
    if (state.status !== 'rated') return {};
    const {followUp: due, ...rest} = state;
    const followUp = change(due);
    return followUp ? {...rest, followUp} : {...rest, followUp: undefined};
  });
}
