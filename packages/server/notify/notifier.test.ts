import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it, type TestContext} from 'node:test';
import {randomKey, type Consultation} from '@huiyin/core';
import {deadLetters} from '../dead-letters.ts';
import {
  actAsOffice,
  exampleConsultation,
  exampleCounty,
  exampleWords,
  postConsultation,
  postReaction,
} from '../testing/example-consultation.ts';
import {
  exampleComplaint,
  postComplaint,
  startTestServer,
  testDatabases,
  until,
  type TestServer,
} from '../testing/index.ts';
import {noticeFiles} from './notice-files.ts';
import {startNotifier, type LetterNotice, type Notify} from './notifier.ts';
import {queueNotice} from './queue-notice.ts';

const consultation = {...exampleCounty.consultation!, notify: ['sms', 'email'] as ('sms' | 'email')[]};
const profile = {
  ...exampleCounty,
  portal: {...exampleCounty.portal, trackingUrl: 'https://example.gov.cn/t'},
  consultation,
  complaint: {...exampleCounty.complaint!, notify: consultation.notify},
};
const asker = {name: '张三', phone: '13812345678', email: 'zhang@example.com'};

for (const place of testDatabases()) {
  describe(`Told when answered, with ${place.name}`, () => {
    after(() => place.stop());

    const start = async (test: TestContext) => {
      const server = await startTestServer({database: await place.create(), profile});
      test.after(() => server.stop());
      return server;
    };

    /** Asks, answers, and queues whom to tell, as the desk does. */
    const answer = async (server: TestServer, changes: Partial<Consultation> = {}) => {
      const asked = exampleConsultation({asker, notify: 'sms', locale: 'ru', ...changes});
      const {answer: receipt} = await postConsultation(server.url, asked, randomKey());
      const at = new Date();
      await actAsOffice(server.database, receipt.number, {type: 'answered', at, words: exampleWords()});
      await queueNotice(server.database, {number: receipt.number, notify: changes.notify ?? 'sms'}, at);
      return receipt;
    };

    const notifierOf = (test: TestContext, {backend}: TestServer, notify: Notify, mostAttempts = 3) => {
      const options = {clock: () => new Date(), log: () => {}, mostAttempts};
      const notifier = startNotifier(backend, notify, options);
      test.after(() => notifier.stop());
      return notifier;
    };

    it('sends one message, with where to look and nothing of what was written', async (test) => {
      const server = await start(test);
      const told: LetterNotice[] = [];
      const {number} = await answer(server);
      const notifier = notifierOf(test, server, async (notice) => void told.push(notice));
      await until(() => told.length === 1);
      await notifier.stop();
      const trackingUrl = 'https://example.gov.cn/t';
      assert.deepEqual(told, [{channel: 'sms', to: '13812345678', number, locale: 'ru', trackingUrl}]);
      const again = notifierOf(test, server, async (notice) => void told.push(notice));
      await again.stop();
      assert.equal(told.length, 1);
    });

    it('tells whoever reported, whose address is under seal until then', async (test) => {
      const server = await start(test);
      const told: LetterNotice[] = [];
      const reporter = {disclosure: 'confidential', ...asker} as const;
      const sent = exampleComplaint({reporter, notify: 'sms'});
      const {answer: receipt} = await postComplaint(server.url, sent, randomKey());
      await queueNotice(server.database, {number: receipt.number, notify: 'sms'}, new Date());
      const notifier = notifierOf(test, server, async (notice) => void told.push(notice));
      await until(() => told.length === 1);
      await notifier.stop();
      assert.deepEqual([told[0]?.to, told[0]?.number], [asker.phone, receipt.number]);
    });

    it('sends it where the citizen is reached now, and to nobody once that is erased', async (test) => {
      const server = await start(test);
      const told: LetterNotice[] = [];
      const corrected = await answer(server, {notify: 'email'});
      const moved = {action: 'correct', name: '张三', phone: '', email: 'new@example.com'} as const;
      await postReaction(server.url, corrected, moved, randomKey());
      const erased = await answer(server);
      await postReaction(server.url, erased, {action: 'erase'}, randomKey());
      const notifier = notifierOf(test, server, async (notice) => void told.push(notice));
      await until(() => told.length === 1);
      await notifier.stop();
      assert.deepEqual(told.map(({to}) => to), ['new@example.com']); // prettier-ignore
    });

    it('ends it with a correction that leaves no address for it, and with no other', async (test) => {
      const server = await start(test);
      const kept: (string | null)[] = [];
      for (const [notify, contact] of [
        ['sms', {phone: '', email: asker.email}],
        ['sms', {phone: '0433-7654321', email: asker.email}],
        ['email', {phone: asker.phone, email: ''}],
        ['sms', {phone: '13987654321', email: ''}],
      ] as const) {
        const receipt = await answer(server, {notify});
        const moved = {action: 'correct', name: asker.name, ...contact} as const;
        assert.equal((await postReaction(server.url, receipt, moved, randomKey())).status, 201);
        const letters = server.database.selectFrom('letters').select('notify');
        kept.push((await letters.where('number', '=', receipt.number).executeTakeFirstOrThrow()).notify);
      }
      assert.deepEqual(kept, [null, null, null, 'sms']);
    });

    it('sends no text message to a landline that was taken before', async (test) => {
      const server = await start(test);
      const told: LetterNotice[] = [];
      const {number} = await answer(server);
      await answer(server);
      const landline = {phone: '0433-7654321'};
      await server.database.updateTable('askers').set(landline).where('letter', '=', number).execute();
      const notifier = notifierOf(test, server, async (notice) => void told.push(notice));
      await until(() => told.length > 0);
      await notifier.stop();
      assert.deepEqual(told.map(({to}) => to), [asker.phone]); // prettier-ignore
    });

    it('tries again when the gateway is away, and gives up with a letter that quotes no number', async (test) => {
      const server = await start(test);
      const {number} = await answer(server);
      const notifier = notifierOf(test, server, ({to}) => Promise.reject(new Error(`${to} is busy`)), 1);
      await until(async () => (await deadLetters(server.database)).length === 1);
      await notifier.stop();
      const [letter] = await deadLetters(server.database);
      assert.deepEqual(
        [letter?.number, letter?.what, letter?.attempts, letter?.last_error],
        [number, 'notice', 1, 'Error: 138****5678 is busy'],
      );
    });
  });
}

describe('Notices in files', () => {
  it('are one file each, for nobody else to read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'huiyin-notices-'));
    const notice: LetterNotice = {
      channel: 'email',
      to: 'a@example.com',
      number: 'ZX-1',
      locale: 'zh',
    };
    const write = noticeFiles(join(folder, 'sent'));
    await write(notice);
    await write(notice);
    const files = readdirSync(join(folder, 'sent'));
    assert.equal(files.length, 2);
    assert.deepEqual(JSON.parse(readFileSync(join(folder, 'sent', files[0]!), 'utf8')), notice);
    rmSync(folder, {recursive: true});
  });
});
