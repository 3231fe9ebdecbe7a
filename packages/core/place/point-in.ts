import gcoord from 'gcoord';
import type {Point, ReferenceSystem} from '../contract/place.ts';

/** The same spot in another reference system, right to less than a metre. Outside of China nothing is shifted. */
export const pointIn = (point: Point, system: ReferenceSystem): Point => {
  if (point.system === system) return point;
  const {latitude, longitude} = point;
  const [x, y] = gcoord.transform([longitude, latitude], nameOf[point.system], nameOf[system]);
  return {latitude: y, longitude: x, system};
};

const {WGS84, GCJ02, BD09} = gcoord;

// CGCS2000 and WGS 84 differ by centimetres.
const nameOf = {CGCS2000: WGS84, WGS84, GCJ02, BD09} as const;
