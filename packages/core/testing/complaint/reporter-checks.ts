import type {Check} from '../check.ts';
import {corrected} from '../tracking/reactions.ts';
import {ensureNobodyNamed} from '../consultation/planted.ts';
import {ensure, ensureRefused, ensureSame} from '../expectations.ts';
import type {Reported, ReportsUnderTest} from './reports-under-test.ts';

type Disclosure = 'named' | 'confidential' | 'anonymous';

/** Who reported: shown to nobody, and of whoever stays anonymous not even the minute. */
export const reporterChecks = (backend: ReportsUnderTest): Check[] => [
  {
    name: 'never shows who reported, neither by name nor in confidence',
    run: async () => {
      for (const disclosure of ['named', 'confidential'] as const) {
        for (const {receipt} of await reportAs(backend, disclosure)) {
          ensureNobodyNamed([receipt, await backend.open(receipt)], 'The tracking page');
        }
      }
    },
  },
  {
    name: 'says of each report how whoever sent it wished to be known, or nothing',
    run: async () => {
      for (const disclosure of ['named', 'confidential', 'anonymous'] as const) {
        for (const {receipt} of await reportAs(backend, disclosure)) {
          const shown = (await backend.open(receipt)).disclosure ?? disclosure;
          ensureSame(shown, disclosure, 'How the writer wished to be known');
        }
      }
    },
  },
  {
    name: 'writes nothing but the full hour on what is anonymous',
    run: async () => {
      for (const {receipt} of await reportAs(backend, 'anonymous')) {
        const {receipt: shown, timeline} = await backend.open(receipt);
        for (const moment of [receipt.receivedAt, shown.receivedAt, timeline[0]!.at]) ensureHour(moment);
      }
    },
  },
];

/** The same for what is done after the receipt. */
export const reporterReactionChecks = (backend: ReportsUnderTest): Check[] => [
  {
    name: 'writes nothing but the full hour on what is done later to what is anonymous',
    run: async () => {
      for (const {receipt} of await reportAs(backend, 'anonymous')) {
        if (!(await backend.open(receipt)).reactions.includes('withdraw')) continue;
        const {receivedAt} = await backend.react(receipt, {action: 'withdraw'});
        const {timeline} = await backend.open(receipt);
        for (const moment of [receivedAt, timeline.at(-1)!.at]) ensureHour(moment);
      }
    },
  },
  {
    name: 'takes no name afterwards for what is anonymous',
    run: async () => {
      for (const {receipt} of await reportAs(backend, 'anonymous')) {
        const {reactions} = await backend.open(receipt);
        ensure(!reactions.includes('correct'), 'A name is offered to be put right where there is none.');
        const naming = backend.react(receipt, {action: 'correct', ...corrected});
        await ensureRefused(naming, 'rejected', 'a name for an anonymous report');
      }
    },
  },
  {
    name: 'erases every word and every answer of a report, and keeps its receipt',
    run: async () => {
      const {receipt} = await backend.report({}, {isFull: true});
      if (!(await backend.open(receipt)).reactions.includes('erase')) return;
      await backend.react(receipt, {action: 'erase'});
      const {state, content, receipt: shown} = await backend.open(receipt);
      ensureSame(state, 'erased', 'The state of an erased report');
      ensure(content === undefined, 'The words of an erased report are still shown.');
      ensureSame(shown, receipt, 'The receipt after erasing');
    },
  },
];

/** One report of each kind that offers it. */
async function reportAs(backend: ReportsUnderTest, disclosure: Disclosure): Promise<Reported[]> {
  const {kinds} = await backend.rules();
  const reported: Reported[] = [];
  for (const kind of kinds.filter(({disclosures}) => disclosures.includes(disclosure))) {
    reported.push(await backend.report({}, {kind: kind.id, disclosure, isFull: true}));
  }
  return reported;
}

function ensureHour(moment: string): void {
  const isFull = Date.parse(moment) % 3_600_000 === 0;
  ensure(isFull, `Of an anonymous report nothing but the hour may be told, and ${moment} tells more.`);
}
