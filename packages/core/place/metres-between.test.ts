import assert from 'node:assert/strict';
import {test} from 'node:test';
import {metresBetween} from './metres-between.ts';
import {pointIn} from './point-in.ts';

const square = {latitude: 39.9087, longitude: 116.3975, system: 'WGS84'} as const;

test('a thousandth of a degree to the north is 111 metres, and to the east less', () => {
  assert.equal(Math.round(metresBetween(square, {...square, latitude: 39.9097})), 111);
  assert.equal(Math.round(metresBetween(square, {...square, longitude: 116.3985})), 85);
});

test('the same spot in two reference systems is the same spot', () => {
  assert(metresBetween(square, pointIn(square, 'GCJ02')) < 1);
  assert(metresBetween(pointIn(square, 'BD09'), square) < 1);
  assert.equal(metresBetween(square, square), 0);
});
