import {filesIn} from '../../complaint-rules.ts';
import type {Check} from '../check.ts';
import {ensure, ensureSame} from '../expectations.ts';
import {missOf} from '../misses.ts';
import {asking} from './report-file-checks.ts';
import type {Brought, Reported, ReportsUnderTest} from './reports-under-test.ts';

/** The files of a report as the holder of its code sees them. */
export const shownFileChecks = (backend: ReportsUnderTest): Check[] =>
  [
    {
      name: 'shows the file of a report by what is in it, with its type and its size',
      run: async () => {
        const {brought, receipt} = await reportWithFile(backend);
        const {content} = await backend.open(receipt);
        ensureSame(filesIn(content?.answers ?? {}), [brought.sent], 'The files of a report');
      },
    },
  ].map((check) => asking(backend, check));

/** The same files, handed out. */
export const givenFileChecks = (backend: ReportsUnderTest): Check[] =>
  [
    {
      name: 'hands out the file of a report byte by byte',
      run: async () => {
        const {brought, receipt} = await reportWithFile(backend);
        const given = await backend.file(receipt, brought.sent.digest);
        ensureSame(await bytesIn(given), await bytesIn(brought.file), 'The bytes of the file');
      },
    },
    {
      name: 'hands out no file of a report without its own code, and answers every such miss alike',
      run: async () => {
        const {brought, receipt: one} = await reportWithFile(backend);
        const {receipt: other} = await backend.report();
        const {digest} = brought.sent;
        const first = await missOf(backend.file({...one, queryCode: '0000-0000-0000'}, digest), one.number);
        ensureSame(await missOf(backend.file(other, digest), other.number), first, 'One miss beside another');
      },
    },
  ].map((check) => asking(backend, check));

/** What becomes of them. */
export const erasedFileChecks = (backend: ReportsUnderTest): Check[] =>
  [
    {
      name: 'hands out no file of a report that was erased',
      run: async () => {
        const {brought, receipt} = await reportWithFile(backend);
        if (!(await backend.open(receipt)).reactions.includes('erase')) return;
        await backend.react(receipt, {action: 'erase'});
        const file = await backend.file(receipt, brought.sent.digest).catch(() => undefined);
        ensure(!file, 'A file of an erased report is still handed out.');
      },
    },
  ].map((check) => asking(backend, check));

async function reportWithFile(backend: ReportsUnderTest): Promise<Reported & {brought: Brought}> {
  const brought = await backend.bring();
  return {brought, ...(await backend.report({}, {brought}))};
}

const bytesIn = async (file: Blob): Promise<number[]> => [...new Uint8Array(await file.arrayBuffer())];
