import {withLease} from './lease.ts';

/** Runs `work` when no other tab of this origin runs one under the same name: by Web Locks, else by a lease. */
export const inTurn = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  let isBegun = false;
  const begin = () => {
    isBegun = true;
    return work();
  };
  // Plain-http pages have no locks, and a page that may not store may not lock.
  const {locks} = navigator as Partial<Navigator>;
  if (!locks) return withLease(name, begin);
  try {
    return await locks.request(`huiyin ${name}`, begin);
  } catch (error) {
    if (isBegun) throw error;
    return withLease(name, begin);
  }
};
