import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {referenceSystems, type Point, type ReferenceSystem} from '../contract/place.ts';
import {pointIn} from './point-in.ts';

// As published with https://github.com/wandergis/coordtransform (test/app.js) and by the projects that check against it.
const published: [from: ReferenceSystem, to: ReferenceSystem, longitude: number, latitude: number][] = [
  ['BD09', 'GCJ02', 116.39762729119315, 39.90865673957631],
  ['GCJ02', 'BD09', 116.41036949371029, 39.92133699351021],
  ['WGS84', 'GCJ02', 116.41024449916938, 39.91640428150164],
];

const tiananmen = (system: ReferenceSystem): Point => ({latitude: 39.915, longitude: 116.404, system});

const places: Omit<Point, 'system'>[] = [
  {latitude: 39.915, longitude: 116.404},
  {latitude: 30.2741, longitude: 120.1551},
  {latitude: 22.5431, longitude: 114.0579},
  {latitude: 43.8256, longitude: 87.6168},
  {latitude: 50.2421, longitude: 127.4829},
];

describe('A point in another reference system', () => {
  for (const [from, to, longitude, latitude] of published) {
    it(`is where others publish it, from ${from} to ${to}`, () => {
      const there = pointIn(tiananmen(from), to);
      assert.equal(there.system, to);
      assert.ok(metresBetween(there, {longitude, latitude}) < 1);
    });
  }

  it('comes back to less than a metre, whichever way it went', () => {
    for (const place of places) {
      for (const from of referenceSystems) {
        for (const to of referenceSystems) {
          const back = pointIn(pointIn({...place, system: from}, to), from);
          assert.equal(back.system, from);
          assert.ok(metresBetween(back, place) < 1, `${from} → ${to} → ${from}`);
        }
      }
    }
  });

  it('stays itself between CGCS2000 and WGS 84, and in its own system', () => {
    assert.deepEqual(pointIn(tiananmen('CGCS2000'), 'WGS84'), tiananmen('WGS84'));
    assert.deepEqual(pointIn(tiananmen('GCJ02'), 'GCJ02'), tiananmen('GCJ02'));
  });

  it('moves by hundreds of metres between WGS 84 and GCJ-02, which is why it carries its system', () => {
    const metres = metresBetween(pointIn(tiananmen('WGS84'), 'GCJ02'), tiananmen('WGS84'));
    assert.ok(metres > 300 && metres < 1000);
  });
});

type Spot = Omit<Point, 'system'>;

const metresBetween = (one: Spot, other: Spot): number => {
  const metresADegree = 111_320;
  const east = (one.longitude - other.longitude) * Math.cos((one.latitude * Math.PI) / 180);
  return Math.hypot(east, one.latitude - other.latitude) * metresADegree;
};
