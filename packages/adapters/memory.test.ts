import {describe, test} from 'node:test';
import {
  complaintConformance,
  consultationConformance,
  guideConformance,
  publishedRatingsConformance,
  ratingConformance,
  repliesConformance,
  trackingConformance,
  type Check,
} from '@huiyin/core/testing';
import {exampleCatalogue, exampleGuides} from '../server/testing/example-guides.ts';
import {memoryAdapter} from './memory.ts';

const adapter = memoryAdapter({guides: exampleGuides, catalogue: exampleCatalogue});
const {newCase, office} = adapter;
const expiredCaseToken = () => adapter.newCase({}, 0);

const suites: Record<string, Check[]> = {
  ratings: ratingConformance({adapter, newCase, expiredCaseToken}),
  questions: consultationConformance({adapter, office}),
  reports: complaintConformance({adapter}),
  tracking: trackingConformance({adapter, office}),
  replies: repliesConformance({adapter, office}),
  'published ratings': publishedRatingsConformance({adapter, newCase, office}),
  guides: guideConformance({adapter, replaced: {taskCode: 'YS-MZ-0001', version: '1'}}),
};

for (const [name, checks] of Object.entries(suites)) {
  describe(`memory, ${name}`, () => {
    for (const check of checks) test(check.name, {skip: check.skip}, check.run);
  });
}
