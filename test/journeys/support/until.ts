import {setTimeout as wait} from 'node:timers/promises';

/** Waits until something holds, or says in words what was waited for and what was there instead. */
export const until = async (
  what: string,
  holds: () => Promise<unknown>,
  instead: () => unknown = () => '',
  patience = 30_000,
): Promise<void> => {
  const end = Date.now() + patience;
  let cause: unknown;
  while (Date.now() < end) {
    // A page that is drawn anew under our hands is asked again.
    if (await holds().catch((error: unknown) => void (cause = error))) return;
    await wait(50);
  }
  throw new Error(`Waited in vain until ${what}. ${String(await instead()).slice(-800)}`, {cause});
};
