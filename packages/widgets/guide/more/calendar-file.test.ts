import {expect} from 'chai';
import {calendarFile} from './calendar-file.ts';

const madeAt = new Date('2026-11-26T02:03:04.567Z');
const event = {uid: 'YD-1-promised-2026-12-01@huiyin', summary: '最晚办好', when: {day: '2026-12-31'}};
const unfolded = (file: string): string[] => file.replace(/\r\n /g, '').split('\r\n');

describe('a calendar file (RFC 5545)', () => {
  it('has all that a calendar needs, in lines that end as they must', () => {
    const file = calendarFile([event], madeAt);
    expect(unfolded(file)).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Huiyin//hy-guide//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:YD-1-promised-2026-12-01@huiyin',
      'DTSTAMP:20261126T020304Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:最晚办好',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
    expect(file.replace(/\r\n/g, '')).not.to.match(/[\r\n]/);
  });

  it('gives moments in UTC', () => {
    const when = {from: new Date('2026-11-26T08:30:00+08:00'), to: new Date('2026-11-26T12:00:00+08:00')};
    const lines = unfolded(calendarFile([{...event, when}], madeAt));
    expect(lines).to.include('DTSTART:20261126T003000Z');
    expect(lines).to.include('DTEND:20261126T040000Z');
  });

  it('lets no text become anything else', () => {
    const summary = 'a\\b; c, d\r\nEND:VEVENT\rx\ny\u0007"';
    const lines = unfolded(calendarFile([{...event, summary, url: 'https://e.cn/?a=1,2\r\nX:1'}], madeAt));
    expect(lines).to.include('SUMMARY:a\\\\b\\; c\\, d\\nEND:VEVENT\\nx\\ny"');
    expect(lines).to.include('URL:https://e.cn/?a=1,2X:1');
    expect(lines.filter((line) => line === 'END:VEVENT')).to.have.length(1);
  });

  it('folds long lines at 75 octets and inside of no character', () => {
    const summary = '云渡县😀政务服务中心'.repeat(20);
    const file = calendarFile([{...event, summary, description: 'x'.repeat(63 + 74)}], madeAt);
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    expect(file).not.to.include('\uFFFD');
    for (const line of file.split('\r\n ')) expect(line).not.to.match(/^\p{Surrogate}|\p{Surrogate}$/u);
    expect(unfolded(file)).to.include(`SUMMARY:${summary}`);
    // A line that fits exactly is not folded once more.
    expect(file).to.include(`DESCRIPTION:${'x'.repeat(63)}\r\n ${'x'.repeat(74)}\r\n`);
  });
});
