import type {FailureKind} from './adapter-error.ts';

/** How long the backend asked to be left alone, from when by this device's clock, in milliseconds. */
export interface Pause {
  readonly kind: FailureKind;
  readonly from: number;
  readonly length: number;
}

/** What is left of a pause. Nothing where the clock was put back or has passed it: it says nothing then. */
export const restOf = (pause: Pause | undefined, now = Date.now()): number => {
  if (!pause || now < pause.from) return 0;
  return Math.max(0, pause.from + pause.length - now);
};

/**
 * Milliseconds until the next try: what the backend asked for, and then, with full jitter, up to a second after the
 * first try and up to a minute after many. A service hall full of devices must not come back at once.
 */
export const waitBefore = (tries: number, asked = 0): number => {
  const jitter = Math.random() * Math.min(60_000, 1000 * 2 ** tries);
  // A timer of more than 31 bits fires at once.
  return Math.min(asked + Math.max(200, jitter), 2 ** 31 - 1);
};
