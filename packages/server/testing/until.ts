import assert from 'node:assert/strict';
import {setTimeout as rest} from 'node:timers/promises';

/** Ends once it is so. @throws when that never comes. */
export const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (let turn = 0; turn < 2_000; turn++) {
    if (await isSo()) return;
    await rest(10);
  }
  assert.fail('What was waited for did not happen.');
};
