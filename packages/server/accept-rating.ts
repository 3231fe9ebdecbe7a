import {
  addWorkingDays,
  dayIn,
  digestOf,
  isBadGrade,
  wellFormed,
  type FieldProblem,
  type Rating,
} from '@huiyin/core';
import type {Backend} from './backend.ts';
import {isRateable} from './case-state.ts';
import type {CaseClaim} from './case-tokens.ts';
import type {StoredRating} from './database/tables.ts';
import {problemsOf} from './rating-rules.ts';
import {findCase, findContact, findTaken, insertRating} from './rating-store.ts';

/** What became of a rating that came in. */
export type Outcome =
  | {status: 'accepted'; rating: StoredRating; isNew: boolean}
  | {status: 'alreadyRated'; rating: StoredRating}
  | {status: 'keyReused'}
  | {status: 'expired'}
  | {status: 'invalid'; fields: FieldProblem[]};

/**
 * Takes one rating. With a key, the same content gives the same receipt however often it comes, even when its token
 * has expired in between; without one (a plain form) the case's turn is the key.
 */
export const acceptRating = async (
  backend: Backend,
  sent: Rating,
  key: string | undefined,
): Promise<Outcome> => {
  const claim = await backend.caseTokens.read(sent.caseToken);
  if (!claim) return {status: 'expired'};
  const rating = mended(sent);
  const before = await outcomeBefore(backend, claim, rating, key);
  if (before && before.status !== 'alreadyRated') return before;

  const stored = await findCase(backend.database, claim.caseNumber);
  if (claim.isExpired || !stored) return {status: 'expired'};
  if (before) return before;
  if (claim.ratingNumber === 1 && !isRateable(backend, stored)) return {status: 'expired'};
  const fields = problemsOf(rating, backend.config.profile);
  if (fields.length > 0) return {status: 'invalid', fields};

  const kept = await keep(backend, claim, rating, key);
  if (kept) return {status: 'accepted', rating: kept, isNew: true};
  // Somebody was faster: the constraint has decided, and what it kept answers.
  return (await outcomeBefore(backend, claim, rating, key)) ?? {status: 'expired'};
};

// What is kept must be what is compared, and no database keeps half a character.
const mended = ({contact, ...rating}: Rating): Rating => ({
  ...rating,
  text: wellFormed(rating.text),
  ...(contact && {contact: {name: wellFormed(contact.name), phone: wellFormed(contact.phone)}}),
});

/** What an earlier rating makes of this one; `undefined` when there is none in its way. */
const outcomeBefore = async (
  {database}: Backend,
  claim: CaseClaim,
  rating: Rating,
  key: string | undefined,
): Promise<Outcome | undefined> => {
  const found = await findTaken(database, claim, key);
  const bound = found.find((row) => key !== undefined && row.idempotency_key === key);
  if (bound && !isSameTurn(bound, claim)) return {status: 'keyReused'};
  const taken = bound ?? found[0];
  if (!taken) return undefined;
  const isSame = await isSameMessage(taken, rating, await findContact(database, taken.number));
  if (bound) return isSame ? repeated(bound) : {status: 'keyReused'};
  return isSame && key === undefined ? repeated(taken) : {status: 'alreadyRated', rating: taken};
};

const repeated = (rating: StoredRating): Outcome => ({status: 'accepted', rating, isNew: false});

const isSameTurn = (row: StoredRating, {caseNumber, ratingNumber}: CaseClaim) =>
  row.case_number === caseNumber && row.rating_number === ratingNumber;

const isSameMessage = async (
  row: StoredRating,
  rating: Rating,
  contact: Awaited<ReturnType<typeof findContact>>,
): Promise<boolean> =>
  row.digest === (await digestOf(rating)) &&
  (contact === 'erased' ||
    (contact?.name === rating.contact?.name && contact?.phone === rating.contact?.phone));

const keep = async (backend: Backend, claim: CaseClaim, rating: Rating, key: string | undefined) => {
  const {config, database, queryCodes, forwarder} = backend;
  const {calendar, rating: rules} = config.profile;
  const now = backend.clock();
  const row = {
    case_number: claim.caseNumber,
    rating_number: claim.ratingNumber,
    idempotency_key: key ?? null,
    provenance: 'active' as const,
    grade: rating.grade,
    indicator_set: rating.indicatorSet,
    indicators: rating.indicators,
    text: rating.text,
    anonymous: rating.anonymous,
    channel: rating.channel,
    locale: rating.locale,
    contact: rating.contact,
    digest: await digestOf(rating),
    query_code_key: queryCodes.currentKey,
    received_at: now,
    due_on: isBadGrade(rating.grade) ? addWorkingDays(now, rules.callBackWorkingDays, calendar) : null,
  };
  const kept = await insertRating(database, row, {
    day: dayIn(calendar.timeZone, now),
    toForward: forwarder !== undefined,
  });
  if (kept) forwarder?.wake();
  return kept;
};
