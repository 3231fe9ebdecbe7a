import {expect} from 'chai';
import {http, HttpResponse} from 'msw';
import {digestOf, type Rating} from '@huiyin/core';
import {nationalProfile, profileIn} from '@huiyin/core/national';
import {answerWith} from '../testing/network.ts';
import {press, textOf, unmountAll, until} from '../testing/page.ts';
import {handledCase, receipt} from '../testing/rater-page.ts';

describe('hy-rater, over the reference REST API', () => {
  let end: () => void;
  // A backend of its own for each test: what is kept on the device is kept for one.
  let api: string;
  let sent: {rating: Rating; key: string | null}[];
  let answers: (() => Response)[];

  beforeEach(async () => {
    api = `/api-${crypto.randomUUID()}`;
    sent = [];
    answers = [];
    end = await answerWith(
      http.get(`${api}/profile`, () => HttpResponse.json(profileIn(nationalProfile, 'zh'))),
      http.get(`${api}/cases/current`, ({request}) =>
        request.headers.get('case-token') === 'a-token'
          ? HttpResponse.json({status: 'open', case: handledCase, ratingNumber: 1})
          : HttpResponse.json({type: 'about:blank', title: 'No such case', status: 404}, {status: 404}),
      ),
      http.post(`${api}/ratings`, async ({request}) => {
        const rating = (await request.json()) as Rating;
        sent.push({rating, key: request.headers.get('idempotency-key')});
        const answer = answers.shift();
        return answer?.() ?? HttpResponse.json({...receipt, digest: await digestOf(rating)}, {status: 201});
      }),
    );
  });

  afterEach(() => {
    unmountAll();
    end();
  });

  const mounted = async () => {
    const rater = document.createElement('hy-rater');
    rater.lang = 'zh';
    Object.assign(rater, {api, caseToken: 'a-token'});
    document.body.append(rater);
    await until(rater, () => textOf(rater).includes(handledCase.matter.text));
    return rater;
  };

  it('sends what was chosen with a key, and shows the receipt', async () => {
    const rater = await mounted();
    await press(rater, 'radio', '非常满意');
    await press(rater, 'button', '提交评价');
    await until(rater, () => textOf(rater).includes(receipt.number));
    expect(sent).to.have.length(1);
    expect(sent[0]!.key).to.match(/^.{16,}$/);
    expect(sent[0]!.rating).to.include({caseToken: 'a-token', grade: 'verySatisfied', provenance: 'active'});
  });

  const misfortunes: Record<string, () => Response> = {
    'a server that is away': () =>
      HttpResponse.json({title: 'Away', status: 503}, {status: 503, headers: {'Retry-After': '0'}}),
    'a captive portal': () => HttpResponse.html('<h1>请登录无线网络</h1>'),
    'a line that breaks': () => HttpResponse.error(),
  };

  for (const [name, answer] of Object.entries(misfortunes)) {
    it(`says nothing of a receipt after ${name}, and gets one for the same key`, async () => {
      answers = [answer];
      const rater = await mounted();
      await press(rater, 'radio', '满意');
      await press(rater, 'button', '提交评价');
      await until(rater, () => sent.length === 1 && !textOf(rater).includes('评价已收到'));
      await until(rater, () => textOf(rater).includes(receipt.number));
      expect(new Set(sent.map(({key}) => key)).size).to.equal(1);
      expect(sent.length).to.be.above(1);
    });
  }
});
