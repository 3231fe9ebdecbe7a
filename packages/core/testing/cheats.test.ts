import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {memoryAdapter} from '../../adapters/memory.ts';
import {answerCheats} from './cheats/answer-cheats.ts';
import {askingCheats} from './cheats/asking-cheats.ts';
import {caseCheats} from './cheats/case-cheats.ts';
import {cheating, type NamedCheat} from './cheats/cheating.ts';
import {contentCheats} from './cheats/content-cheats.ts';
import {failureCheats} from './cheats/failure-cheats.ts';
import {guideChecks, withGuides} from './cheats/guide-cheating.ts';
import {guideCheats} from './cheats/guide-cheats.ts';
import {keyCheats} from './cheats/key-cheats.ts';
import {lookUpCheats} from './cheats/look-up-cheats.ts';
import {profileCheats} from './cheats/profile-cheats.ts';
import {promiseCheats} from './cheats/promise-cheats.ts';
import {withPublished} from './cheats/published-cheating.ts';
import {publishedRatingCheats} from './cheats/published-rating-cheats.ts';
import {questionKeyCheats} from './cheats/question-key-cheats.ts';
import {reactionCheats} from './cheats/reaction-cheats.ts';
import {replyCheats} from './cheats/reply-cheats.ts';
import {withEveryQuestion} from './cheats/report-cheating.ts';
import {reportFileCheats} from './cheats/report-file-cheats.ts';
import {reportKeyCheats} from './cheats/report-key-cheats.ts';
import {reportRefusalCheats} from './cheats/report-refusal-cheats.ts';
import {reportRulesCheats} from './cheats/report-rules-cheats.ts';
import {similarCheats} from './cheats/similar-cheats.ts';
import {shownReportCheats} from './cheats/shown-report-cheats.ts';
import {timelineCheats} from './cheats/timeline-cheats.ts';
import {
  complaintConformance,
  consultationConformance,
  publishedRatingsConformance,
  ratingConformance,
  repliesConformance,
  trackingConformance,
  type Check,
} from './index.ts';

type Backend = ReturnType<typeof cheating>;

interface Suite {
  checksOf(backend: Backend): Check[];
  cheats: NamedCheat[];
  /** An honest backend, which asks or has as much as the checks need to see a lie. */
  honest?: typeof withPublished;
}

const suites: Record<string, Suite> = {
  ratings: {
    checksOf: ratingConformance,
    cheats: [caseCheats, contentCheats, failureCheats, keyCheats, profileCheats, promiseCheats].flat(),
  },
  questions: {checksOf: consultationConformance, cheats: [askingCheats, questionKeyCheats].flat()},
  reports: {
    checksOf: complaintConformance,
    cheats: [
      reportRulesCheats,
      reportRefusalCheats,
      reportKeyCheats,
      reportFileCheats,
      shownReportCheats,
      similarCheats,
    ].flat(),
    honest: withEveryQuestion,
  },
  tracking: {
    checksOf: trackingConformance,
    cheats: [lookUpCheats, timelineCheats, reactionCheats, answerCheats].flat(),
  },
  'published answers': {checksOf: repliesConformance, cheats: replyCheats, honest: withPublished},
  'published ratings': {
    checksOf: publishedRatingsConformance,
    cheats: publishedRatingCheats,
    honest: withPublished,
  },
  guides: {checksOf: guideChecks, cheats: guideCheats, honest: withGuides},
};

for (const [name, {checksOf, cheats, honest = async () => memoryAdapter()}] of Object.entries(suites)) {
  describe(name, () => {
    for (const [what, caughtBy, cheat] of cheats) {
      test(`a backend that ${what} is caught`, async () => {
        const check = checksOf(cheating(cheat, await honest())).find((one) => one.name === caughtBy);
        assert.ok(check, `There is no check "${caughtBy}".`);
        await assert.rejects(
          check.run(),
          ({name, message}: Error) => name === 'Error' && message.endsWith('.'),
        );
      });
    }

    test('a backend that does nothing of the kind passes', async () => {
      for (const {run} of checksOf(cheating(() => ({}), await honest()))) await run();
    });

    test('every check has a cheat that it catches', () => {
      const catching = new Set(cheats.map(([, caughtBy]) => caughtBy));
      const idle = checksOf(cheating(() => ({}))).filter((check) => !catching.has(check.name));
      assert.deepEqual(
        idle.map((check) => check.name),
        [],
      );
    });

    test('a promise that is not made is not checked, and says why', () => {
      const hooks = cheating(({promises}) => ({promises: {...promises, digest: 'the old mailbox has none'}}));
      const skipped = checksOf(hooks).filter(({skip}) => skip);
      for (const {promise, skip} of skipped) {
        assert.deepEqual([promise, skip], ['digest', 'not promised: the old mailbox has none']);
      }
      assert.equal(skipped.length, checksOf(hooks).filter(({promise}) => promise === 'digest').length);
    });
  });
}
