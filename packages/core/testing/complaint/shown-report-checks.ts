import {referenceSystems} from '../../contract/place.ts';
import {complaintDigestOf} from '../../digest.ts';
import type {Complaint} from '../../contract/complaint.ts';
import {questionTexts} from '../consultation/question-texts.ts';
import type {Check} from '../check.ts';
import {ensure, ensureSame} from '../expectations.ts';
import {ensureMissesAlike, isLongCode} from '../misses.ts';
import {countyQuestions, examplePlace} from './answers-of.ts';
import {contentOf} from './content-of.ts';
import type {ReportsUnderTest} from './reports-under-test.ts';
import {plainReport, variantsOf} from './variants.ts';

/** Number and query code: they open what was reported, to the last code point and digit. */
export const shownReportChecks = (backend: ReportsUnderTest): Check[] => [
  ...questionTexts.map(([name, text]) => ({
    name: `shows a report with ${name} exactly as it was sent`,
    run: async () =>
      ensureShown(backend, await backend.reportOf({title: text.replace(/[\r\n]+/g, ' '), text})),
  })),
  {
    name: 'shows the longest report that is allowed to its last code point',
    run: async () => {
      const {titleLimit, textLimit} = await backend.rules();
      const [title, text] = [titleLimit, textLimit].map((limit) => `${'𠮷'.repeat(limit - 1)}终`);
      await ensureShown(backend, await backend.reportOf({title: title!, text: text!}));
    },
  },
  {
    name: 'mends half a character, and nothing around it',
    run: async () => {
      const {receipt} = await backend.report({text: '甲\ud800乙\udc00丙😀'});
      const {content} = await backend.open(receipt);
      ensureSame(content?.text, '甲\ufffd乙\ufffd丙😀', 'A text with half a character');
    },
  },
  {
    name: 'shows an answer of every type as it was sent, and whom the report is about',
    run: async () => {
      for (const {id} of (await backend.rules()).kinds) {
        await ensureShown(backend, await backend.reportOf({}, {kind: id, isFull: true}));
      }
      for (const [, complaint] of await variantsOf(backend)) await ensureShown(backend, complaint);
    },
  },
  {
    name: 'shows a point in the reference system that it was sent in, to the last digit',
    run: async () => {
      const [rules, {kind, answers}] = [await backend.rules(), await plainReport(backend)];
      const question = countyQuestions(rules, kind, answers).find(({type}) => type === 'place');
      if (!question) return;
      for (const system of referenceSystems) {
        const place = {...examplePlace, point: {...examplePlace.point, system}};
        const given = {[question.id]: {place}};
        await ensureShown(backend, await backend.reportOf({}, {given}));
      }
    },
  },
  {
    name: 'shows the receipt of a report again as it was given',
    run: async () => {
      const {receipt} = await backend.report();
      ensureSame((await backend.open(receipt)).receipt, receipt, 'The receipt that is shown again');
    },
  },
  {
    name: 'shows a report that has the digest of its receipt',
    promise: 'digest',
    run: async () => {
      for (const report of [await backend.reportOf({text: '一\r\n二'}), await plainReport(backend)]) {
        const receipt = await backend.send(report);
        const {content} = await backend.open(receipt);
        ensure(content, 'A report is shown without its words.');
        ensureSame(receipt.digest, await complaintDigestOf(content), 'The digest of what is shown');
      }
    },
  },
  {
    name: 'gives a query code of at least twelve letters, another one to each report',
    run: async () => {
      const reported = [await backend.report(), await backend.report()];
      const [one, other] = reported.map(({receipt}) => receipt.queryCode);
      ensure(one && other, 'A receipt has no query code.');
      ensure(isLongCode(one) && isLongCode(other), `"${one}" should be twelve letters of Crockford base 32.`);
      ensure(one !== other, 'Two reports have one query code.');
    },
  },
  {
    name: 'answers every miss alike',
    run: async () => {
      const [{receipt: one}, {receipt: other}] = [await backend.report(), await backend.report()];
      await ensureMissesAlike(one, other, (...query) => backend.track(...query));
    },
  },
];

async function ensureShown(backend: ReportsUnderTest, complaint: Complaint): Promise<void> {
  const receipt = await backend.send(complaint);
  ensureSame((await backend.open(receipt)).content, contentOf(complaint), 'The report that is shown');
}
