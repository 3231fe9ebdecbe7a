import type {Check} from '../check.ts';
import {ensure} from '../expectations.ts';
import {ensurePromisedDay} from '../promised-day.ts';
import type {ReportsUnderTest} from './reports-under-test.ts';
import {variantsOf} from './variants.ts';

/** What is taken, and with what receipt. */
export const reportSendingChecks = (backend: ReportsUnderTest): Check[] => [
  {
    name: 'gives each report a receipt with a number of its own, and the time',
    run: async () => {
      const [one, other] = [await backend.report(), await backend.report()];
      ensure(one.receipt.number !== other.receipt.number, 'Two reports have one receipt number.');
      const [before, after] = [one, other].map(({receipt}) => Date.parse(receipt.receivedAt));
      ensure(before! <= after!, 'The second report was received before the first.');
    },
  },
  {
    name: 'promises an answer on a working day, not before the report and not after the days of the profile',
    run: async () => {
      const {receipt} = await backend.report();
      ensurePromisedDay('report', receipt, {...(await backend.profile()), ...(await backend.rules())});
    },
  },
  {
    name: 'takes every kind from everybody whom it offers it to: by name, in confidence, anonymously',
    run: async () => {
      for (const {id, disclosures} of (await backend.rules()).kinds) {
        for (const disclosure of disclosures) await backend.report({}, {kind: id, disclosure});
      }
    },
  },
  {
    name: 'takes an answer to all that it asks, of every type, and to what is required alone',
    run: async () => {
      for (const {id} of (await backend.rules()).kinds) {
        await backend.report({}, {kind: id, isFull: true});
        await backend.report({}, {kind: id});
      }
      for (const [, complaint] of await variantsOf(backend)) await backend.send(complaint);
    },
  },
  {
    name: 'takes title and text as long as the profile allows, counted in code points',
    run: async () => {
      const {titleLimit, textLimit} = await backend.rules();
      await backend.report({title: '𠮷'.repeat(titleLimit), text: '𠮷'.repeat(textLimit)});
    },
  },
];
