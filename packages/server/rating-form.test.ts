import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {languages} from '@huiyin/core';
import {exampleRating, postRating, startTestServer, type TestServer} from './testing/index.ts';

describe('Rating without JavaScript', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer();
  });
  after(() => server.stop());

  const post = async (
    fields: [string, string][],
    headers: Record<string, string> = {Origin: server.origin},
  ) => {
    const body = new URLSearchParams(fields);
    const response = await fetch(`${server.url}/ratings`, {method: 'POST', headers, body});
    return {status: response.status, headers: response.headers, page: await response.text()};
  };
  const numberOn = (page: string) => /PJ-\d{8}-\d{6}/.exec(page)?.[0];
  const isRated = async (caseToken: string) => {
    const response = await fetch(`${server.url}/cases/current`, {headers: {'Case-Token': caseToken}});
    return ((await response.json()) as {status: string}).status === 'rated';
  };

  it('answers with a receipt to read, and with the same one after F5', async () => {
    const fields: [string, string][] = [
      ['caseToken', await server.newCaseToken()],
      ['grade', 'dissatisfied'],
      ['indicators', '209'],
      ['indicators', '214'],
      ['text', '等了很久\r\n<b>真的</b>'],
      ['locale', 'zh'],
    ];
    const first = await post(fields);
    assert.equal(first.status, 200);
    assert.match(first.page, /评价已收到/);
    assert.match(first.page, /未在承诺时间内办结\n服务态度生硬/);
    assert.match(first.page, /等了很久\n&#60;b&#62;真的/);
    assert.equal((await post(fields)).page, first.page);
  });

  it('speaks the citizen’s language', async () => {
    const titles = new Set<string | undefined>();
    for (const locale of languages) {
      const {page} = await post([
        ['caseToken', await server.newCaseToken()],
        ['grade', 'satisfied'],
        ['locale', locale],
      ]);
      assert.match(page, new RegExp(`<html lang="${locale}">`));
      titles.add(/<title>(.*)<\/title>/.exec(page)?.[1]);
    }
    assert.equal(titles.size, languages.length);
  });

  it('shows the first receipt, and says so, when other words are sent for the same case', async () => {
    const caseToken = await server.newCaseToken();
    const {answer} = await postRating(server.url, exampleRating(caseToken), 'from a widget');
    const {status, page} = await post([
      ['caseToken', caseToken],
      ['grade', 'veryDissatisfied'],
      ['text', '改主意了'],
    ]);
    assert.deepEqual([status, numberOn(page)], [409, answer.number]);
    assert.match(page, /本次内容没有保存/);
    assert.doesNotMatch(page, /改主意了/);
  });

  it('shows the form again with all that was filled in when a reason is missing', async () => {
    const caseToken = await server.newCaseToken();
    const {status, page} = await post([
      ['caseToken', caseToken],
      ['grade', 'dissatisfied'],
      ['anonymous', 'true'],
      ['contact.name', '张"三'],
      ['locale', 'en'],
    ]);
    assert.equal(status, 400);
    assert.match(page, /Choose at least one reason or write a few words/);
    assert.match(page, /value="dissatisfied" checked/);
    assert.match(page, /name="anonymous" value="true" checked/);
    assert.match(page, /value="张&#34;三"/);
    assert.match(page, new RegExp(`name="caseToken" value="${caseToken}"`));
    assert.equal(await isRated(caseToken), false);
  });

  it('keeps the words when the grade was forgotten', async () => {
    const {status, page} = await post([
      ['caseToken', await server.newCaseToken()],
      ['text', '窗口很忙'],
    ]);
    assert.equal(status, 400);
    assert.match(page, /请选择一个评价等级/);
    assert.match(page, /窗口很忙<\/textarea/);
  });

  it('explains an expired link and names the hotline', async () => {
    const {status, page} = await post([
      ['caseToken', 'nonsense'],
      ['grade', 'satisfied'],
      ['locale', 'ru'],
    ]);
    assert.equal(status, 401);
    assert.match(page, /Ссылка больше не действует/);
    assert.match(page, /12345/);
  });

  it('keeps nothing from a page that is not allowed to post', async () => {
    const caseToken = await server.newCaseToken();
    const foreign: Record<string, string>[] = [{}, {Origin: 'null'}, {Origin: 'https://elsewhere.example'}];
    for (const headers of foreign) {
      const {status} = await post([['caseToken', caseToken], ['grade', 'satisfied']], headers); // prettier-ignore
      assert.equal(status, 403);
    }
    assert.equal(await isRated(caseToken), false);
  });

  it('keeps nothing from any other request that a foreign page can send without asking', async () => {
    const caseToken = await server.newCaseToken();
    const rating = exampleRating(caseToken);
    const multipart = new FormData();
    for (const [name, value] of Object.entries(rating)) multipart.set(name, String(value));
    for (const body of [JSON.stringify(rating), multipart, new Blob([JSON.stringify(rating)])]) {
      const headers = {Origin: server.origin};
      const response = await fetch(`${server.url}/ratings`, {method: 'POST', headers, body});
      assert.equal(response.status, 415);
    }
    assert.equal(await isRated(caseToken), false);
  });

  it('sends pages that run nothing, are framed by nobody and post only to us', async () => {
    const {headers} = await post([['caseToken', 'x'], ['grade', 'satisfied']]); // prettier-ignore
    const policy = headers.get('Content-Security-Policy') ?? '';
    assert.match(policy, /default-src 'none'.*form-action 'self'; frame-ancestors 'none'/);
    assert.equal(headers.get('Referrer-Policy'), 'same-origin');
  });
});
