import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {importGuides} from '../../server/guide/import-guides.ts';
import {exampleGuides, startTestServer} from '../../server/testing/index.ts';

const server = await startTestServer();
after(() => server.stop());
await importGuides(server.backend, {guides: exampleGuides.map((guide) => ({place: guide.taskCode, guide}))});

const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));

/** What a person sees who runs `npx huiyin-conformance` with these words. */
async function run(...words: string[]): Promise<{code: number | null; said: string}> {
  const {HUIYIN_PORTAL_KEY: _, ...env} = process.env;
  const node = ['--conditions=@huiyin/source', '--import=tsx', cli, ...words];
  const child = spawn(process.execPath, node, {env});
  let said = '';
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return {code, said};
}

let good: ReturnType<typeof run> | undefined;
/** A run against a backend that keeps everything. */
const runOnGood = () => (good ??= run(server.url, '--portal-key', server.portalKey));

test('a backend that keeps everything gets a list of ticks and exit code 0', async () => {
  const {code, said} = await runOnGood();
  assert.match(said, /✓ answers every miss alike\n/);
  assert.match(said, /\nReports\n[^]*✓ shows the file of a report by what is in it/);
  assert.match(said, /\nGuides\n[^]*✓ finds a guide by its own name\n/);
  assert.match(said, /– refuses an expired token as "expired"\n {4}not checked: /);
  assert.match(said, /– shows an answer as the office wrote it, .*\n {4}not run: no office was given\n/);
  assert.match(said, /\n\d+ kept, 0 broken, \d+ not checked\n/);
  assert.equal(code, 0, said);
});

test('a run says what it leaves, and leaves no word of a question or a report', async () => {
  const {said} = await runOnGood();
  assert.match(said, /It left \d+ ratings with their cases and \d+ corrections of guides, and numbers/);
  const left = /days of (\d+) questions and (\d+) reports\. The words of (\d+) of them are erased/.exec(
    said,
  )!;
  const [questions, reports, erased] = left.slice(1).map(Number) as [number, number, number];
  assert.ok(questions > 50 && reports > 100);
  assert.equal(erased, questions + reports);
  const kept = server.database.selectFrom('letters').select('number');
  assert.deepEqual(await kept.where('text', 'is not', null).execute(), []);
  assert.deepEqual(await server.database.selectFrom('askers').select('name').execute(), []);
  assert.deepEqual(await server.database.selectFrom('reporters').select('sealed').execute(), []);
});

test('a backend that takes neither questions nor reports is sent none', async (t) => {
  const {consultation: _, complaint: __, ...profile} = server.config.profile;
  const ratingsOnly = await startTestServer({profile});
  t.after(() => ratingsOnly.stop());
  const {code, said} = await run(ratingsOnly.url, '--portal-key', ratingsOnly.portalKey);
  assert.doesNotMatch(said, /Guides|Questions|Reports|query code of a question|Published answers/);
  assert.match(said, /It left \d+ ratings with their cases\.\n/);
  assert.equal(code, 0, said);
});

test('a backend that breaks something gets a cross, a sentence and exit code 1', async (t) => {
  const {consultation: _, complaint: __, rating, ...profile} = server.config.profile;
  const strict = await startTestServer({profile: {...profile, rating: {...rating, followUpDays: 0}}});
  t.after(() => strict.stop());
  const {code, said} = await run(strict.url, '--portal-key', strict.portalKey);
  assert.match(said, /✗ offers a follow-up rating .*\n {4}A case that was rated once offers no follow-up/);
  assert.match(said, / 2 broken, /);
  assert.equal(code, 1);
});

for (const [what, words, said] of [
  ['no address', [], /^Usage: huiyin-conformance URL/],
  ['no key', [server.url], /^The portal's key is missing/],
  ['a wrong key', [server.url, '--portal-key', 'wrong'], /case-tokens answered 401/],
  ['a backend that is not there', ['http://127.0.0.1:9/api', '--portal-key', 'k'], /fetch failed: /],
] as const) {
  test(`${what} gets one sentence and exit code 2`, async () => {
    const ended = await run(...words);
    assert.match(ended.said, said);
    assert.equal(ended.code, 2);
  });
}
