import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openDatabase, type Database} from '../database/open-database.ts';
import {exampleCounty, memoryDatabase} from '../testing/index.ts';
import type {ServerConfig} from '../server-config.ts';
import {runAccountCommand} from './account-commands.ts';
import {findAccount} from './accounts.ts';
import {isPassword} from './password.ts';
import {openSession} from './sessions.ts';

describe('The command for accounts', () => {
  let database: Database;
  before(async () => {
    database = await openDatabase(await memoryDatabase());
  });
  after(() => database.destroy());

  const now = new Date('2026-11-24T09:00:00+08:00');
  const run = async (words: string, typed = 'typed-at-the-terminal') => {
    const said: string[] = [];
    const config = {profile: exampleCounty} as ServerConfig;
    const room = {database, config, now, ask: async () => typed};
    await runAccountCommand(words.split(' '), {...room, say: (line) => void said.push(line)});
    return said.join('\n');
  };

  it('makes an account that can sign in, and keeps the password as a hash alone', async () => {
    const said = await run('add 李明 --department market');
    const account = await findAccount(database, '李明');
    assert.deepEqual([account?.department, account?.role], ['market', 'official']);
    assert(await isPassword('typed-at-the-terminal', account!.password));
    assert(!said.includes('typed-at-the-terminal'));
  });

  it('makes a password when none is typed, shows it once, and makes another the next time', async () => {
    const made = /once: ([\w-]+)/;
    const first = made.exec(await run('add wang --department market --role supervisor', ''))?.[1] ?? '';
    assert.match(first, /^([0-9a-z]{4}-){3}[0-9a-z]{4}$/);
    const account = await findAccount(database, 'wang');
    assert(account?.role === 'supervisor' && (await isPassword(first, account.password)));
    const second = made.exec(await run('password wang', ''))?.[1];
    assert.notEqual(second, first);
  });

  it('signs out everywhere whose password is changed or who is disabled', async () => {
    const sessions = async () =>
      (await database.selectFrom('desk_sessions').select('account').where('account', '=', '李明').execute())
        .length;
    for (const command of ['password 李明', 'disable 李明']) {
      await openSession(database, '李明', now);
      assert.equal(await sessions(), 1);
      await run(command);
      assert.equal(await sessions(), 0);
    }
    assert((await findAccount(database, '李明'))?.disabled_at);
  });

  it('lets somebody see who reported and no longer, whatever the role, and writes both down', async () => {
    await run('add zhang --department market --role supervisor');
    const may = async () => (await findAccount(database, 'zhang'))?.reads_identities;
    assert.equal(await may(), false);
    assert.match(await run('grant zhang identities'), /can now see/);
    assert.equal(await may(), true);
    assert.match(await run('withdraw zhang identities'), /no longer/);
    assert.equal(await may(), false);
    const lines = await database.selectFrom('audit').select(['account', 'action', 'at']).execute();
    assert.deepEqual(lines, [
      {account: 'zhang', action: 'identitiesGranted', at: now},
      {account: 'zhang', action: 'identitiesWithdrawn', at: now},
    ]);
  });

  it('refuses, in one sentence, what cannot be', async () => {
    const refusals: [words: string, typed: string, why: RegExp][] = [
      ['add 李明 --department market', 'typed-at-the-terminal', /already/],
      ['add li --department nobody', 'typed-at-the-terminal', /one of the profile’s: market/],
      ['add li --department market --role king', 'typed-at-the-terminal', /official, supervisor/],
      ['add li --department market', 'short', /at least 12/],
      ['password nobody', 'typed-at-the-terminal', /no account nobody/],
      ['disable nobody', '', /no account nobody/],
      ['grant nobody identities', '', /no account nobody/],
      ['grant 李明', '', /Usage/],
      ['grant 李明 everything', '', /Usage/],
      ['sing li', '', /Usage/],
      ['add', '', /Usage/],
    ];
    for (const [words, typed, why] of refusals) await assert.rejects(run(words, typed), why, words);
    assert.equal(await findAccount(database, 'li'), undefined);
  });
});
