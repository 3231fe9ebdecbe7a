import type {Complaint} from '../../contract/complaint.ts';
import {randomKey} from '../../random-key.ts';
import type {Check} from '../check.ts';
import {ensureRefused, ensureSame} from '../expectations.ts';
import {tenTimes} from '../ten-times.ts';
import {reporterOf} from './reporter-of.ts';
import type {ReportsUnderTest} from './reports-under-test.ts';
import {plainReport, variantsOf, type Variant} from './variants.ts';

/** One receipt a key, however often and however fast it comes. */
export const reportKeyChecks = (backend: ReportsUnderTest): Check[] =>
  [
    {
      name: 'gives the same receipt for the same key and report',
      run: async () => {
        const key = randomKey();
        for (const disclosure of await disclosuresOf(backend)) {
          const complaint = await backend.reportOf({}, {disclosure});
          const first = await backend.send(complaint, key + disclosure);
          ensureSame(
            await backend.send(complaint, key + disclosure),
            first,
            'The receipt for a key that comes again',
          );
        }
      },
    },
    {
      name: 'gives one receipt to ten of the same key that come at once',
      run: async () => {
        const key = randomKey();
        const complaint = await backend.reportOf();
        const [first, ...others] = await Promise.all(tenTimes(() => backend.send(complaint, key)));
        for (const other of others) ensureSame(other, first, 'One of ten receipts for one key');
      },
    },
    {
      name: 'refuses another report under the same key as "rejected", whatever is different in it',
      run: () => ensureToldApart(backend, variantsOf(backend)),
    },
    {
      name: 'refuses the same report from somebody else under the same key as "rejected"',
      run: () => ensureToldApart(backend, othersWho(backend)),
    },
  ].map((check) => ({...check, promise: 'sameKeySameReceipt'}));

async function ensureToldApart(backend: ReportsUnderTest, others: Promise<Variant[]>): Promise<void> {
  for (const [what, other] of await others) {
    const key = randomKey();
    await backend.send(await plainReport(backend), key);
    // Whatever is refused under this key would be taken under another.
    await backend.send(other);
    await ensureRefused(backend.send(other, key), 'rejected', `another ${what} under the same key`);
  }
}

async function othersWho(backend: ReportsUnderTest): Promise<Variant[]> {
  const [rules, plain] = [await backend.rules(), await plainReport(backend)];
  const {reporter} = plain;
  const from = (what: string, other: Complaint['reporter']): Variant => [what, {...plain, reporter: other}];
  return [
    ...(await disclosuresOf(backend))
      .filter((disclosure) => disclosure !== reporter.disclosure)
      .map((disclosure) => from(`wish to be ${disclosure}`, reporterOf(rules, disclosure))),
    ...(reporter.disclosure !== 'anonymous' && rules.name !== 'never'
      ? [from('name', {...reporter, name: '司马测试乙'})]
      : []),
    ...(reporter.disclosure !== 'anonymous' && rules.phone !== 'never'
      ? [from('phone', {...reporter, phone: '13900005432'})]
      : []),
  ];
}

async function disclosuresOf(backend: ReportsUnderTest) {
  const {kind} = await backend.reportOf();
  return (await backend.rules()).kinds.find(({id}) => id === kind)!.disclosures;
}
