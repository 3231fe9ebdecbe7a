import {expect} from 'chai';
import {chinaCalendar} from '@huiyin/core/national';
import {endOf, momentAt} from './dates.ts';

const calendar = {
  timeZone: 'Asia/Shanghai',
  holidays: ['2026-10-01', '2027-01-01', '2027-10-01'],
  makeUpDays: [],
};
const end = (count: number, unit: 'day' | 'workingDay' | 'month' | 'year', from: string) =>
  endOf({count, unit}, from, calendar);

describe('the end of a time limit', () => {
  it('counts days, and working days of the county', () => {
    expect(end(3, 'day', '2026-12-30')).to.equal('2027-01-02');
    expect(end(3, 'workingDay', '2026-12-30')).to.equal('2027-01-05');
  });

  it('is not known in working days where the calendar does not hold the holidays', () => {
    expect(endOf({count: 20, unit: 'workingDay'}, '2027-01-25', chinaCalendar)).to.equal(undefined);
    expect(endOf({count: 3, unit: 'workingDay'}, '2026-12-30', chinaCalendar)).to.equal(undefined);
    expect(endOf({count: 3, unit: 'workingDay'}, '2026-11-26', chinaCalendar)).to.equal('2026-12-01');
    expect(endOf({count: 20, unit: 'day'}, '2027-01-25', chinaCalendar)).to.equal('2027-02-14');
  });

  it('counts months and years to the same day, or the last of a shorter month', () => {
    expect(end(1, 'month', '2026-11-26')).to.equal('2026-12-26');
    expect(end(3, 'month', '2026-11-30')).to.equal('2027-02-28');
    expect(end(1, 'year', '2028-02-29')).to.equal('2029-02-28');
    expect(end(13, 'month', '2026-12-31')).to.equal('2028-01-31');
  });
});

describe('a time of day in a zone', () => {
  it('is one moment, on whatever device', () => {
    expect(momentAt('2026-11-26', '08:30', 'Asia/Shanghai').toISOString()).to.equal(
      '2026-11-26T00:30:00.000Z',
    );
    expect(momentAt('2026-11-26', '00:00', 'Asia/Urumqi').toISOString()).to.equal('2026-11-25T18:00:00.000Z');
  });

  it('is right on a day on which the clocks change', () => {
    expect(momentAt('2026-03-29', '09:00', 'Europe/Berlin').toISOString()).to.equal(
      '2026-03-29T07:00:00.000Z',
    );
    expect(momentAt('2026-03-28', '09:00', 'Europe/Berlin').toISOString()).to.equal(
      '2026-03-28T08:00:00.000Z',
    );
  });
});
