import {randomInt} from 'node:crypto';
import {sql, type RawBuilder} from 'kysely';

/**
 * `PJ-20261122-004187` for a rating, `ZX-…` for a question, `JC-…` for a correction: the county’s day and a number of
 * the sequence, which is never given twice.
 */
export const receiptNumber = (
  prefix: 'PJ' | 'ZX' | 'JC',
  sequence: 'receipt_numbers' | 'consultation_numbers' | 'correction_numbers',
  day: string,
): RawBuilder<string> => {
  const start = startOf(prefix, day);
  const counted = sql`nextval(${sql.lit(sequence)})::text`;
  return sql<string>`(select ${start}::text || lpad(n, greatest(6, length(n)), '0') from (select ${counted} as n) as counted)`;
};

/**
 * `TS-20261122-570913` for a report: drawn, for a number that counts says before and after whose report this one came,
 * and of theirs the second is known. May have been given already.
 */
export const drawnNumber = (day: string): string =>
  startOf('TS', day) + String(randomInt(1_000_000)).padStart(6, '0');

const startOf = (prefix: string, day: string): string => `${prefix}-${day.replaceAll('-', '')}-`;
