import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {randomKey} from '@huiyin/core';
import {acceptCorrection} from '../guide/accept-correction.ts';
import {importGuides} from '../guide/import-guides.ts';
import {publishReply} from '../published/publish-reply.ts';
import {
  actAsOffice,
  exampleConsultation,
  exampleCounty,
  exampleWords,
  postConsultation,
  trackConsultation,
} from '../testing/example-consultation.ts';
import {exampleGuide, startTestServer, testDatabases, type TestServer} from '../testing/index.ts';
import {eraseCorrections} from './erase-corrections.ts';
import {eraseExpired} from './erase-expired.ts';
import {sweep} from './housekeeping.ts';

const {calendar} = exampleCounty;
const asked = new Date('2026-11-23T02:00:00Z');

for (const place of testDatabases()) {
  describe(`What is kept no longer, with ${place.name}`, () => {
    let server: TestServer;
    let now = asked;
    before(async () => {
      server = await startTestServer({
        database: await place.create(),
        profile: exampleCounty,
        clock: () => now,
      });
    });
    after(async () => {
      await server.stop();
      await place.stop();
    });

    const ask = async (title: string) => {
      now = asked;
      const question = exampleConsultation({title, publishConsent: true});
      const {answer} = await postConsultation(server.url, question, randomKey());
      return answer;
    };
    const answer = (number: string, at: Date) =>
      actAsOffice(server.database, number, {type: 'answered', at, words: exampleWords('要忘记的回答')});
    const erase = () => eraseExpired({database: server.database, config: server.config, clock: () => now});

    it('is, of a correction, every word once nobody has to look at it any more', async () => {
      now = asked;
      await importGuides(server.backend, {guides: [{place: 'here', guide: exampleGuide()}]});
      const correct = async (accurate: boolean, key: string) => {
        const sent = {version: '1', accurate, text: '要忘记的话', locale: 'zh'} as const;
        const parts = accurate ? [] : ['fee' as const];
        const outcome = await acceptCorrection(server.backend, 'YS-SC-0001', {...sent, parts}, key);
        assert.ok(outcome.status === 'accepted');
        return outcome.correction.number;
      };
      const [open, done, right] = [
        await correct(false, 'a'),
        await correct(false, 'b'),
        await correct(true, 'c'),
      ];
      await server.database
        .updateTable('corrections')
        .set({handled_at: asked, outcome: 'mended', note: '要忘记的话'})
        .where('number', '=', done)
        .execute();
      const left = async () => {
        await eraseCorrections({database: server.database, config: server.config, clock: () => now});
        const rows = await server.database.selectFrom('corrections').selectAll().orderBy('number').execute();
        return rows.filter((row) => JSON.stringify(row).includes('忘记')).map(({number}) => number);
      };
      now = new Date('2029-11-22T00:00:00Z');
      assert.deepEqual(await left(), [open, done, right]);
      now = new Date('2029-11-24T00:00:00Z');
      assert.deepEqual(await left(), [open]);
    });

    it('is erased as its asker could have, once nothing has happened for the months of the profile', async () => {
      const done = await ask('要忘记的问题');
      await answer(done.number, asked);
      await publishReply(server.database, done.number, {calendar, now});
      const open = await ask('还没有回答');
      const young = await ask('后来才回答');
      await answer(young.number, new Date('2027-05-01T00:00:00Z'));

      now = new Date('2029-11-22T00:00:00Z');
      assert.equal(await erase(), 0);
      now = new Date('2029-11-24T00:00:00Z');
      assert.equal(await erase(), 1);
      assert.equal(await erase(), 0);

      const {state, content, timeline} = await trackConsultation(server.url, done);
      assert.deepEqual([state, content, timeline.at(-1)?.type], ['erased', undefined, 'erased']);
      for (const kept of [open, young]) {
        assert.notEqual((await trackConsultation(server.url, kept)).content, undefined);
      }
      const everything = JSON.stringify([
        await server.database.selectFrom('published_replies').selectAll().execute(),
        await server.database.selectFrom('entries').selectAll().execute(),
        await server.database.selectFrom('askers').selectAll().where('letter', '=', done.number).execute(),
      ]);
      assert(!everything.includes('要忘记的问题'));
    });

    it('is swept out of the counts and the spent challenges when its time is over', async () => {
      const {database} = server;
      const row = {until: now};
      await database
        .insertInto('limits')
        .values({route: '/old', sender: 's', count: 1, ...row})
        .execute();
      await database
        .insertInto('spent_challenges')
        .values({challenge: 'old', ...row})
        .execute();
      await database.insertInto('address_keys').values({day: '2020-01-01', key: 'old'}).execute();
      const later = new Date(now.getTime() + 1);
      await sweep({database, clock: () => later});
      const left = JSON.stringify([
        await database.selectFrom('limits').select('route').execute(),
        await database.selectFrom('spent_challenges').select('challenge').execute(),
        await database.selectFrom('address_keys').select('key').execute(),
      ]);
      assert(!left.includes('old'), left);
    });
  });
}
