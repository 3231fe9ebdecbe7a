import {expect} from 'chai';
import {openingOf, slotsOn} from './opening.ts';

// National Day 2026: Thursday 1 to Wednesday 7 October; Saturday the 10th is worked instead.
const calendar = {
  timeZone: 'Asia/Shanghai',
  holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  makeUpDays: ['2026-10-10'],
};
const hours = [
  {weekdays: [1, 2, 3, 4, 5], opens: '13:30', closes: '17:00'},
  {weekdays: [1, 2, 3, 4, 5], opens: '08:30', closes: '12:00'},
  {weekdays: [6], opens: '09:00', closes: '12:00'},
];
const at = (moment: string) => openingOf(hours, calendar, new Date(`${moment}+08:00`));

describe('whether a counter is open', () => {
  it('goes by the county’s clock, whatever the device’s own', () => {
    expect(at('2026-11-26T08:29:00')).to.deep.equal({state: 'later', time: '08:30'});
    expect(at('2026-11-26T08:30:00')).to.deep.equal({state: 'open', time: '12:00'});
    expect(at('2026-11-26T12:00:00')).to.deep.equal({state: 'later', time: '13:30'});
    expect(at('2026-11-26T16:59:00')).to.deep.equal({state: 'open', time: '17:00'});
    expect(at('2026-11-26T17:00:00')).to.deep.equal({state: 'overToday'});
    expect(at('2026-11-26T00:10:00')).to.deep.equal({state: 'later', time: '08:30'});
  });

  it('is closed on a holiday, and on a day without hours', () => {
    expect(at('2026-10-01T10:00:00')).to.deep.equal({state: 'closed'});
    expect(at('2026-11-29T10:00:00')).to.deep.equal({state: 'closed'});
  });

  it('has the hours of Monday on a make-up day', () => {
    expect(at('2026-10-10T15:00:00')).to.deep.equal({state: 'open', time: '17:00'});
    expect(at('2026-11-28T10:00:00')).to.deep.equal({state: 'open', time: '12:00'});
  });

  it('is not known on a weekend inside of a holiday, in a year that the calendar does not know, and without hours', () => {
    expect(at('2026-10-03T10:00:00')).to.equal(undefined);
    expect(at('2027-01-04T10:00:00')).to.equal(undefined);
    expect(openingOf([], calendar, new Date('2026-11-26T10:00:00+08:00'))).to.equal(undefined);
  });

  it('is not known in a year of which the calendar knows New Year’s Day alone, but on that day', () => {
    const next = {...calendar, holidays: [...calendar.holidays, '2027-01-01']};
    // A Monday in the Spring Festival, and National Day.
    expect(slotsOn('2027-02-08', hours, next)).to.equal(undefined);
    expect(slotsOn('2027-10-01', hours, next)).to.equal(undefined);
    expect(slotsOn('2027-01-01', hours, next)).to.deep.equal([]);
    const whole = {...next, holidays: [...next.holidays, '2027-02-08', '2027-10-01']};
    expect(slotsOn('2027-02-08', hours, whole)).to.deep.equal([]);
    expect(slotsOn('2027-02-22', hours, whole)).to.have.length(2);
  });

  it('gives the hours of a day in their order', () => {
    expect(slotsOn('2026-11-26', hours, calendar)).to.deep.equal([
      {opens: '08:30', closes: '12:00'},
      {opens: '13:30', closes: '17:00'},
    ]);
  });
});
