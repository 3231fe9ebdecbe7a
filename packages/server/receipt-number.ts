import {sql, type RawBuilder} from 'kysely';

/**
 * `PJ-20261122-004187` for a rating, `ZX-…` for a question, `TS-…` for a report, `JC-…` for a correction: the county’s day and a number of the sequence, which is
 * never given twice.
 */
export const receiptNumber = (
  prefix: 'PJ' | 'ZX' | 'TS' | 'JC',
  sequence: 'receipt_numbers' | 'consultation_numbers' | 'complaint_numbers' | 'correction_numbers',
  day: string,
): RawBuilder<string> => {
  const start = `${prefix}-${day.replaceAll('-', '')}-`;
  const counted = sql`nextval(${sql.lit(sequence)})::text`;
  return sql<string>`(select ${start}::text || lpad(n, greatest(6, length(n)), '0') from (select ${counted} as n) as counted)`;
};
