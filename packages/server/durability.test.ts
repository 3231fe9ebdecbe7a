import assert from 'node:assert/strict';
import type {ChildProcess} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {request, type IncomingMessage} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {json} from 'node:stream/consumers';
import {after, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import type {Receipt, Tracked} from '@huiyin/core';
import {sql} from 'kysely';
import {folderPool} from './database/embedded-database.ts';
import {openDatabase} from './database/open-database.ts';
import {
  exampleCase,
  exampleConsultation,
  exampleRating,
  fetchCaseToken,
  postConsultation,
  postRating,
} from './testing/index.ts';
import {commandPortalKey, serverCommand} from './testing/server-command.ts';

describe('A server that is killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-killed-'));
  const children: ChildProcess[] = [];
  after(() => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(folder, {recursive: true, force: true});
  });

  /** `npx huiyin-server` on a free port; gives its address once it listens. */
  const start = async () => {
    const child = serverCommand(folder, limits);
    children.push(child);
    for await (const line of createInterface(child.stdout)) {
      const [address] = /http:\/\/127[^"]+/.exec(line) ?? [];
      if (address) return {child, url: `${address}/api`};
    }
    throw new Error('The server did not start.');
  };

  it('has every receipt it gave, whenever it was killed', {timeout: 300_000}, async () => {
    const given = new Map<string, Receipt>();
    for (const enough of [5, 30]) {
      const {child, url} = await start();
      child.stdout.resume();
      const note = (key: string, receipt: Receipt) => {
        if (given.set(key, receipt).size === enough) child.kill('SIGKILL');
      };
      const citizens = [rateOnce, rateOnce, askOnce];
      await Promise.all(citizens.map((citizen) => sendUntilItDies(() => citizen(url), note)));
    }
    assert(given.size >= 30);

    const {child, url} = await start();
    for (const [key, receipt] of given) {
      const headers = {'Content-Type': 'application/json'};
      const body = JSON.stringify({number: receipt.number, queryCode: receipt.queryCode});
      const response = await fetch(`${url}/tracking`, {method: 'POST', headers, body});
      assert.equal(response.status, 200, `${key} is lost`);
      const tracked = (await response.json()) as Tracked;
      assert.deepEqual(tracked.about === 'rating' ? tracked.rating.receipt : tracked.receipt, receipt);
    }
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number | null];
    assert.equal(code, 0);
  });

  it(
    'answers whoever is half-way through their words when it is asked to end',
    {timeout: 120_000},
    async () => {
      const {child, url} = await start();
      child.stdout.resume();
      const about = exampleCase();
      const words = JSON.stringify(exampleRating(await fetchCaseToken(url, commandPortalKey, about)));
      const sending = request(`${url}/ratings`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(words),
          'Idempotency-Key': about.number,
          Expect: '100-continue',
        },
      });
      sending.flushHeaders();
      await once(sending, 'continue');
      sending.write(words.slice(0, 10));
      child.kill('SIGTERM');
      while (await fetch(`${url}/health`).then(() => true, () => false)) await wait(10); // prettier-ignore
      sending.end(words.slice(10));
      const [answer] = (await once(sending, 'response')) as [IncomingMessage];
      assert.equal(answer.statusCode, 201);
      const {number} = (await json(answer)) as Receipt;
      assert.match(number, /^PJ-/);
      if (child.exitCode === null) await once(child, 'exit');
      assert.equal(child.exitCode, 0);
    },
  );

  it('keeps a second process out of its folder', {timeout: 300_000}, async () => {
    const {child} = await start();
    await assert.rejects(folderPool(join(folder, 'database')), /is open in process \d+; stop that first/);
    child.kill('SIGKILL');
    await once(child, 'exit');
  });

  it('waits for the disk before it gives a receipt', async () => {
    const database = await openDatabase({folder: join(folder, 'settings')});
    const {rows} = await sql<{setting: string}>`
      select setting from pg_settings where name in ('fsync', 'synchronous_commit', 'wal_sync_method') order by name
    `.execute(database);
    await database.destroy();
    assert.deepEqual(rows.map(({setting}) => setting), ['on', 'on', 'fsync']); // prettier-ignore
  });
});

const limits = {
  HUIYIN_RATINGS_PER_MINUTE: '100000',
  HUIYIN_TRACKING_PER_MINUTE: '100000',
  HUIYIN_CONSULTATIONS_PER_MINUTE: '100000',
};

interface Sent {
  key: string;
  status: number;
  answer: Receipt;
}

const rateOnce = async (url: string): Promise<Sent> => {
  const about = exampleCase();
  const rating = exampleRating(await fetchCaseToken(url, commandPortalKey, about));
  return {key: about.number, ...(await postRating(url, rating, about.number))};
};

const askOnce = async (url: string): Promise<Sent> => {
  const key = randomUUID();
  return {key, ...(await postConsultation(url, exampleConsultation(), key))};
};

const sendUntilItDies = async (
  sendOnce: () => Promise<Sent>,
  note: (key: string, receipt: Receipt) => void,
): Promise<void> => {
  for (;;) {
    try {
      const {key, status, answer} = await sendOnce();
      if (status === 201) note(key, answer);
    } catch {
      return;
    }
  }
};
