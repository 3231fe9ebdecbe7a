import assert from 'node:assert/strict';
import {test} from 'node:test';
import {languages} from '@huiyin/core';
import {wordsIn} from '../journeys/support/words.ts';
import {saidIn} from './said.ts';

for (const language of languages) {
  test(`the words of a screen are understood in ${language}`, () => {
    const t = wordsIn(language);
    const says = (...keys: string[]) =>
      saidIn(language, keys.map((key) => t(key, {hotline: '0571-12345'})).join('\n'));
    assert.equal(says('sending.stored'), 'saved');
    assert.equal(says('sending.waiting'), 'notKnown');
    assert.equal(says('sending.earlier.refused'), 'notSent');
    assert.equal(says('rater.notLoaded'), 'notSent');
    assert.equal(says('sending.unknown'), 'notKnown');
    assert.equal(says('sending.sending'), 'sending');
    assert.equal(says('sending.earlier.sent', 'sending.waiting'), 'sent');
    assert.equal(says('rater.question', 'rater.send'), 'nothing');
  });
}
