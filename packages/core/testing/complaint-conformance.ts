import type {Check} from './check.ts';
import {fileDigestChecks, reportFileChecks} from './complaint/report-file-checks.ts';
import {fileFailureChecks, reportFailureChecks} from './complaint/report-failure-checks.ts';
import {reportDigestChecks} from './complaint/report-digest-checks.ts';
import {reportKeyChecks} from './complaint/report-key-checks.ts';
import {reportRefusalChecks} from './complaint/report-refusal-checks.ts';
import {reportRulesChecks} from './complaint/report-rules-checks.ts';
import {reportSendingChecks} from './complaint/report-sending-checks.ts';
import {reporterChecks, reporterReactionChecks} from './complaint/reporter-checks.ts';
import {ReportsUnderTest, type ReportHooks} from './complaint/reports-under-test.ts';
import {erasedFileChecks, givenFileChecks, shownFileChecks} from './complaint/shown-file-checks.ts';
import {shownReportChecks} from './complaint/shown-report-checks.ts';
import {publishedSimilarChecks, similarChecks, withdrawnSimilarChecks} from './complaint/similar-checks.ts';
import {countedVoiceChecks, voiceChecks} from './complaint/voice-checks.ts';
import {needing, noOffice, prepared} from './prepared-checks.ts';

/**
 * Everything that a citizen who reports something (投诉举报) relies on: their words, answers, places and files come
 * through unchanged, once, and nobody learns who they are. Checks of a promise that the adapter does not make, and of
 * what it does not offer, are skipped with the reason.
 */
export const complaintConformance = (hooks: ReportHooks): Check[] => {
  const backend = new ReportsUnderTest(hooks);
  const {adapter, office} = hooks;
  const offering = (name: keyof ReportHooks['adapter'], checks: Check[]) =>
    needing(adapter[name], `not offered: the adapter has no ${name}`, checks);
  const publishing = (checks: Check[]) => needing(office?.publishReport, noOffice, checks);
  const sent = [
    ...reportRulesChecks(backend),
    ...reportSendingChecks(backend),
    ...reportRefusalChecks(backend),
    ...reportKeyChecks(backend),
    ...reportFailureChecks(backend),
    ...reportDigestChecks(backend),
    ...offering('sendFile', [
      ...reportFileChecks(backend),
      ...fileFailureChecks(backend),
      ...fileDigestChecks(backend),
    ]),
    ...offering('findSimilar', [...similarChecks(backend), ...publishing(publishedSimilarChecks(backend))]),
    ...offering('sendVoice', voiceChecks(backend)),
    ...offering('findSimilar', offering('sendVoice', publishing(countedVoiceChecks(backend)))),
  ];
  const shown = [
    ...shownReportChecks(backend),
    ...reporterChecks(backend),
    ...offering('sendReaction', reporterReactionChecks(backend)),
    ...offering('findSimilar', offering('sendReaction', publishing(withdrawnSimilarChecks(backend)))),
    ...offering('sendFile', [
      ...shownFileChecks(backend),
      ...offering('loadAttachment', givenFileChecks(backend)),
      ...offering('loadAttachment', offering('sendReaction', erasedFileChecks(backend))),
    ]),
  ];
  return [...prepared(sent, adapter.promises), ...prepared(shown, adapter.promises, 'queryCode')];
};
