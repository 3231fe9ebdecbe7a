import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {languages} from '@huiyin/core';
import {nationalProfile} from '@huiyin/core/national';
import {exampleCounty, keyOn, plainForm, startTestServer, type TestServer} from '../testing/index.ts';

describe('Asking without JavaScript', () => {
  let server: TestServer;
  let open: ReturnType<typeof plainForm>['open'];
  let post: ReturnType<typeof plainForm>['post'];
  before(async () => {
    const national = nationalProfile.consultation!;
    const consultation = {...national, identity: 'optional' as const, notify: ['sms' as const]};
    const profile = {...exampleCounty, consultation};
    server = await startTestServer({profile, limits: {ratings: 1, tracking: 1000, consultations: 40}});
    ({open, post} = plainForm(server, '/consultations'));
  });
  after(() => server.stop());

  const numberOn = (page: string) => /ZX-\d{8}-\d{6}/.exec(page)?.[0];
  const filled = {
    kind: 'policy',
    title: '开小吃店要办什么证？',
    text: '想在老街开店。\r\n<b>急</b>',
    'asker.name': '李小梅',
    'asker.phone': '13900001111',
    locale: 'zh',
    channel: 'pc',
  };
  const rows = async () => (await server.database.selectFrom('letters').select('number').execute()).length;

  it('answers with a receipt to read, and with the same one after F5', async () => {
    const key = keyOn((await open()).page);
    const first = await post({...filled, key, noReply: ''});
    assert.equal(first.status, 200);
    assert.match(first.page, /咨询已收到/);
    assert.match(first.page, /想在老街开店。\n&#60;b&#62;急/);
    assert.match(first.page, /\d日前答复您/);
    const before = await rows();
    assert.equal((await post({...filled, key})).page, first.page);
    assert.equal(await rows(), before);
  });

  it('speaks the citizen’s language, and says first what is asked for, why, by whom and for how long', async () => {
    const titles = new Set<string | undefined>();
    for (const locale of languages) {
      const {page} = await open(locale);
      assert.match(page, new RegExp(`<html lang="${locale}">`));
      const [notice, name] = [page.indexOf('12345'), page.indexOf('name="asker.name"')];
      assert(notice > 0 && notice < name);
      titles.add(/<title>(.*)<\/title>/.exec(page)?.[1]);
    }
    assert.equal(titles.size, languages.length);
  });

  it('ticks no box and chooses nothing for the citizen', async () => {
    const {page} = await open();
    const chosen = page.match(/<input[^>]*checked[^>]*>/g);
    assert.deepEqual(chosen?.map((input) => /name="([^"]+)" value="([^"]*)"/.exec(input)?.slice(1)), [
      ['notify', ''],
    ]); // prettier-ignore
    assert.doesNotMatch(page, /selected/);
  });

  it('shows the form again with all that was typed and says at each field what is wrong', async () => {
    const key = keyOn((await open('en')).page);
    const typed = {
      ...filled,
      ...{key, locale: 'en', kind: '', title: '', service: 'licence', publishConsent: 'true', notify: 'sms'},
      ...{'asker.phone': '12"', 'asker.email': 'li@example', 'asker.onBehalfOf': '王大爷'},
      ...{document: 'residentId', 'asker.identity': '11010519491231002Y'},
    };
    const {status, page} = await post(typed);
    assert.equal(status, 400);
    const said = [...page.matchAll(/<a href="#([^"]+)">/g)].map(([, field]) => field);
    assert.deepEqual(said.sort(), ['asker.email', 'asker.identity', 'asker.phone', 'kind', 'title']);
    assert.match(page, /5 things need correcting/);
    assert.match(page, /想在老街开店。\n&#60;b&#62;急&#60;\/b&#62;<\/textarea/);
    assert.match(page, /value="12&#34;"/);
    for (const value of ['li@example', '王大爷', '11010519491231002Y'])
      assert.match(page, new RegExp(`value="${value}"`));
    assert.match(page, /value="licence"\s+lang="zh"\s+selected/);
    assert.match(page, /name="publishConsent" value="true" checked/);
    assert.match(page, /name="notify" value="sms" checked/);
    assert.equal(keyOn(page), key);
  });

  it('takes what was changed after going back as a new question, once the citizen says so', async () => {
    const key = keyOn((await open()).page);
    const number = numberOn((await post({...filled, key})).page);
    const changed = {...filled, text: '改过的话'};
    const {status, page} = await post({...changed, key});
    assert.equal(status, 422);
    assert.match(page, /改过的话<\/textarea/);
    assert.equal(numberOn(page), number);
    const second = await post({...changed, key: keyOn(page)});
    assert.equal(second.status, 200);
    assert.notEqual(numberOn(second.page), number);
  });

  it('asks once more when a form came without its key, and loses nothing', async () => {
    const {status, page} = await post(filled);
    assert.equal(status, 400);
    assert.match(page, /还没有提交/);
    assert.equal((await post({...filled, key: keyOn(page)})).status, 200);
  });

  it('keeps nothing from a page that is not allowed to post', async () => {
    const before = await rows();
    const key = keyOn((await open()).page);
    for (const headers of [{}, {Origin: 'null'}, {Origin: 'https://elsewhere.example'}]) {
      assert.equal((await post({...filled, key}, headers as Record<string, string>)).status, 403);
    }
    assert.equal(await rows(), before);
  });

  it('sends a page that runs nothing, and that a browser brings back with what was typed', async () => {
    const {headers} = await open();
    assert.match(headers.get('Content-Security-Policy') ?? '', /default-src 'none'.*frame-ancestors 'none'/);
    assert.equal(headers.get('Cache-Control'), 'private, no-cache');
  });

  it('brings back what was typed when the server is asked too often', async () => {
    const key = keyOn((await open()).page);
    let last = await post({...filled, key});
    for (let turn = 0; turn < 40 && last.status !== 429; turn++) last = await post({...filled, key});
    assert.equal(last.status, 429);
    assert.match(last.page, /您写的内容都在下面/);
    assert.match(last.page, /急&#60;\/b&#62;<\/textarea/);
    assert.equal(keyOn(last.page), key);
  });

  it('brings back what was typed when the database fails', async () => {
    const other = await startTestServer({profile: exampleCounty});
    await other.database.schema.dropTable('entries').cascade().execute();
    const headers = {Origin: other.origin};
    const body = new URLSearchParams({...filled, key: 'some-key'});
    const response = await fetch(`${other.url}/consultations`, {method: 'POST', headers, body});
    assert.equal(response.status, 500);
    assert.match(await response.text(), /没有回执就不算收到。您写的内容都在下面/);
    await other.stop();
  });

  it('says so in a county that takes no questions', async () => {
    const {consultation: _, ...profile} = exampleCounty;
    const other = await startTestServer({profile});
    const response = await fetch(`${other.url}/consultations/new?locale=ru`);
    assert.equal(response.status, 404);
    assert.match(await response.text(), /не принимает вопросы/);
    await other.stop();
  });
});
