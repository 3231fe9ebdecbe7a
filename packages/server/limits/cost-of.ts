import type {Signals} from '@huiyin/core';

/** Why a submission might come from a machine. */
export interface Suspicion {
  /** What its form noticed; nothing where it tells nothing. */
  signals: Signals | undefined;
  /** How many its address sent within a minute, for each one that is allowed. */
  share: number;
}

const first = 50_000;
const most = 800_000;

// Nobody reads a form, fills it in and presses within two seconds.
const soonest = 2_000;

/**
 * Below which number the answer to a challenge lies: each step doubles it, from a blink to some seconds of work. 0 is
 * no challenge. A whole county can sit behind one address, so that many from there climb, and are never shut out.
 */
export const costOf = ({signals, share}: Suspicion): number => {
  const climbed = share > 1 ? 1 + Math.floor(Math.log2(share)) : 0;
  const steps = climbed + (signals?.trap ? 2 : 0) + (signals && signals.elapsed < soonest ? 1 : 0);
  return steps === 0 ? 0 : Math.min(most, first * 2 ** (steps - 1));
};

/** What a form noticed, from the header `Form-Signals: elapsed=2310, trap=?0`. */
export const signalsIn = (header: string | string[] | undefined): Signals | undefined => {
  const elapsed = /(?:^|[\s,])elapsed=(\d{1,10})(?:$|[\s,])/.exec(String(header ?? ''))?.[1];
  if (elapsed === undefined) return undefined;
  return {elapsed: Number(elapsed), trap: /(?:^|[\s,])trap=\?1(?:$|[\s,])/.test(String(header))};
};
