import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {text} from 'node:stream/consumers';
import {after, describe, it} from 'node:test';
import type {Problem} from '@huiyin/core';
import {nationalProfile} from '@huiyin/core/national';
import {serverCommand} from './testing/server-command.ts';

describe('The command huiyin-server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-command-'));
  after(() => rmSync(folder, {recursive: true, force: true}));

  for (const about of ['consultation', 'complaint'] as const) {
    it(`does not start where the answer to a ${about} is promised and nobody can tell of it`, async () => {
      const profile = join(folder, `${about}.json`);
      const rules = {...nationalProfile[about], notify: ['sms']};
      writeFileSync(profile, JSON.stringify({...nationalProfile, [about]: rules}));
      const child = serverCommand(join(folder, about), {HUIYIN_PROFILE: profile});
      child.stdout.on('data', () => child.kill());
      assert.match(
        await text(child.stderr),
        /^The profile promises notices .*: set HUIYIN_NOTIFY or HUIYIN_NOTIFY_FOLDER\.\n$/,
      );
    });
  }

  it('answers addresses that are not its own as it does its own, and logs no word of them', async (test) => {
    const child = serverCommand(join(folder, 'elsewhere'));
    test.after(() => child.kill('SIGKILL'));
    let log = '';
    for await (const line of createInterface(child.stdout)) {
      log += line;
      const [address] = /http:\/\/127[^"]+/.exec(line) ?? [];
      if (!address) continue;
      const response = await fetch(`${address}/elsewhere?phone=13812345678`);
      assert.match(String(response.headers.get('Content-Type')), /^application\/problem\+json/);
      assert.equal(((await response.json()) as Problem).status, 404);
      child.kill('SIGTERM');
    }
    assert.match(log, /incoming request/);
    assert(!/elsewhere|138/.test(log), log);
  });
});
