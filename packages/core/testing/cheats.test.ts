import assert from 'node:assert/strict';
import {test} from 'node:test';
import {caseCheats} from './cheats/case-cheats.ts';
import {cheating} from './cheats/cheating.ts';
import {contentCheats} from './cheats/content-cheats.ts';
import {failureCheats} from './cheats/failure-cheats.ts';
import {keyCheats} from './cheats/key-cheats.ts';
import {profileCheats} from './cheats/profile-cheats.ts';
import {promiseCheats} from './cheats/promise-cheats.ts';
import {ratingConformance} from './index.ts';

const cheats = [caseCheats, contentCheats, failureCheats, keyCheats, profileCheats, promiseCheats].flat();
const honest = () => ratingConformance(cheating(() => ({})));

for (const [what, caughtBy, cheat] of cheats) {
  test(`a backend that ${what} is caught`, async () => {
    const check = ratingConformance(cheating(cheat)).find(({name}) => name === caughtBy);
    await assert.rejects(check!.run(), ({name, message}: Error) => name === 'Error' && message.endsWith('.'));
  });
}

test('a backend that does nothing of the kind passes', async () => {
  for (const {run} of honest()) await run();
});

test('every check has a cheat that it catches', () => {
  const catching = new Set(cheats.map(([, caughtBy]) => caughtBy));
  const idle = honest().filter(({name}) => !catching.has(name));
  assert.deepEqual(
    idle.map(({name}) => name),
    [],
  );
});

test('a promise that is not made is not checked, and says why', () => {
  const hooks = cheating(({promises}) => ({promises: {...promises, digest: 'the old mailbox has none'}}));
  const skipped = ratingConformance(hooks).filter(({skip}) => skip);
  assert.ok(skipped.length > 0);
  for (const {promise, skip} of skipped) {
    assert.deepEqual([promise, skip], ['digest', 'not promised: the old mailbox has none']);
  }
});
