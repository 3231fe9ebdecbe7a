import type {Language} from '@huiyin/core';
import {languages} from '@huiyin/core';

/** What happens to one request on its way to the server, or to the reply on its way back. */
const lineFaults = [
  'replyLost',
  'replyBlocked',
  'resetBefore',
  'cutHeaders',
  'captivePortal',
  'hang',
  'slowDrip',
] as const;

/** An error page of whatever stands between a citizen and the server. */
export interface Refusal {
  readonly status: number;
  /** The seconds of `Retry-After`, where there is one. */
  readonly retryAfter?: number;
  /** Whether it names a moment in place of seconds. */
  readonly isDate?: boolean;
}

export type Fault = (typeof lineFaults)[number] | Refusal;

/** What the citizen does after the press, besides waiting. */
export const lives = ['stays', 'closes', 'reloads', 'opensSecond', 'isOffline'] as const;

export type Life = (typeof lives)[number];

export const widgets = ['rater', 'consultation', 'complaint'] as const;

/** Why nothing of a submission may be written to the device. */
const reasons = {
  rater: ['anonymous', 'sharedComputer', 'kiosk'],
  consultation: ['sharedComputer'],
  complaint: ['anonymous', 'sharedComputer'],
} as const;

/** One submission: what is sent, what befalls its requests, what its citizen does meanwhile. */
export interface Plan {
  readonly index: number;
  readonly widget: (typeof widgets)[number];
  readonly language: Language;
  /** Why it is in memory only; absent where it is kept on the device. */
  readonly inMemory?: (typeof reasons)[keyof typeof reasons][number];
  /** How many photos go with it. */
  readonly photos: number;
  readonly isPressedTwice: boolean;
  /** For its writes and the pieces of its photos, in turn; after the last one the line is good. */
  readonly faults: readonly Fault[];
  /** For what its pages read of the county and of the case, in turn; most of it passes. */
  readonly readFaults: readonly (Fault | undefined)[];
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
  const oneFault = (): Fault => {
    const fault = one([...lineFaults, 403, 404, 408, 429, 429, 500, 502, 503, 503]);
    if (typeof fault === 'string') return fault;
    if (random() < 0.5) return {status: fault};
    return {status: fault, retryAfter: one([0, 1, 2, 3]), isDate: random() < 0.3};
  };
  const widget = one([...widgets, 'rater', 'consultation'] as const);
  return {
    index,
    widget,
    photos: widget === 'complaint' ? one([0, 1, 1, 2]) : 0,
    language: one(languages),
    inMemory: random() < 0.25 ? one(reasons[widget]) : undefined,
    isPressedTwice: random() < 0.3,
    faults: Array.from({length: one([0, 1, 1, 1, 2, 2, 3])}, oneFault),
    readFaults: Array.from({length: 4}, () => (random() < 0.1 ? oneFault() : undefined)),
    life: random() < 0.4 ? 'stays' : one(lives),
    lifeAfter: Math.floor(random() * 1500),
    clockSkew: random() < 0.3 ? one([-1, 1]) * Math.floor(random() * 400 * 86_400_000) : 0,
  };
};

/** How a fault is called in a list of what has happened. */
export const nameOf = (fault: Fault): string => {
  if (typeof fault === 'string') return fault;
  const {status, retryAfter, isDate} = fault;
  if (retryAfter === undefined) return String(status);
  return `${status}, Retry-After ${retryAfter} s${isDate ? ' as a date' : ''}`;
};

// Mulberry32: small, and good enough to spread faults.
const randomOf = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};
