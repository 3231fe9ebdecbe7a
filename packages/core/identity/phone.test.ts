import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isMobile, isPhone} from './phone.ts';

test('takes telephone numbers of every country, as people write them', () => {
  for (const number of [
    '13812345678',
    '138 1234 5678',
    '１３８１２３４５６７８',
    '+86 138-1234-5678',
    '0453-3920000',
    '12345',
    '+7 (914) 123-45-67',
    '8 914 123 45 67',
    '090-1234-5678',
    '+82 10 1234 5678',
  ])
    assert.ok(isPhone(number), number);
});

test('refuses what can be no number', () => {
  for (const number of ['没有', '1234', '+', '138 1234 56789012345', 'a13812345678'])
    assert.ok(!isPhone(number), number);
});

test('notices a digit too few or too many in a Chinese mobile number', () => {
  assert.ok(!isPhone('1381234567'));
  assert.ok(!isPhone('138123456789'));
});

test('knows which numbers a text message can reach', () => {
  for (const number of ['13812345678', '+86 13812345678', '0086 13812345678', '+7 914 123-45-67'])
    assert.ok(isMobile(number), number);
  for (const number of ['0453-3920000', '12345', '+86 0453 3920000', '12812345678'])
    assert.ok(!isMobile(number), number);
});
