import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import type {Kysely} from 'kysely';
import {openDatabase} from './database/open-database.ts';
import type {Tables} from './database/tables.ts';
import {deadLetters} from './dead-letters.ts';
import {startForwarder, type ForwardedRating} from './forwarder.ts';
import {
  contentOfRating,
  exampleRating,
  postRating,
  startTestServer,
  testDatabases,
  until,
} from './testing/index.ts';

for (const database of testDatabases()) {
  describe(`Handing ratings on, with ${database.name}`, () => {
    after(() => database.stop());

    it('hands a rating on once, with its case, and the citizen sees that', async () => {
      const seen: ForwardedRating[] = [];
      const server = await startTestServer({
        database: await database.create(),
        forward: async (rating) => void seen.push(rating),
      });
      const contact = {name: '张三', phone: '13800000000'};
      const rating = exampleRating(await server.newCaseToken(), {contact});
      const {answer} = await postRating(server.url, rating, 'once');
      await until(() => seen.length === 1);
      assert.equal(seen[0]?.number, answer.number);
      assert.deepEqual(seen[0]?.content, contentOfRating(rating));
      assert.deepEqual(seen[0]?.contact, contact);
      assert.equal(seen[0]?.case.matter.length, 2);
      await until(async () => (await stateOf(server.url, answer)) === 'forwarded');
      await server.stop();
      assert.equal(seen.length, 1);
    });

    it('gives the receipt although the province is away', async () => {
      const server = await startTestServer({
        database: await database.create(),
        forward: () => Promise.reject(new Error('away')),
      });
      const {status, answer} = await postRating(
        server.url,
        exampleRating(await server.newCaseToken()),
        'away',
      );
      assert.equal(status, 201);
      assert.equal(await stateOf(server.url, answer), 'received');
      await server.stop();
    });

    it('waits longer after each failure, and at last shows the rating as a dead letter', async () => {
      let now = new Date('2026-11-20T09:00:00Z');
      const tables = await openDatabase(await database.create());
      await queueOne(tables, now);
      const waits: number[] = [];
      let tries = 0;
      let given = 0;
      const forward = () => Promise.reject(new Error(`no ${++tries}`));
      const forwarder = startForwarder(tables, forward, {
        clock: () => now,
        log: (dead) => (given += dead),
        mostAttempts: 12,
      });
      for (let round = 1; round <= 12; round++) {
        await until(() => tries === round);
        await until(async () => (await outboxOf(tables)).last_error === `Error: no ${round}`);
        const {next_attempt_at} = await outboxOf(tables);
        waits.push(next_attempt_at.getTime() - now.getTime());
        now = next_attempt_at;
        forwarder.wake();
      }
      await until(() => given === 1);
      await forwarder.stop();
      assert.deepEqual(waits.slice(0, 4), [2000, 4000, 8000, 16_000]);
      assert.equal(Math.max(...waits), 60 * 60_000);
      const [letter] = await deadLetters(tables);
      assert.deepEqual([letter?.attempts, letter?.last_error], [12, 'Error: no 12']);
      assert.equal(tries, 12);
      await tables.destroy();
    });
  });
}

const queueOne = async (tables: Kysely<Tables>, now: Date) => {
  const content = {number: 'YS-1', matter: [], department: [], handledOn: '2026-11-20'};
  await tables
    .insertInto('cases')
    .values({number: 'YS-1', content: JSON.stringify(content), updated_at: now})
    .execute();
  const {caseToken: _, contact: __, provenance: ___, indicatorSet, indicators, ...rating} = exampleRating('');
  await tables
    .insertInto('ratings')
    .values({
      ...rating,
      number: 'PJ-1',
      case_number: 'YS-1',
      rating_number: 1,
      idempotency_key: null,
      provenance: 'active',
      indicator_set: indicatorSet,
      indicators: JSON.stringify(indicators),
      digest: '',
      query_code_key: 'k1',
      received_at: now,
      due_on: null,
    })
    .execute();
  await tables.insertInto('outbox').values({rating: 'PJ-1', next_attempt_at: now}).execute();
};

const outboxOf = (tables: Kysely<Tables>) =>
  tables.selectFrom('outbox').selectAll().executeTakeFirstOrThrow();

const stateOf = async (url: string, {number, queryCode}: {number: string; queryCode?: string}) => {
  const headers = {'Content-Type': 'application/json'};
  const body = JSON.stringify({number, queryCode});
  const response = await fetch(`${url}/tracking`, {method: 'POST', headers, body});
  return ((await response.json()) as {state: string}).state;
};
