import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {hoursOf} from './hours.ts';

const week = [1, 2, 3, 4, 5];
const span = (weekdays: number[], opens: string, closes: string) => ({weekdays, opens, closes});

describe('Hours as offices write them', () => {
  const understood = {
    '周一至周五 08:30-12:00、14:00-17:30': [span(week, '08:30', '12:00'), span(week, '14:00', '17:30')],
    '星期一到星期五：上午8:30—12:00，下午14:30—17:30': [
      span(week, '08:30', '12:00'),
      span(week, '14:30', '17:30'),
    ],
    '工作日9:00至17:00；周六 09：00－12：00': [span(week, '09:00', '17:00'), span([6], '09:00', '12:00')],
    '周一、周三、周日 10:00~11:00': [span([1, 3, 7], '10:00', '11:00')],
    '每天 00:00-23:59': [span([...week, 6, 7], '00:00', '23:59')],
  };
  for (const [text, hours] of Object.entries(understood)) {
    it(`are understood: ${text}`, () => assert.deepEqual(hoursOf(text), hours));
  }

  for (const text of [
    '全天',
    '周一至周五',
    '08:30-12:00',
    '周一 12:00-08:30',
    '周一 08:30-12:00（节假日除外）',
  ]) {
    it(`are not guessed: ${text}`, () => assert.equal(hoursOf(text), undefined));
  }
});
