import type {Backend} from '../backend.ts';
import {eraseContacts} from './erase-contacts.ts';
import {eraseCorrections} from './erase-corrections.ts';
import {eraseExpired} from './erase-expired.ts';

/** What is done beside the routes, until stopped. */
export interface Housekeeping {
  stop(): Promise<void>;
}

// More often than daily: what may be gone is gone the same day, whenever the server was started.
const every = 60 * 60_000;

/** Erases what the county keeps no longer, at the start and every hour. */
export const startHousekeeping = (
  backend: Pick<Backend, 'database' | 'config' | 'clock' | 'uploads'>,
): Housekeeping => {
  let running = Promise.resolve();
  const tidy = () => {
    running = running
      .then(() => sweep(backend))
      .then(() => eraseExpired(backend))
      .then(() => eraseCorrections(backend))
      .then(() => eraseContacts(backend))
      .then(() => backend.uploads?.sweep())
      // A database that is away is no reason to end: the next hour tries again.
      .then(
        () => {},
        () => {},
      );
  };
  const timer = setInterval(tidy, every);
  tidy();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
};

/** Takes out the counts, keys and challenges whose time is over. */
export const sweep = async ({database, clock}: Pick<Backend, 'database' | 'clock'>): Promise<void> => {
  const now = clock();
  await database.deleteFrom('limits').where('until', '<=', now).execute();
  await database.deleteFrom('spent_challenges').where('until', '<=', now).execute();
  await database.deleteFrom('address_keys').where('day', '<', now.toISOString().slice(0, 10)).execute();
};
