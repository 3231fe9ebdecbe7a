import type {Complaint} from '../../contract/complaint.ts';
import {questionTexts} from '../consultation/question-texts.ts';
import {complaintDigestOf} from '../../digest.ts';
import type {Check} from '../check.ts';
import {ensureSame} from '../expectations.ts';
import {examplePlace} from './answers-of.ts';
import type {ReportsUnderTest} from './reports-under-test.ts';
import {plainReport, variantsOf} from './variants.ts';

/** The digest on the receipt: over all that was reported, as anyone can compute it. */
export const reportDigestChecks = (backend: ReportsUnderTest): Check[] =>
  [
    {
      name: 'gives the digest of what was reported, as anyone can compute it',
      run: async () => {
        for (const [name, text] of questionTexts) {
          await ensureDigest(backend, await backend.reportOf({text}), `a text with ${name}`);
        }
      },
    },
    {
      name: 'covers title, text, kind, whom it is about and every answer with the digest',
      run: async () => {
        await ensureDigest(backend, await plainReport(backend), 'a report with every answer');
        for (const [what, complaint] of await variantsOf(backend)) {
          await ensureDigest(backend, complaint, `a report with another ${what}`);
        }
      },
    },
    {
      name: 'gives one digest for every kind of line end, in the address of a place too',
      run: async () => {
        const lines = '一\r\n二\r三\n四';
        const report = await plainReport(backend);
        const answers = Object.entries(report.answers).map(([id, answer]) => [
          id,
          'place' in answer ? {place: {...examplePlace, address: lines}} : answer,
        ]);
        const changed = {
          ...report,
          text: lines,
          answers: Object.fromEntries(answers) as Complaint['answers'],
        };
        await ensureDigest(backend, changed, 'a report with three kinds of line ends');
      },
    },
    {
      name: 'gives the digest of a text in which half a character was mended',
      run: async () =>
        ensureDigest(backend, await backend.reportOf({text: '甲\ud800乙'}), 'a text with half a character'),
    },
  ].map((check) => ({...check, promise: 'digest'}));

async function ensureDigest(backend: ReportsUnderTest, complaint: Complaint, what: string): Promise<void> {
  const {digest} = await backend.send(complaint);
  ensureSame(digest, await complaintDigestOf(complaint), `The digest of ${what}`);
}
