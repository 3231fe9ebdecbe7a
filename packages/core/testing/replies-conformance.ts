import type {Check} from './check.ts';
import {needing, noOffice, nothingLate, prepared} from './prepared-checks.ts';
import {lateAnswerChecks, publishingChecks} from './published/publishing-checks.ts';
import {RepliesUnderTest, type ReplyHooks} from './published/replies-under-test.ts';
import {replyListChecks} from './published/reply-list-checks.ts';

/**
 * Everything that a reader of published questions and answers (公开选登) relies on, and whoever asked them: nothing
 * without consent, nobody by name, no number that is invented.
 */
export const repliesConformance = (hooks: ReplyHooks): Check[] => {
  const backend = new RepliesUnderTest(hooks);
  const {questions} = backend;
  const checks = [
    ...replyListChecks(backend),
    ...needing(questions, noOffice, publishingChecks(backend, questions!)),
    ...needing(questions?.offers('makeLate'), nothingLate, lateAnswerChecks(backend, questions!)),
  ];
  return prepared(checks, hooks.adapter.promises);
};
