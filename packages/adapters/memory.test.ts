import {test} from 'node:test';
import {ratingConformance} from '@huiyin/core/testing';
import {memoryAdapter} from './memory.ts';

const adapter = memoryAdapter();
const expiredCaseToken = () => adapter.newCase({}, 0);

for (const {name, skip, run} of ratingConformance({adapter, newCase: adapter.newCase, expiredCaseToken})) {
  test(`memory ${name}`, {skip}, run);
}
