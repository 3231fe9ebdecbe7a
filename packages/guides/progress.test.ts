import assert from 'node:assert/strict';
import {PassThrough} from 'node:stream';
import {describe, it} from 'node:test';
import {progressOf} from './progress.ts';

describe('Progress', () => {
  const shownOn = (isTTY: boolean): string => {
    const stream = Object.assign(new PassThrough(), {
      isTTY,
      columns: 80,
      cursorTo: () => {},
      clearLine: () => {},
    });
    const progress = progressOf(200, stream as unknown as NodeJS.WriteStream);
    progress.at(100);
    progress.end();
    return String(stream.read() ?? '');
  };

  it('is shown where somebody looks on', () => assert.match(shownOn(true), /50%/));
  it('is silent in a log', () => assert.equal(shownOn(false), ''));
});
