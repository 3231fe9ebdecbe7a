import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {digestOf, type CaseState, type Receipt} from '@huiyin/core';
import {exampleRating, postRating, startTestServer, testDatabases, type TestServer} from './testing/index.ts';

for (const database of testDatabases()) {
  describe(`Ratings on ${database.name}`, () => {
    let server: TestServer;
    let now = new Date('2026-11-20T09:00:00+08:00');
    before(async () => {
      server = await startTestServer({database: await database.create(), clock: () => now});
    });
    after(async () => {
      await server.stop();
      await database.stop();
    });
    const post = (rating: unknown, key: string) => postRating(server.url, rating, key);
    const currentCase = async (caseToken: string, locale = 'zh') => {
      const response = await fetch(`${server.url}/cases/current?locale=${locale}`, {
        headers: {'Case-Token': caseToken},
      });
      return (await response.json()) as CaseState;
    };

    it('gives a receipt with a number, a query code, the digest of what was sent and the day of the answer', async () => {
      const rating = exampleRating(await server.newCaseToken(), {grade: 'dissatisfied', indicators: ['209']});
      const {status, answer} = await post(rating, 'receipt');
      assert.equal(status, 201);
      assert.match(answer.number, /^PJ-20261120-\d{6}$/);
      assert.match(answer.queryCode ?? '', /^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
      assert.equal(answer.digest, await digestOf(rating));
      assert.equal(answer.dueOn, '2026-11-23');
    });

    it('promises no answer for a rating that is not bad', async () => {
      const {answer} = await post(exampleRating(await server.newCaseToken()), 'good');
      assert.equal(answer.dueOn, undefined);
    });

    it('gives the same receipt for the same key, even with a renewed token', async () => {
      const about = {number: 'YS-2026-renewed'};
      const rating = exampleRating(await server.newCaseToken(about));
      const first = await post(rating, 'same');
      now = new Date(now.getTime() + 60_000);
      const again = await post({...rating, caseToken: await server.newCaseToken(about)}, 'same');
      assert.deepEqual(again.answer, first.answer);
    });

    it('gives the receipt to a repeat that comes after its token has expired', async () => {
      const rating = exampleRating(await server.newCaseToken());
      const first = await post(rating, 'late repeat');
      now = new Date(now.getTime() + 25 * 3_600_000);
      assert.deepEqual((await post(rating, 'late repeat')).answer, first.answer);
    });

    it('knows a repeat again that has half a character in it', async () => {
      const contact = {name: '张\ud83d', phone: '13800000000'};
      const rating = exampleRating(await server.newCaseToken(), {text: '半个\ude00', contact});
      const first = await post(rating, 'half');
      assert.deepEqual([first.status, (await post(rating, 'half')).answer], [201, first.answer]);
    });

    it('refuses a text that no database can keep, at its field', async () => {
      const {status, answer} = await post(exampleRating(await server.newCaseToken(), {text: 'a\0b'}), 'nul');
      assert.equal(status, 400);
      assert.match(JSON.stringify(answer), /"fields":\[\{"field":"text","code":"notAllowed"\}\]/);
    });

    it('refuses a key that was used for other words, another contact or another case', async () => {
      const contact = {name: '张三', phone: '13800000000'};
      const rating = exampleRating(await server.newCaseToken(), {contact});
      await post(rating, 'reused');
      const others = [
        {...rating, text: '不是这样。'},
        {...rating, contact: {...contact, phone: '13900000000'}},
        {...rating, caseToken: await server.newCaseToken()},
      ];
      for (const other of others) {
        const {status, answer} = await post(other, 'reused');
        assert.equal(status, 422);
        assert.equal(answer.type, 'urn:huiyin:problem:key-reused');
      }
    });

    it('answers a second first rating with the receipt of the first', async () => {
      const rating = exampleRating(await server.newCaseToken());
      const first = await post(rating, 'first press');
      const second = await post(rating, 'second press');
      assert.equal(second.status, 409);
      assert.deepEqual(second.answer.receipt, first.answer);
    });

    it('keeps one of fifty ratings that arrive together under one key', async () => {
      const rating = exampleRating(await server.newCaseToken());
      const answers = await Promise.all(Array.from({length: 50}, () => post(rating, 'crowd')));
      assert.equal(answers.filter(({status}) => status === 201).length, 1);
      assert.equal(new Set(answers.map(({answer}) => answer.number)).size, 1);
    });

    it('keeps one of fifty ratings of one case that arrive together under fifty keys', async () => {
      const caseToken = await server.newCaseToken();
      const answers = await Promise.all(
        Array.from({length: 50}, (_, turn) =>
          post(exampleRating(caseToken, {text: `第${turn}次`}), `crowd ${turn}`),
        ),
      );
      assert.deepEqual([...new Set(answers.map(({status}) => status))].sort(), [201, 409]);
      const receipts = answers.map(({answer}) => (answer.receipt ?? answer).number);
      assert.equal(new Set(receipts).size, 1);
      const state = await currentCase(caseToken);
      assert.equal(state.status === 'rated' && state.ratings.length, 1);
    });

    it('shows a rated case with what was said, word for word, and takes one follow-up', async () => {
      const caseToken = await server.newCaseToken();
      const rating = exampleRating(caseToken, {text: '第一行\r\n  😀 "引号" \\ <b>'});
      const {answer: receipt} = await post(rating, 'with follow-up');
      const state = await currentCase(caseToken);
      assert(state.status === 'rated' && state.followUp);
      assert.equal(state.ratings[0]?.content.text, rating.text);
      assert.deepEqual(state.ratings[0]?.receipt, receipt);

      const followUp = exampleRating(state.followUp.caseToken, {grade: 'veryDissatisfied', text: '又坏了。'});
      assert.equal((await post({...followUp, indicators: []}, 'follow-up')).status, 201);
      assert.equal((await post({...followUp, indicators: []}, 'third')).status, 409);
      const after = await currentCase(caseToken);
      assert(after.status === 'rated');
      assert.deepEqual([after.ratings.length, after.followUp], [2, undefined]);
    });

    it('offers no follow-up once its days are over', async () => {
      const about = {number: 'YS-2026-window'};
      await post(exampleRating(await server.newCaseToken(about)), 'window');
      now = new Date(now.getTime() + 31 * 86_400_000);
      const state = await currentCase(await server.newCaseToken(about));
      assert.equal(state.status === 'rated' && state.followUp, undefined);
    });

    it('shows a case in the reader’s language, and in Chinese where there is no other', async () => {
      const caseToken = await server.newCaseToken();
      const {status, case: handled} = await currentCase(caseToken, 'en-GB');
      assert.deepEqual([status, handled.matter.lang, handled.department.lang], ['open', 'en', 'zh']);
    });

    it('says expired for a token that is old, forged or nonsense, and keeps nothing', async () => {
      const caseToken = await server.newCaseToken();
      now = new Date(now.getTime() + 25 * 3_600_000);
      const forged = caseToken.replace(/[^.]+$/, 'A'.repeat(43));
      for (const token of [caseToken, forged, 'nonsense']) {
        const {status, answer} = await post(exampleRating(token), `bad ${token}`);
        assert.deepEqual([status, answer.type], [401, 'urn:huiyin:problem:expired-token']);
        const response = await fetch(`${server.url}/cases/current`, {headers: {'Case-Token': token}});
        assert.equal(response.status, 401);
      }
    });

    it('answers every look-up that misses byte for byte alike', async () => {
      const {answer} = await post(exampleRating(await server.newCaseToken()), 'tracked');
      const misses: [string, string][] = [
        [answer.number, 'AAAA-AAAA-AAAA'],
        ['PJ-20261120-999999', answer.queryCode!],
        ['\0', '?'],
      ];
      const answers = await Promise.all(
        misses.map(([number, queryCode]) => track(server.url, {number, queryCode})),
      );
      assert.deepEqual(new Set(answers.map(({status, text}) => `${status} ${text}`)).size, 1);
      assert.equal(answers[0]?.status, 404);
    });

    it('finds a rating by its number and a query code as people type it', async () => {
      const {answer} = await post(exampleRating(await server.newCaseToken()), 'typed');
      const typed = wide(
        answer.queryCode!.replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase(),
      );
      const {status, text} = await track(server.url, {number: answer.number.toLowerCase(), queryCode: typed});
      assert.equal(status, 200);
      const tracked = JSON.parse(text) as {state: string; rating: {receipt: Receipt}};
      assert.deepEqual([tracked.state, tracked.rating.receipt], ['received', answer]);
    });
  });
}

const track = async (url: string, query: unknown) => {
  const headers = {'Content-Type': 'application/json'};
  const response = await fetch(`${url}/tracking`, {method: 'POST', headers, body: JSON.stringify(query)});
  return {status: response.status, text: await response.text()};
};

/** Full-width letters, as a Chinese input method writes them. */
const wide = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
