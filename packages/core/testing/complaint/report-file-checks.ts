import {filesIn} from '../../complaint-rules.ts';
import type {Complaint, SentFile} from '../../contract/complaint.ts';
import {complaintDigestOf} from '../../digest.ts';
import {fileDigestOf} from '../../file-digest.ts';
import {randomKey} from '../../random-key.ts';
import type {Check} from '../check.ts';
import {ensure, ensureRefused, ensureSame} from '../expectations.ts';
import {tenTimes} from '../ten-times.ts';
import {exampleFile} from './example-file.ts';
import type {Brought, ReportsUnderTest} from './reports-under-test.ts';

/** The files of a report: they come first, and a report that names one is taken only when it is there. */
export const reportFileChecks = (backend: ReportsUnderTest): Check[] =>
  [
    {
      name: 'takes a report whose file was brought before, and gives one receipt however often it comes',
      run: async () => {
        const brought = await backend.bring();
        const complaint = await backend.reportOf({}, {brought});
        const key = randomKey();
        if (backend.adapter.promises.sameKeySameReceipt !== true) return void (await backend.send(complaint));
        const [first, ...others] = await Promise.all(tenTimes(() => backend.send(complaint, key)));
        others.push(await backend.send(complaint, key));
        for (const other of others) ensureSame(other, first, 'The receipt of a report with a file');
      },
    },
    {
      name: 'refuses a report with another file under the same key as "rejected"',
      promise: 'sameKeySameReceipt' as const,
      run: async () => {
        const key = randomKey();
        await backend.send(await backend.reportOf({}, {brought: await backend.bring()}), key);
        const other = await backend.reportOf({}, {brought: await backend.bring()});
        await ensureRefused(backend.send(other, key), 'rejected', 'another file under the same key');
      },
    },
    {
      name: 'takes a file that is brought twice once, before the report and after it',
      run: async () => {
        const brought = await backend.bring();
        await bringAgain(backend, brought);
        await backend.report({}, {brought});
        await bringAgain(backend, brought);
      },
    },
    {
      name: 'refuses a report whose file never came as "missing", at its field',
      run: async () => {
        const there = await backend.bring();
        const digest = await fileDigestOf(await fileOf(backend));
        await ensureMissing(backend, {...there, sent: {...there.sent, digest}}, 'a file that never came');
      },
    },
    {
      name: 'refuses a report whose file came under the token of another as "missing", at its field',
      run: async () => {
        const brought = await backend.bring();
        await ensureMissing(backend, {...brought, token: randomKey()}, 'a file of another report');
      },
    },
    {
      name: 'refuses a report that says of its file what is not so as "missing", at its field',
      run: async () => {
        const {types} = (await backend.rules()).files;
        const brought = await backend.bring();
        const {type, bytes} = brought.sent;
        const lies: Partial<SentFile>[] = [{bytes: bytes - 1}];
        const other = types.find((one) => one !== type);
        if (other) lies.push({type: other});
        for (const lie of lies) {
          const sent = {...brought.sent, ...lie};
          await ensureMissing(backend, {...brought, sent}, `a file that is not ${JSON.stringify(lie)}`);
        }
      },
    },
    {
      name: 'refuses a report with files and without their token',
      run: async () => {
        const {uploadToken: _, ...complaint} = await backend.reportOf({}, {brought: await backend.bring()});
        await ensureMissingIn(backend.send(complaint), complaint, 'files without a token');
      },
    },
    {
      name: 'takes no bytes but those of the digest, and no report with them',
      run: async () => {
        const [file, other] = [await fileOf(backend), await fileOf(backend)];
        const [token, digest] = [randomKey(), await fileDigestOf(other)];
        const {fields} = await ensureRefused(
          backend.sendFile(file, {token, digest}),
          'rejected',
          'a file of other bytes than it says',
        );
        const named = fields.map(({field}) => field);
        ensure(
          named.includes('file'),
          `For wrong bytes the backend names [${named.join(', ')}], not "file".`,
        );
        const sent = {digest, type: file.type, bytes: file.size};
        await ensureMissing(backend, {file, token, sent}, 'a file of other bytes');
      },
    },
    {
      name: 'takes no file of a type that the profile does not list',
      run: async () => {
        const file = new Blob([await fileOf(backend)], {type: 'application/x-no-such-type'});
        const options = {token: randomKey(), digest: await fileDigestOf(file)};
        await ensureRefused(backend.sendFile(file, options), 'rejected', 'a type that is not listed');
      },
    },
    {
      name: 'leaves the files of a report that it refused to the same report, put right',
      run: async () => {
        const brought = await backend.bring();
        const wrong = await backend.reportOf({title: ''}, {brought});
        await ensureRefused(backend.send(wrong), 'rejected', 'a report without a title');
        await backend.report({}, {brought});
      },
    },
    {
      name: 'gives no file of one report to another',
      run: async () => {
        const brought = await backend.bring();
        const complaint = await backend.reportOf({}, {brought});
        const sent = await Promise.allSettled([backend.send(complaint), backend.send(complaint)]);
        const taken = sent.filter(({status}) => status === 'fulfilled').length;
        ensure(taken === 1, `Of two reports with one file that came at once ${taken} were taken.`);
        await ensureMissing(backend, brought, 'a file that another report has');
      },
    },
  ].map((check) => asking(backend, check));

/** What the digest says of files. */
export const fileDigestChecks = (backend: ReportsUnderTest): Check[] =>
  [
    {
      name: 'covers the files of a report with the digest',
      promise: 'digest' as const,
      run: async () => {
        const {complaint, receipt} = await backend.report({}, {brought: await backend.bring()});
        ensureSame(receipt.digest, await complaintDigestOf(complaint), 'The digest of a report with a file');
      },
    },
  ].map((check) => asking(backend, check));

/** The same check, which finds nothing wrong where no files are asked for. */
export const asking = (backend: ReportsUnderTest, {run, ...check}: Check): Check => ({
  ...check,
  run: async () => {
    if (await backend.asksForFiles()) await run();
  },
});

async function fileOf(backend: ReportsUnderTest): Promise<Blob> {
  return exampleFile((await backend.rules()).files.types)!;
}

const bringAgain = (backend: ReportsUnderTest, {file, token, sent: {digest}}: Brought): Promise<void> =>
  backend.sendFile(file, {token, digest});

async function ensureMissing(backend: ReportsUnderTest, brought: Brought, what: string): Promise<void> {
  const complaint = await backend.reportOf({}, {brought});
  await ensureMissingIn(backend.send(complaint), complaint, what);
}

async function ensureMissingIn(sending: Promise<unknown>, {answers}: Complaint, what: string): Promise<void> {
  const {fields} = await ensureRefused(sending, 'rejected', `a report with ${what}`);
  const [id] = Object.entries(answers).find(([, answer]) => filesIn({answer}).length > 0)!;
  const isNamed = fields.some(({field, code}) => field === `answers.${id}` && code === 'missing');
  const named = fields.map(({field, code}) => `${field}: ${code}`).join(', ');
  ensure(isNamed, `For ${what} the backend says [${named}], not "answers.${id}: missing".`);
}
