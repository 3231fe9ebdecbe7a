import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {languages} from '@huiyin/core';
import {
  actAsOffice,
  exampleConsultation,
  exampleCounty,
  exampleRating,
  exampleWords,
  postConsultation,
  postRating,
  startTestServer,
  type TestServer,
} from '../testing/index.ts';

describe('Looking up without JavaScript', () => {
  let server: TestServer;
  const logged: string[] = [];
  const now = new Date('2026-02-09T09:00:00+08:00');
  before(async () => {
    server = await startTestServer({
      profile: exampleCounty,
      clock: () => now,
      log: (line) => logged.push(line),
    });
  });
  after(() => server.stop());

  const send = (
    fields: Record<string, string>,
    {locale = 'zh', path = '/tracking', at = server} = {},
    headers: Record<string, string> = {Origin: at.origin},
  ) =>
    fetch(`${at.url}${path}?locale=${locale}`, {
      method: 'POST',
      headers,
      body: new URLSearchParams(fields),
    });
  const lookUp = async (...sent: Parameters<typeof send>) => {
    const response = await send(...sent);
    return {status: response.status, page: await response.text()};
  };
  const ask = async (key: string, changes: Parameters<typeof exampleConsultation>[0] = {}) => {
    const {answer} = await postConsultation(server.url, exampleConsultation(changes), key);
    return {number: answer.number, queryCode: answer.queryCode!};
  };

  it('asks for number and code in every language, by a form that carries them in its body', async () => {
    const titles = new Set<string | undefined>();
    for (const locale of languages) {
      const response = await fetch(`${server.url}/tracking?locale=${locale}`);
      const page = await response.text();
      assert.match(page, new RegExp(`<html lang="${locale}">`));
      assert.match(page, new RegExp(`<form method="post" action="tracking\\?locale=${locale}">`));
      titles.add(/<title>(.*)<\/title>/.exec(page)?.[1]);
    }
    assert.equal(titles.size, languages.length);
  });

  it('shows where a question stands, by when it is answered, and what was asked', async () => {
    const receipt = await ask('open', {text: '<b>急</b>', service: 'licence'});
    const {status, page} = await lookUp({...receipt, number: ` ${receipt.number.toLowerCase()} `});
    assert.equal(status, 200);
    assert.match(page, /<h1>已收到，正在确定由哪个部门答复。<\/h1>/);
    assert.match(page, /答复期限：2026年3月6日。/);
    assert.match(page, /&#60;b&#62;急&#60;\/b&#62;/);
    assert.match(page, /营业执照补领/);
    // What is printed and left lying about is not to open anything.
    assert.doesNotMatch(page, new RegExp(receipt.queryCode));
  });

  it('says that a day was missed although it was extended afterwards', async () => {
    const receipt = await ask('missed');
    const extended = {
      type: 'extended',
      at: new Date('2026-03-09T09:00:00+08:00'),
      dueOn: '2026-03-20',
    } as const;
    await actAsOffice(server.database, receipt.number, extended);
    const {page} = await lookUp(receipt);
    assert.match(
      page,
      /应在2026年3月6日前答复，现在已经超期。您可以拨打12345催办。<\/p>\s*<p>答复期限：2026年3月20日。/,
    );
  });

  it('gives the answer as text and links, marked with the language it is in', async () => {
    const receipt = await ask('answered');
    const words = {
      lang: 'zh' as const,
      blocks: [
        {type: 'listItem' as const, spans: [{text: '身份证<script>'}]},
        {type: 'listItem' as const, spans: [{text: '办事指南', href: 'https://example.gov.cn/'}]},
      ],
    };
    await actAsOffice(server.database, receipt.number, {type: 'answered', at: now, words});
    const {page} = await lookUp(receipt, {locale: 'ru'});
    assert.match(page, /<h1>Дан ответ\.<\/h1>/);
    assert.match(page, /Ниже оригинал на китайском языке:/);
    assert.match(page, /<div class="rich" lang="zh"><ul>\s*<li>身份证&#60;script&#62;<\/li>/);
    assert.match(page, /<li><a href="https:\/\/example.gov.cn\/">办事指南<\/a><\/li>/);
    assert(page.indexOf('身份证') < page.indexOf('Получено'), 'newest first');
  });

  it('hands out the files of an answer to keep, by post', async () => {
    const receipt = await ask('file');
    const answered = {type: 'answered', at: now, words: exampleWords()} as const;
    const entry = await actAsOffice(server.database, receipt.number, answered);
    await server.database
      .insertInto('attachments')
      .values({id: 'page-file', entry: Number(entry), name: '申请表.pdf', content: Buffer.from([1, 2])})
      .execute();
    const {page} = await lookUp(receipt);
    assert.match(page, /下载申请表\.pdf/);
    const [, attachment] = /name="attachment" value="([^"]+)"/.exec(page)!;
    const file = await send({...receipt, attachment: attachment!}, {path: '/attachments'});
    assert.deepEqual([...new Uint8Array(await file.arrayBuffer())], [1, 2]);
    const name = encodeURIComponent('申请表.pdf');
    assert.equal(file.headers.get('Content-Disposition'), `attachment; filename*=UTF-8''${name}`);
    assert.equal((await send({...receipt, attachment: 'other'}, {path: '/attachments'})).status, 404);
  });

  it('shows a rating, what the office owes for it, and that one may rate again', async () => {
    const caseToken = await server.newCaseToken({handledOn: '2026-02-09'});
    const bad = exampleRating(caseToken, {grade: 'dissatisfied', indicators: ['209'], text: '等了很久'});
    const {answer} = await postRating(server.url, bad, 'rated');
    const {page} = await lookUp({number: answer.number, queryCode: answer.queryCode!});
    for (const words of [
      '您的评价已收到。',
      '还没有回访，期限是2026年2月10日。',
      '可以追加评价一次',
      '要撤回、更正或删除这条评价，请拨打',
      '未在承诺时间内办结',
      '等了很久',
      '个体工商户注册登记',
    ]) {
      assert(page.includes(words), `${words} is missing in ${page}`);
    }
  });

  it('says the same of every miss, and keeps what was typed', async () => {
    const receipt = await ask('missed');
    const pairs = [
      {...receipt, queryCode: 'AAAA-AAAA-AAAA'},
      {...receipt, number: 'ZX-20260209-999999'},
      {...receipt, number: '9'.repeat(60)},
      {number: '\0', queryCode: '?'},
    ];
    const pages = await Promise.all(
      pairs.map(async (pair) => {
        const {page} = await lookUp(pair);
        assert.match(page, new RegExp(`value="${pair.number.replace('\0', '.?')}"`));
        return page.replace(/value="[^"]*"/g, '');
      }),
    );
    assert.equal(new Set(pages).size, 1);
    assert.match(pages[0]!, /没有查到。请对照回执检查编号和查询码。/);
    assert.equal((await lookUp(pairs[0]!)).status, (await lookUp(pairs[1]!)).status);
  });

  it('says at each field what is missing', async () => {
    const {status, page} = await lookUp({number: 'ZX-1', queryCode: ' '});
    assert.equal(status, 400);
    assert.match(page, /<p class="problem" id="queryCode-problem">请填写回执上的查询码。<\/p>/);
    assert.doesNotMatch(page, /没有查到|请填写回执上的编号/);
    assert.match(page, /value="ZX-1"/);
  });

  it('looks nothing up for a page that may not post here', async () => {
    const receipt = await ask('foreign');
    const {status, page} = await lookUp(receipt, {}, {Origin: 'https://elsewhere.example'});
    assert.equal(status, 403);
    assert.doesNotMatch(page, /个体户/);
  });

  it('shares the limit of the widget, and says what to do', async () => {
    const limits = {ratings: 100, tracking: 2, consultations: 100};
    const at = await startTestServer({profile: exampleCounty, limits});
    const headers = {'Content-Type': 'application/json'};
    const query = {number: 'ZX-20260209-000001', queryCode: 'AAAA'};
    await fetch(`${at.url}/tracking`, {method: 'POST', headers, body: JSON.stringify(query)});
    assert.equal((await lookUp(query, {at})).status, 404);
    const {status, page} = await lookUp(query, {at});
    await at.stop();
    assert.equal(status, 429);
    assert.match(page, /查询太频繁了/);
    assert.match(page, /value="ZX-20260209-000001"/);
  });

  it('is never stored, runs nothing, and leaves neither number nor code in the log', async () => {
    const receipt = await ask('logged');
    const {headers} = await send(receipt);
    assert.equal(headers.get('Cache-Control'), 'no-store');
    assert.match(headers.get('Content-Security-Policy')!, /default-src 'none'/);
    const log = logged.join('');
    assert(!log.includes(receipt.number) && !log.includes(receipt.queryCode), log);
  });
});
