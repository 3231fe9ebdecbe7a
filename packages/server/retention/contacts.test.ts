import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {randomKey, type Rating, type RatingPage} from '@huiyin/core';
import type {ServerConfig} from '../server-config.ts';
import {exampleWords} from '../testing/example-consultation.ts';
import {
  exampleRating,
  postRating,
  startTestServer,
  testDatabases,
  type TestServer,
} from '../testing/index.ts';
import {eraseContacts} from './erase-contacts.ts';

const rated = new Date('2026-11-23T02:00:00Z');
const contact = {name: '司马小光', phone: '13812345678'};
const text = '我叫司马小光，请打13812345678';

for (const place of testDatabases()) {
  describe(`Who gave a rating, with ${place.name}`, () => {
    let server: TestServer;
    let now = rated;
    before(async () => {
      server = await startTestServer({database: await place.create(), clock: () => now});
    });
    after(async () => {
      await server.stop();
      await place.stop();
    });

    const rate = async (changes: Partial<Rating> = {}) => {
      now = rated;
      const caseToken = await server.newCaseToken({number: randomKey()});
      const rating = exampleRating(caseToken, {text, contact, ...changes});
      const key = randomKey();
      const {answer} = await postRating(server.url, rating, key);
      return {rating, key, number: answer.number};
    };
    const erase = (at: string, changes: Partial<ServerConfig> = {}) => {
      now = new Date(at);
      const config = {...server.config, ...changes};
      return eraseContacts({database: server.database, config, clock: () => now});
    };
    const reachable = async () => {
      const rows = await server.database.selectFrom('contacts').selectAll().orderBy('rating').execute();
      return rows.filter(({phone}) => phone === contact.phone).map(({rating}) => rating);
    };
    const published = async (): Promise<RatingPage> => {
      const headers = {'Content-Type': 'application/json'};
      const body = JSON.stringify({page: 1, locale: 'zh'});
      const response = await fetch(`${server.url}/ratings/search`, {method: 'POST', headers, body});
      return (await response.json()) as RatingPage;
    };

    it('is gone after the months of the profile, and what everybody reads stays as it was', async () => {
      const good = await rate();
      const open = await rate({grade: 'dissatisfied', indicators: ['209']});
      const done = await rate({grade: 'dissatisfied', indicators: ['209']});
      const clocks = {call_back_due_on: '2026-11-24', rectification_due_on: '2026-12-11'};
      const words = JSON.stringify(exampleWords('已致电司马小光（13812345678）。'));
      const undone = {...clocks, called_back_on: '2026-11-24', rectified_on: null, words};
      await server.database
        .insertInto('handlings')
        .values([
          {rating: open.number, ...undone},
          {rating: done.number, ...undone, rectified_on: '2026-11-25'},
        ])
        .execute();
      const before = await published();
      assert(!JSON.stringify(before).includes('小光'));

      await erase('2027-02-22T00:00:00Z');
      assert.deepEqual(await reachable(), [good.number, open.number, done.number].sort());
      await erase('2027-02-24T00:00:00Z');
      assert.deepEqual(await reachable(), [open.number]);
      await erase('2027-02-24T00:00:00Z');
      assert.deepEqual((await published()).ratings, before.ratings);
      const kept = await server.database
        .selectFrom('handlings')
        .select('words')
        .where('rating', '=', done.number)
        .execute();
      assert(!JSON.stringify(kept).includes('小光'));
    });

    it('waits for a desk that has not yet looked at its bad ratings', async () => {
      const {number} = await rate({grade: 'dissatisfied', indicators: ['209']});
      await erase('2027-02-24T00:00:00Z', {desk: {}});
      assert((await reachable()).includes(number));
      await erase('2027-02-24T00:00:00Z');
      assert(!(await reachable()).includes(number));
    });

    it('is not missed when the same rating comes once more with its key', async () => {
      const {rating, key, number} = await rate();
      await erase('2027-02-24T00:00:00Z');
      const again = await postRating(server.url, rating, key);
      assert.equal(again.answer.number, number);
    });

    it('waits until the rating was handed on, also when that was given up and may be tried again', async () => {
      const {number} = await rate();
      const {database} = server;
      await database.insertInto('outbox').values({rating: number, next_attempt_at: rated}).execute();
      await erase('2027-02-24T00:00:00Z');
      assert((await reachable()).includes(number));
      await database.updateTable('outbox').set({dead_at: rated}).where('rating', '=', number).execute();
      await erase('2027-02-24T00:00:00Z');
      assert((await reachable()).includes(number));
      await database.updateTable('outbox').set({forwarded_at: rated}).where('rating', '=', number).execute();
      await erase('2027-02-24T00:00:00Z');
      assert(!(await reachable()).includes(number));
    });
  });
}
