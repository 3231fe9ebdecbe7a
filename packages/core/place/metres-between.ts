import type {Point} from '../contract/place.ts';
import {pointIn} from './point-in.ts';

const earthRadius = 6_371_000;

/** How far two points are from each other, in metres, whatever they are measured in. */
export const metresBetween = (one: Point, other: Point): number => {
  const [from, to] = [pointIn(one, 'WGS84'), pointIn(other, 'WGS84')];
  const [north, east] = [to.latitude - from.latitude, to.longitude - from.longitude].map(halfSine);
  const across = Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * east! ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(north! ** 2 + across)));
};

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const halfSine = (degrees: number): number => Math.sin(radians(degrees) / 2);
