import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {randomKey} from '@huiyin/core';
import {appendEntry} from '../letters/history.ts';
import {
  actAsOffice,
  bothDatabases,
  exampleConsultation,
  exampleCounty,
  exampleRating,
  exampleWords,
  postConsultation,
  postRating,
  startTestServer,
  trackConsultation,
  untilWaiting,
  type TestServer,
} from '../testing/index.ts';
import {eraseContacts} from './erase-contacts.ts';
import {eraseExpired} from './erase-expired.ts';

const then = new Date('2026-11-23T02:00:00Z');
const later = new Date('2036-11-24T00:00:00Z');

// The embedded database does one thing after the other.
const [, place] = bothDatabases();

describe(`What is written while it is erased, with ${place.name}`, () => {
  let server: TestServer;
  let now = then;
  before(async () => {
    const profile = exampleCounty;
    server = await startTestServer({database: await place.create(), profile, clock: () => now});
  });
  after(async () => {
    await server.stop();
    await place.stop();
  });

  const room = () => ({database: server.database, config: server.config, clock: () => now});

  it('stays, when it is a further question', async () => {
    now = then;
    const {answer: receipt} = await postConsultation(server.url, exampleConsultation(), randomKey());
    const answered = {type: 'answered', at: then, words: exampleWords()} as const;
    await actAsOffice(server.database, receipt.number, answered);
    now = later;
    const erasing = await server.database.transaction().execute(async (transaction) => {
      const asked = {type: 'furtherQuestion', at: now, text: '还有一个问题', dueOn: '2036-12-01'} as const;
      await appendEntry(transaction, receipt.number, asked);
      const begun = eraseExpired(room());
      await Promise.race([begun, untilWaiting(server.database)]);
      return {begun};
    });
    assert.equal(await erasing.begun, 0);
    const {content, timeline} = await trackConsultation(server.url, receipt);
    assert.notEqual(content, undefined);
    assert.equal(timeline.at(-1)?.type, 'furtherQuestion');
    assert(JSON.stringify(timeline).includes('还有一个问题'));
  });

  it('stays, masked, when it is what an official did about a rating', async () => {
    now = then;
    const contact = {name: '司马小光', phone: '13812345678'};
    const rating = exampleRating(await server.newCaseToken(), {
      grade: 'dissatisfied',
      indicators: ['209'],
      contact,
    });
    const {answer} = await postRating(server.url, rating, randomKey());
    const done = {called_back_on: '2026-11-24', rectified_on: '2026-11-25'};
    const clocks = {call_back_due_on: '2026-11-24', rectification_due_on: '2026-12-11'};
    const words = (text: string) => JSON.stringify(exampleWords(text));
    await server.database
      .insertInto('handlings')
      .values({rating: answer.number, ...clocks, ...done, words: words('已办。')})
      .execute();
    now = later;
    const erasing = await server.database.transaction().execute(async (transaction) => {
      const mended = {words: words('已再次致电司马小光。')};
      await transaction.updateTable('handlings').set(mended).where('rating', '=', answer.number).execute();
      const begun = eraseContacts(room());
      await Promise.race([begun, untilWaiting(server.database)]);
      return {begun};
    });
    await erasing.begun;
    const handling = await server.database.selectFrom('handlings').select('words').executeTakeFirstOrThrow();
    assert.equal(handling.words?.blocks[0]?.spans[0]?.text, '已再次致电司*。');
  });
});
