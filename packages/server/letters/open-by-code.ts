import type {TrackingQuery} from '@huiyin/core';
import type {Backend} from '../backend.ts';
import {normaliseNumber} from '@huiyin/core';
import {findByNumber, type ReceivedLetter} from './letter-store.ts';

/** The question that a number and its query code open; `undefined` alike for every miss. */
export const openByCode = async (
  {database, queryCodes}: Pick<Backend, 'database' | 'queryCodes'>,
  {number, queryCode}: TrackingQuery,
): Promise<ReceivedLetter | undefined> => {
  const wanted = normaliseNumber(number);
  if (wanted.includes('\0')) return undefined;
  const row = await findByNumber(database, wanted);
  // An unknown number costs the same time as a wrong code.
  const keyId = row?.query_code_key ?? queryCodes.currentKey;
  return queryCodes.isCode(queryCode, wanted, keyId) ? row : undefined;
};
