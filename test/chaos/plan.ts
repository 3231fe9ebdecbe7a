import type {Language} from '@huiyin/core';
import {languages} from '@huiyin/core';

/** What happens to one request on its way to the server, or to the reply on its way back. */
export const faults = [
  'replyLost',
  'resetBefore',
  'cutHeaders',
  'status408',
  'status429',
  'status429RetryAfter',
  'status500',
  'status502',
  'status503',
  'status503RetryAfter',
  'captivePortal',
  'hang',
  'slowDrip',
] as const;

export type Fault = (typeof faults)[number];

/** What the citizen does after the press, besides waiting. */
export const lives = ['stays', 'closes', 'reloads', 'opensSecond', 'isOffline'] as const;

export type Life = (typeof lives)[number];

export const widgets = ['rater', 'consultation', 'complaint'] as const;

/** One submission: what is sent, what befalls its requests, what its citizen does meanwhile. */
export interface Plan {
  readonly index: number;
  readonly widget: (typeof widgets)[number];
  readonly language: Language;
  /** An anonymous rating or report, of which nothing may be written to the device. */
  readonly inMemoryOnly: boolean;
  /** How many photos go with it. */
  readonly photos: number;
  readonly isPressedTwice: boolean;
  /** For its writes and the pieces of its photos, in turn; after the last one the line is good. */
  readonly faults: readonly Fault[];
  readonly life: Life;
  /** Milliseconds after the press. */
  readonly lifeAfter: number;
  /** How far the device's clock is off, in milliseconds. */
  readonly clockSkew: number;
}

/** The same seed and index give the same plan. */
export const planOf = (seed: number, index: number): Plan => {
  const random = randomOf(seed * 1_000_003 + index);
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const widget = one([...widgets, 'rater', 'consultation'] as const);
  const photos = widget === 'complaint' ? one([0, 1, 1, 2]) : 0;
  return {
    index,
    widget,
    photos,
    language: one(languages),
    inMemoryOnly: widget !== 'consultation' && random() < 0.25,
    isPressedTwice: random() < 0.3,
    faults: Array.from({length: one([0, 1, 1, 1, 2, 2, 3])}, () => one(faults)),
    life: random() < 0.4 ? 'stays' : one(lives),
    lifeAfter: Math.floor(random() * 1500),
    clockSkew: random() < 0.3 ? one([-1, 1]) * Math.floor(random() * 400 * 86_400_000) : 0,
  };
};

// Mulberry32: small, and good enough to spread faults.
const randomOf = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};
