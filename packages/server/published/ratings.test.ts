import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Compile} from 'typebox/compile';
import {isBadGrade, randomKey, type CaseTokenRequest, type Rating, type RatingPage} from '@huiyin/core';
import {ratingPageSchema} from '@huiyin/core/contract';
import {exampleWords} from '../testing/example-consultation.ts';
import {
  exampleRating,
  postRating,
  startTestServer,
  testDatabases,
  type TestServer,
} from '../testing/index.ts';

for (const place of testDatabases()) {
  describe(`Published ratings, with ${place.name}`, () => {
    let server: TestServer;
    let bad: string;
    const contact = {name: '司马小光', phone: '13812345678'};
    before(async () => {
      server = await startTestServer({database: await place.create()});
      await rate({text: '办得快，我叫司马小光，电话13812345678', contact});
      await rate({anonymous: true, contact});
      await rate({grade: 'basicallySatisfied', indicators: []}, {department: tax, departmentCode: 'tax'});
      bad = await rate(
        {grade: 'dissatisfied', indicators: ['209'], text: ''},
        {department: tax, departmentCode: 'tax'},
      );
      await server.database.insertInto('handlings').values(handled(bad)).execute();
    });
    after(async () => {
      await server.stop();
      await place.stop();
    });

    const rate = async (
      changes: Partial<Rating>,
      about?: Partial<CaseTokenRequest['case']>,
    ): Promise<string> => {
      const rating = exampleRating(
        await server.newCaseToken(about && {...about, number: randomKey()}),
        changes,
      );
      return (await postRating(server.url, rating, randomKey())).answer.number;
    };

    const list = async (more: object = {}): Promise<RatingPage> => {
      const headers = {'Content-Type': 'application/json'};
      const body = JSON.stringify({page: 1, locale: 'en', ...more});
      const response = await fetch(`${server.url}/ratings/search`, {method: 'POST', headers, body});
      assert.equal(response.status, 200);
      return (await response.json()) as RatingPage;
    };

    it('answer as the contract says, newest first, in the reader’s language where there is one', async () => {
      const page = await list();
      assert.deepEqual(Compile(ratingPageSchema).Errors(page), []);
      assert.deepEqual(
        page.ratings.map(({grade}) => grade),
        ['dissatisfied', 'basicallySatisfied', 'satisfied', 'satisfied'],
      );
      assert.equal(page.ratings[0]?.matter.text, 'Registering a sole trader');
      assert.deepEqual(
        [page.ratings[0]?.indicators[0]?.lang, page.ratings[0]?.department.lang],
        ['en', 'zh'],
      );
    });

    it('show a first character and a star, and no name at all where it was anonymous', async () => {
      const {ratings} = await list();
      assert.deepEqual(ratings.map(({name}) => name), [undefined, undefined, undefined, '司*']); // prettier-ignore
      assert.equal(ratings[3]?.text, '办得快，我叫司*，电话1**********');
    });

    it('tell neither the receipt’s number nor the case’s', async () => {
      const page = await list();
      const told = JSON.stringify(page);
      assert(!told.includes('PJ-') && !told.includes('YS-2026'));
      assert.deepEqual((await list()).ratings, page.ratings);
    });

    it('show what the office did about a bad one', async () => {
      const {ratings} = await list();
      assert.equal(ratings[0]?.handling?.calledBackOn, '2026-11-24');
      assert.deepEqual(ratings[0]?.handling?.words, exampleWords('已致歉。'));
      assert.equal(ratings[1]?.handling, undefined);
    });

    it('give numbers that can be counted again in the rows, for all and for a department', async () => {
      for (const department of [undefined, 'tax', '云水县市场监督管理局', 'nobody']) {
        const {ratings, statistics, total} = await list({department});
        const isGood = ({grade}: {grade: Rating['grade']}) => !isBadGrade(grade);
        const active = ratings.filter(({provenance}) => provenance === 'active');
        assert.equal(total, ratings.length);
        assert.deepEqual(statistics, {
          all: ratings.length,
          good: ratings.filter(isGood).length,
          active: active.length,
          activeGood: active.filter(isGood).length,
          bad: ratings.filter((rating) => !isGood(rating)).length,
          calledBack: ratings.filter(({handling}) => handling?.calledBackOn).length,
          rectified: ratings.filter(({handling}) => handling?.rectifiedOn).length,
        });
      }
    });

    it('count each department by name', async () => {
      assert.deepEqual((await list({department: 'tax'})).departments, [
        {id: 'tax', name: {text: '税务局', lang: 'zh'}, total: 2},
        {id: '云水县市场监督管理局', name: {text: '云水县市场监督管理局', lang: 'zh'}, total: 2},
      ]);
    });
  });
}

const tax = [{text: '税务局', lang: 'zh' as const}];

const handled = (rating: string) => ({
  rating,
  ...{call_back_due_on: '2026-11-24', rectification_due_on: '2026-12-11'},
  ...{called_back_on: '2026-11-24', rectified_on: null},
  words: JSON.stringify(exampleWords('已致歉。')),
});
