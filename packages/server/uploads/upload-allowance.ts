import type {Backend} from '../backend.ts';
import {countRequest} from '../limits/count-request.ts';
import type {Uploads} from './uploads.ts';

type Counting = Pick<Backend, 'database' | 'clock'> & {uploads: Uploads};

const hour = 3_600_000;
const kilobyte = 1_000;
const megabyte = 1_000_000;

// A whole county can sit behind one address: what was only announced is held against it as long as it waits itself,
// and only what has come for a day.
const announced = {route: '/uploads', window: hour};
const brought = {route: '/uploads/:id', window: 24 * hour};

/** Counts a file that an address announces. The moment from which it may, where it may not now. */
export const refusedUntil = async (
  {database, clock, uploads}: Counting,
  sender: string,
  bytes: number,
): Promise<Date | undefined> => {
  const {bytesPerDay} = uploads.config;
  const request = {sender, now: clock()};
  const before = await countRequest(database, {...brought, ...request, by: 0});
  if (before.count * kilobyte + bytes > bytesPerDay) return before.until;
  const {count, until} = await countRequest(database, {
    ...announced,
    ...request,
    by: Math.ceil(bytes / megabyte),
  });
  return count * megabyte > bytesPerDay ? until : undefined;
};

/** Counts what has come from an address. */
export const countBrought = async (
  {database, clock}: Counting,
  sender: string,
  bytes: number,
): Promise<void> => {
  await countRequest(database, {...brought, sender, now: clock(), by: Math.ceil(bytes / kilobyte)});
};
