import {
  addWorkingDays,
  correctionDigestOf,
  correctionProblems,
  correctionWorkingDays,
  dayIn,
  type Correction,
  type FieldProblem,
  type Receipt,
} from '@huiyin/core';
import type {Backend} from '../backend.ts';
import type {StoredCorrection} from '../database/guide-rows.ts';
import {mended, unstorable} from '../letters/storable.ts';
import {receiptNumber} from '../receipt-number.ts';
import {findGuide} from './guide-store.ts';

/** What became of a correction that came in. */
export type CorrectionOutcome =
  | {status: 'accepted'; correction: StoredCorrection; isNew: boolean}
  | {status: 'keyReused'}
  | {status: 'notFound'}
  | {status: 'invalid'; fields: FieldProblem[]};

/** Takes what somebody says of a guide. The same key and content give the same receipt however often they come. */
export const acceptCorrection = async (
  backend: Backend,
  taskCode: string,
  sent: Correction,
  key: string,
): Promise<CorrectionOutcome> => {
  const {database, config, clock} = backend;
  const correction = mended(sent);
  const {version, accurate, parts, text, locale} = correction;
  const digest = await correctionDigestOf(taskCode, correction);
  const bound = await database
    .selectFrom('corrections')
    .selectAll()
    .where('idempotency_key', '=', key)
    .executeTakeFirst();
  if (bound) {
    return bound.digest === digest
      ? {status: 'accepted', correction: bound, isNew: false}
      : {status: 'keyReused'};
  }
  const fields = [...correctionProblems(correction), ...unstorable(correction)];
  if (fields.length > 0) return {status: 'invalid', fields};
  const now = clock();
  const {calendar} = config.profile;
  const today = dayIn(calendar.timeZone, now);
  if (!(await findGuide(database, taskCode, {version, today}))) return {status: 'notFound'};
  const kept = await database
    .insertInto('corrections')
    .values({
      number: receiptNumber('JC', 'correction_numbers', today),
      idempotency_key: key,
      task_code: taskCode,
      ...{version, accurate, text, locale, digest},
      parts: JSON.stringify(parts),
      received_at: now,
      // Nobody has anything to do where all is right.
      due_on: accurate ? null : addWorkingDays(now, correctionWorkingDays, calendar),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (kept) return {status: 'accepted', correction: kept, isNew: true};
  // Somebody was faster: the constraint has decided, and what it kept answers.
  return acceptCorrection(backend, taskCode, sent, key);
};

/** The receipt of a kept correction: the same however often it is asked for. */
export const correctionReceiptOf = ({number, received_at, digest, due_on}: StoredCorrection): Receipt => ({
  number,
  receivedAt: received_at.toISOString(),
  digest,
  ...(due_on && {dueOn: due_on}),
});
