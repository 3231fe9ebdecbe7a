import type {Point} from '@huiyin/core';

/** Why there is no position. */
export type PositionProblem = 'denied' | 'unavailable' | 'timeout';

/** Where the device is. */
export interface Position {
  point: Point;
  /** In metres: within so far of the point, nineteen times of twenty. */
  accuracy: number;
}

/** Asks the device where it is, and its owner whether it may say so: call it only when they have pressed for it. */
export const currentPosition = (): Promise<Position | PositionProblem> =>
  new Promise((resolve) =>
    navigator.geolocation.getCurrentPosition(
      ({coords: {latitude, longitude, accuracy}}) =>
        resolve({point: {latitude, longitude, system: 'WGS84'}, accuracy}),
      ({code}) => resolve(problems[code] ?? 'unavailable'),
      {enableHighAccuracy: true, timeout: 20_000},
    ),
  );

// By the numbers of GeolocationPositionError, which old browsers do not name.
const problems: Partial<Record<number, PositionProblem>> = {1: 'denied', 2: 'unavailable', 3: 'timeout'};
