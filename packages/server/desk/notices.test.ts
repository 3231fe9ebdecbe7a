import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {
  exampleConsultation,
  exampleCounty,
  postConsultation,
  startTestServer,
  testDatabases,
  until,
} from '../testing/index.ts';
import type {LetterNotice} from '../index.ts';
import {accounts} from './testing/desk-server.ts';
import {Official} from './testing/official.ts';

const profile = {
  ...exampleCounty,
  consultation: {...exampleCounty.consultation!, notify: ['sms' as const]},
};

for (const database of testDatabases()) {
  describe(`Whoever asked to be told, on ${database.name}`, () => {
    after(() => database.stop());

    it('is told once when the desk answers or sends back, and of nothing before', async (test) => {
      const told: LetterNotice[] = [];
      const server = await startTestServer({
        database: await database.create(),
        profile,
        desk: {accounts: [accounts.li]},
        notify: async (notice) => void told.push(notice),
      });
      test.after(() => server.stop());
      const ask = async (key: string) => {
        const {answer} = await postConsultation(server.url, exampleConsultation({notify: 'sms'}), key);
        return answer.number;
      };
      const [answered, returned] = [await ask('answered'), await ask('returned')];
      const li = new Official(`${server.url}/desk/zh`);
      await li.signIn(accounts.li.name, accounts.li.password);
      const act = async (...deed: Parameters<Official['act']>) =>
        assert.equal((await li.act(...deed)).status, 303, deed[1]);
      for (const number of [answered, returned]) {
        await act(number, 'pass', {department: 'market'});
        await act(number, 'start');
      }
      await act(answered, 'answer', {text: '请到3号窗口补办。', language: 'zh'});
      await act(returned, 'return', {text: '不在受理范围。', turnTo: '请向法院提出。', language: 'zh'});

      await until(() => told.length >= 2);
      const queued = await server.database.selectFrom('notices').select('letter').orderBy('id').execute();
      assert.deepEqual(queued, [{letter: answered}, {letter: returned}]);
      const notice = {channel: 'sms', to: '13900001111', locale: 'zh'};
      assert.deepEqual(told, [
        {...notice, number: answered},
        {...notice, number: returned},
      ]);
    });
  });
}
