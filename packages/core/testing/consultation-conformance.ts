import type {Check} from './check.ts';
import {askingChecks} from './consultation/asking-checks.ts';
import {countyChecks} from './consultation/county-checks.ts';
import {questionDigestChecks} from './consultation/question-digest-checks.ts';
import {questionFailureChecks} from './consultation/question-failure-checks.ts';
import {questionKeyChecks} from './consultation/question-key-checks.ts';
import {QuestionsUnderTest, type QuestionHooks} from './consultation/questions-under-test.ts';
import {prepared} from './prepared-checks.ts';

/**
 * Everything that a citizen who asks a question (政务咨询) relies on, up to the receipt, as checks for any test runner.
 * A check of a promise that the adapter does not make is skipped with its reason.
 */
export const consultationConformance = (hooks: QuestionHooks): Check[] => {
  const backend = new QuestionsUnderTest(hooks);
  const checks = [
    countyChecks,
    askingChecks,
    questionKeyChecks,
    questionFailureChecks,
    questionDigestChecks,
  ].flatMap((checksOf) => checksOf(backend));
  return prepared(checks, hooks.adapter.promises);
};
