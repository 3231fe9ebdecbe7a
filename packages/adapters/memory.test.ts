import {describe, test} from 'node:test';
import {
  consultationConformance,
  publishedRatingsConformance,
  ratingConformance,
  repliesConformance,
  trackingConformance,
  type Check,
} from '@huiyin/core/testing';
import {memoryAdapter} from './memory.ts';

const adapter = memoryAdapter();
const {newCase, office} = adapter;
const expiredCaseToken = () => adapter.newCase({}, 0);

const suites: Record<string, Check[]> = {
  ratings: ratingConformance({adapter, newCase, expiredCaseToken}),
  questions: consultationConformance({adapter, office}),
  tracking: trackingConformance({adapter, office}),
  replies: repliesConformance({adapter, office}),
  'published ratings': publishedRatingsConformance({adapter, newCase, office}),
};

for (const [name, checks] of Object.entries(suites)) {
  describe(`memory, ${name}`, () => {
    for (const check of checks) test(check.name, {skip: check.skip}, check.run);
  });
}
