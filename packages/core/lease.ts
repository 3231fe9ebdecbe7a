import {changeRecord} from './device-storage.ts';
import {outboxStorage, type Lease} from './outbox-database.ts';
import {randomKey} from './random-key.ts';

interface LeaseTimes {
  /** How often the holder shows that it lives, in milliseconds. */
  renewal: number;
  /** After how long without such a sign another tab takes its place. */
  expiry: number;
  /** How often the others look. */
  look: number;
}

/**
 * Runs `work` when no other tab runs one under the same name, for pages that have no Web Locks. A tab that dies loses
 * its place after a while. Time is what this tab measures itself: the device's clock may be wrong, or be put right.
 */
export const withLease = async <T>(
  name: string,
  work: () => Promise<T>,
  times: LeaseTimes = {renewal: 1000, expiry: 10_000, look: 500},
): Promise<T> => {
  const owner = randomKey();
  await waitForTurn(name, owner, times);
  const renewal = setInterval(() => void renew(name, owner), times.renewal);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await release(name, owner);
  }
};

const waitForTurn = async (name: string, owner: string, {expiry, look}: LeaseTimes): Promise<void> => {
  let seen: string | undefined;
  let since = 0;
  for (;;) {
    const isDead = seen !== undefined && performance.now() - since > expiry;
    const other = await take(name, owner, isDead ? seen : undefined);
    if (!other) return;
    if (other !== seen) since = performance.now();
    seen = other;
    await new Promise((resolve) => setTimeout(resolve, look));
  }
};

/** The sign of life of whoever holds the name. `undefined` when it is ours, in place of the one with the sign `dead`. */
const take = (name: string, owner: string, dead?: string): Promise<string | undefined> =>
  outboxStorage.use(async (database) => {
    const held = await changeRecord(database, 'leases', name, (lease) =>
      !lease || signOf(lease) === dead ? {name, owner, beat: 0} : lease,
    );
    return held?.owner === owner ? undefined : signOf(held!);
  }, undefined);

const renew = (name: string, owner: string): Promise<unknown> =>
  ifOurs(name, owner, (lease) => ({...lease, beat: lease.beat + 1}));

const release = (name: string, owner: string): Promise<unknown> => ifOurs(name, owner, () => undefined);

const ifOurs = (name: string, owner: string, next: (lease: Lease) => Lease | undefined): Promise<unknown> =>
  outboxStorage.use(
    (database) =>
      changeRecord(database, 'leases', name, (lease) => (lease?.owner === owner ? next(lease) : lease)),
    undefined,
  );

const signOf = ({owner, beat}: Lease): string => `${owner} ${beat}`;
