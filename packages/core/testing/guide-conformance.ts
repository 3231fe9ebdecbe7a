import type {Promises} from '../adapter.ts';
import type {Check} from './check.ts';
import {correctionChecks} from './guide/correction-checks.ts';
import {guideListChecks} from './guide/guide-list-checks.ts';
import {GuidesUnderTest, type GuideHooks} from './guide/guides-under-test.ts';
import {replacedGuideChecks, shownGuideChecks} from './guide/shown-guide-checks.ts';
import {needing, prepared} from './prepared-checks.ts';

/**
 * Everything that somebody relies on who looks for a matter, reads how it is done (办事指南) and says what is wrong
 * there, as checks for any test runner. The backend must have guides.
 */
export const guideConformance = (hooks: GuideHooks): Check[] => {
  const backend = new GuidesUnderTest(hooks);
  const {adapter, replaced = {taskCode: '', version: ''}} = hooks;
  const checks = [
    ...guideListChecks(backend),
    ...shownGuideChecks(backend),
    ...needing(hooks.replaced, 'not run: no old version was given', replacedGuideChecks(backend, replaced)),
    ...needing(adapter.sendCorrection, 'not run: nobody is asked for corrections', correctionChecks(backend)),
  ];
  return prepared(checks, adapter.promises ?? silent);
};

const unsaid = 'the adapter says nothing of promises';
const silent: Promises = {
  sameKeySameReceipt: unsaid,
  digest: unsaid,
  queryCode: unsaid,
  followUpRating: unsaid,
};
