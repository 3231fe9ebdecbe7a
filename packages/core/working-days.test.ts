import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chinaCalendar} from './national/china-calendar.ts';
import {addWorkingDays, dayIn} from './working-days.ts';

describe('A promise in working days', () => {
  const cases: [name: string, from: string, n: number, due: string][] = [
    ['does not count the day it is given', '2026-11-16', 1, '2026-11-17'],
    ['passes over a weekend', '2026-11-20', 1, '2026-11-23'],
    ['passes over a holiday', '2026-04-03', 1, '2026-04-07'],
    ['counts a Saturday that is worked', '2026-05-08', 1, '2026-05-09'],
    ['goes through the Spring Festival with its make-up days', '2026-02-13', 3, '2026-02-25'],
    ['goes through the National Day week', '2026-09-30', 3, '2026-10-10'],
    ['given on a day off begins with the next working day', '2026-10-04', 1, '2026-10-08'],
    ['goes into the next year', '2026-12-31', 1, '2027-01-04'],
    ['of fifteen days takes three weeks', '2026-11-20', 15, '2026-12-11'],
  ];
  for (const [name, from, n, due] of cases) {
    it(name, () => assert.equal(addWorkingDays(from, n, chinaCalendar), due));
  }

  it('begins on the county’s day, not the server’s', () => {
    const lateInLondon = new Date('2026-11-19T17:30:00Z');
    assert.equal(dayIn('Asia/Shanghai', lateInLondon), '2026-11-20');
    assert.equal(addWorkingDays(lateInLondon, 1, chinaCalendar), '2026-11-23');
  });
});

describe('The calendar of China', () => {
  it('has every holiday on a weekday and every make-up day on a weekend', () => {
    const isWeekend = (day: string) => [0, 6].includes(new Date(day).getUTCDay());
    assert.deepEqual(chinaCalendar.holidays.filter(isWeekend), []);
    assert.deepEqual(
      chinaCalendar.makeUpDays.filter((day) => !isWeekend(day)),
      [],
    );
  });
});
