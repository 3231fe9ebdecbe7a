import assert from 'node:assert/strict';
import {describe, it, mock} from 'node:test';
import {ShortLinks} from './short-links.ts';

const target = {caseToken: 'a-token', channel: 'sms'} as const;

describe('a short link', () => {
  it('opens what it was made for, and says nothing else', () => {
    const links = new ShortLinks();
    assert.deepEqual(links.open(links.add(target)), target);
  });

  it('opens nothing when it was never given out', () => {
    assert.equal(new ShortLinks().open('AAAAAAAAAAAA'), undefined);
  });

  it('opens nothing after half an hour', () => {
    mock.timers.enable({apis: ['Date']});
    const links = new ShortLinks();
    const handle = links.add(target);
    mock.timers.tick(30 * 60_000 + 1);
    assert.equal(links.open(handle), undefined);
    mock.timers.reset();
  });
});
