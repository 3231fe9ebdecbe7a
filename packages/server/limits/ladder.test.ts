import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {randomKey, restAdapter, type Challenge, type Problem, type Rating, type Receipt} from '@huiyin/core';
import {proofOf} from '../../core/rest-proof.ts';
import {
  exampleRating,
  failingDatabase,
  startTestServer,
  testDatabases,
  type TestServer,
} from '../testing/index.ts';
import {senderOf} from './sender-of.ts';

for (const place of testDatabases()) {
  describe(`The ladder of proofs, with ${place.name}`, () => {
    let server: TestServer;
    let now = new Date('2026-11-23T02:00:00Z');
    before(async () => {
      const limits = {ratings: 5, tracking: 1000, consultations: 1000};
      server = await startTestServer({database: await place.create(), limits, clock: () => now});
    });
    after(async () => {
      await server.stop();
      await place.stop();
    });

    const newRating = async () => exampleRating(await server.newCaseToken());
    const nextMinute = () => (now = new Date(now.getTime() + 61_000));

    const send = async (rating: Rating, key: string, headers: Record<string, string> = {}) => {
      const response = await fetch(`${server.url}/ratings`, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'Idempotency-Key': key, ...headers},
        body: JSON.stringify(rating),
      });
      return {status: response.status, answer: (await response.json()) as Problem & Receipt};
    };

    const quick = {'Form-Signals': 'elapsed=300, trap=?0'};
    const proofHeader = async (challenge: Challenge) => ({
      Proof: btoa(JSON.stringify(await proofOf(challenge))),
    });

    it('takes what a person sends as it is', async () => {
      nextMinute();
      const {status} = await send(await newRating(), randomKey(), {'Form-Signals': 'elapsed=9000, trap=?0'});
      assert.equal(status, 201);
    });

    it('asks for work when the form was quicker than a person, and takes it then, with the same key and words', async () => {
      nextMinute();
      const [rating, key] = [await newRating(), randomKey()];
      const asked = await send(rating, key, quick);
      assert.equal(asked.status, 428);
      assert.equal(asked.answer.type, 'urn:huiyin:problem:proof-required');
      const taken = await send(rating, key, {...quick, ...(await proofHeader(asked.answer.challenge!))});
      assert.equal(taken.status, 201);
      const again = await send(rating, key);
      assert.deepEqual([again.status, again.answer.number], [200, taken.answer.number]);
    });

    it('takes a proof once, and not when it has run out or is somebody else’s', async () => {
      nextMinute();
      const {answer} = await send(await newRating(), randomKey(), quick);
      const {answer: other} = await send(await newRating(), randomKey(), quick);
      const headers = {...quick, ...(await proofHeader(answer.challenge!))};
      assert.equal((await send(await newRating(), randomKey(), headers)).status, 201);
      assert.equal((await send(await newRating(), randomKey(), headers)).status, 428);

      const forged = {...(await proofOf(other.challenge!)), signature: answer.challenge!.signature};
      for (const Proof of [btoa(JSON.stringify(forged)), btoa('{}'), 'no base 64!']) {
        assert.equal((await send(await newRating(), randomKey(), {...quick, Proof})).status, 428);
      }
      now = new Date(now.getTime() + 21 * 60_000);
      const late = {...quick, ...(await proofHeader(other.challenge!))};
      assert.equal((await send(await newRating(), randomKey(), late)).status, 428);
    });

    it('shuts out nobody of the many behind one address: each pays, and the more they are, the more', async () => {
      nextMinute();
      const costs: number[] = [];
      for (let turn = 0; turn < 11; turn++) {
        const {status, answer} = await send(await newRating(), randomKey());
        if (status !== 201) costs.push(answer.challenge!.maxnumber);
      }
      assert.deepEqual(costs, [50_000, 50_000, 50_000, 50_000, 100_000, 100_000]);
      const adapter = restAdapter({url: server.url});
      const receipt = await adapter.sendRating(await newRating(), {key: randomKey()});
      assert.match(receipt.number, /^PJ-/);
      nextMinute();
      assert.equal((await send(await newRating(), randomKey())).status, 201);
    });

    it('lets the adapter pay by itself, so that the widget only waits', async () => {
      nextMinute();
      const adapter = restAdapter({url: server.url});
      const signals = {elapsed: 10.4, trap: true};
      const receipt = await adapter.sendRating(await newRating(), {key: randomKey(), signals});
      assert.match(receipt.number, /^PJ-/);
    });

    it('knows senders again as soon as the database is back', async () => {
      let isAway = true;
      const database = failingDatabase(server.database, () => isAway);
      const sender = senderOf({database, clock: () => now});
      await assert.rejects(sender({ip: '127.0.0.1'}), /away/);
      isAway = false;
      assert.match(await sender({ip: '127.0.0.1'}), /^[\w-]{43}$/);
    });

    it('keeps no address, and forgets each day’s key with the next day', async () => {
      const {database} = server;
      const everything = async () =>
        JSON.stringify([
          await database.selectFrom('limits').selectAll().execute(),
          await database.selectFrom('address_keys').selectAll().execute(),
        ]);
      const before = await everything();
      assert(!before.includes('127.0.0.1'));
      const keys = await database.selectFrom('address_keys').selectAll().execute();
      now = new Date(now.getTime() + 86_400_000);
      await send(await newRating(), randomKey());
      const tomorrow = await database.selectFrom('address_keys').selectAll().execute();
      assert.equal(tomorrow.length, 1);
      assert.notEqual(tomorrow[0]?.key, keys[0]?.key);
    });
  });
}
