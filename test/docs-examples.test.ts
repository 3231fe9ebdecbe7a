import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {promisify} from 'node:util';
import ts from 'typescript';
import type {Seal} from '@huiyin/server';
import {codeOf, markdownPages, root} from './docs-pages.ts';
import {startLeafletRack} from './docs-leaflet-rack.ts';
import {startOldMailbox} from './docs-old-mailbox.ts';
import {startReportMailbox} from './docs-report-mailbox.ts';

// Outside of the repository, where only what is published can be imported.
const folder = mkdtempSync(join(tmpdir(), 'huiyin-docs-'));
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
writeFileSync(join(folder, 'package.json'), '{"type": "module"}');

/** Every TypeScript block, as the file that its first line names. */
const examples = markdownPages('docs/').flatMap((page) =>
  codeOf(page, 'ts').map((code, at) => {
    const name = /^\/\/ ([\w.-]+\.ts)\n/.exec(code)?.[1] ?? `example-${at + 1}.ts`;
    const file = join(folder, page.replace(/\.md$/, ''), name);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, code);
    return file;
  }),
);

describe('The TypeScript of the documentation', () => {
  after(() => rmSync(folder, {recursive: true}));

  it('is what a reader’s own strict project accepts', () => {
    const {config} = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as {config: object};
    const {options} = ts.parseJsonConfigFileContent({...config, files: examples}, ts.sys, root);
    // The sources are read in place of what is published, which holds no types of a library that brings none.
    const files = [...examples, join(root, 'packages/guides/template/xlsx/saxen.d.ts')];
    const program = ts.createProgram(files, {...options, typeRoots: [join(root, 'node_modules/@types')]});
    const problems = ts.getPreEmitDiagnostics(program);
    const host = {getCanonicalFileName: String, getCurrentDirectory: () => folder, getNewLine: () => '\n'};
    assert.equal(ts.formatDiagnostics(problems, host), '');
  });

  for (const page of ['docs/en/server', 'docs/zh/server']) {
    it(`is a seal that opens what it has sealed, and nothing that was changed, in ${page}.md`, async () => {
      process.env.COUNTY_SEAL_SECRET = 'a secret of this test';
      const {default: seal} = (await import(join(folder, page, 'seal.ts'))) as {default: Seal};
      const sealed = await seal.seal('周禾');
      assert.equal(await seal.open(sealed), '周禾');
      const other = sealed.startsWith('A') ? 'B' : 'A';
      await assert.rejects(seal.open(other + sealed.slice(1)), /changed/);
    });
  }

  for (const page of ['docs/en/adapter', 'docs/zh/adapter']) {
    it(`is an adapter that passes its own test in ${page}.md`, async () => {
      const mailbox = await startOldMailbox();
      try {
        const output = await outputOf(join(folder, page, 'old-mailbox.test.ts'), {OLD_MAILBOX: mailbox.url});
        assert.match(output, /^# fail 0$/m);
        assert.match(output, /^# pass [1-9]\d$/m);
        assert.match(output, /# SKIP not promised: the old mailbox keeps no keys/);
      } finally {
        mailbox.stop();
      }
    });

    it(`is an adapter for reports that passes its own test in ${page}.md`, async () => {
      const mailbox = await startReportMailbox();
      try {
        const REPORT_MAILBOX = mailbox.url;
        const output = await outputOf(join(folder, page, 'report-mailbox.test.ts'), {REPORT_MAILBOX});
        assert.match(output, /^# fail 0$/m);
        assert.match(output, /^# pass 2$/m);
      } finally {
        mailbox.stop();
      }
    });

    it(`is an adapter for guides that passes its own test in ${page}.md`, async () => {
      const rack = await startLeafletRack();
      try {
        const output = await outputOf(join(folder, page, 'leaflet-rack.test.ts'), {LEAFLET_RACK: rack.url});
        assert.match(output, /^# fail 0$/m);
        assert.match(output, /^# pass [1-9]\d$/m);
        assert.match(output, /# SKIP not run: nobody is asked for corrections/);
      } finally {
        rack.stop();
      }
    });

    it(`is an adapter for questions that passes its own test in ${page}.md`, async () => {
      const output = await outputOf(join(folder, page, 'suggestion-box.test.ts'), {});
      assert.match(output, /^# fail 0$/m);
      assert.match(output, /^# pass [1-9]\d$/m);
      assert.match(output, /# SKIP not promised: nobody can look into the box/);
      assert.match(output, /# SKIP not run: no office was given/);
    });
  }
});

const outputOf = async (test: string, env: Record<string, string>): Promise<string> => {
  const {NODE_TEST_CONTEXT: _, ...inherited} = process.env;
  const args = ['--conditions=@huiyin/source', '--import=tsx', '--test', '--test-reporter=tap', test];
  const run = promisify(execFile)(process.execPath, args, {cwd: root, env: {...inherited, ...env}});
  const {stdout} = await run.catch((error: {stdout: string}) => error);
  return stdout;
};
