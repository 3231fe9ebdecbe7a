import type {Adapter} from '../adapter.ts';
import {isAdapterError} from '../adapter-error.ts';

type Ask = (...asked: unknown[]) => Promise<unknown>;

/** The same adapter, which waits as long as the backend asks whenever it says that there are too many requests. */
export const patient = <T extends Adapter>(adapter: T): T => {
  const members = Object.entries(adapter).map(([name, member]: [string, unknown]) => [
    name,
    typeof member === 'function'
      ? (...asked: unknown[]) => patiently(() => (member as Ask)(...asked))
      : member,
  ]);
  return Object.fromEntries(members) as T;
};

async function patiently<T>(ask: () => Promise<T>, tries = 5): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!isAdapterError(error) || error.kind !== 'rate-limited' || tries === 1) throw error;
    await new Promise((resume) => setTimeout(resume, error.retryAfter ?? 1000));
    return patiently(ask, tries - 1);
  }
}
