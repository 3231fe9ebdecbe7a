import type {Check} from './check.ts';
import {QuestionsUnderTest, type QuestionHooks} from './consultation/questions-under-test.ts';
import {needing, noOffice, prepared} from './prepared-checks.ts';
import {answerChecks} from './tracking/answer-checks.ts';
import {erasureChecks} from './tracking/erasure-checks.ts';
import {fileChecks} from './tracking/file-checks.ts';
import {lookUpChecks} from './tracking/look-up-checks.ts';
import {reactionChecks} from './tracking/reaction-checks.ts';
import {timelineChecks} from './tracking/timeline-checks.ts';

/**
 * Everything that the holder of a question's number and query code relies on: what was asked is shown unchanged, what
 * happens is only ever added, and what is offered to do is taken. Checks that need an answer, a reaction or a promise
 * that is not there are skipped with the reason.
 */
export const trackingConformance = (hooks: QuestionHooks): Check[] => {
  const backend = new QuestionsUnderTest(hooks);
  const {adapter, office} = hooks;
  const reacting = (checks: Check[]) =>
    needing(adapter.sendReaction, 'not offered: the adapter has no sendReaction', checks);
  const answering = (checks: Check[]) => needing(office, noOffice, checks);
  const filing = (checks: Check[]) =>
    needing(adapter.loadAttachment, 'not offered: the adapter has no loadAttachment', checks);
  const checks = [
    ...lookUpChecks(backend),
    ...timelineChecks(backend),
    ...answering(filing(fileChecks(backend))),
    ...reacting(reactionChecks(backend)),
    ...answering(reacting(answerChecks(backend))),
    ...reacting(erasureChecks(backend)),
  ];
  return prepared(checks, adapter.promises, 'queryCode');
};
