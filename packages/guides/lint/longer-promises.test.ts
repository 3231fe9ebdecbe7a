import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Condition, WrittenGuide} from '@huiyin/core';
import {exampleGuide} from '../testing/example-guide.ts';
import {isLonger, longerPromises} from './longer-promises.ts';

const units = {天: 'day', 工作日: 'workingDay', 月: 'month', 年: 'year'} as const;

type Limit = WrittenGuide['legalLimits'][number];

const limit = (text: string, ...when: Condition[]): Limit => {
  const [, count, unit] = /^(\d+)(.+)$/.exec(text)!;
  return {count: Number(count), unit: units[unit as keyof typeof units], ...(when.length && {when})};
};
const is = (question: string, ...oneOf: string[]): Condition => ({question, oneOf});
const zh = (text: string) => [{text, lang: 'zh' as const}];
const ask = (id: string, choices: string[], ...when: Condition[]): WrittenGuide['questions'][number] => ({
  ...{id, label: zh(id), ...(when.length && {when})},
  choices: choices.map((choice) => ({id: choice, label: zh(choice)})),
});

const kind = ask('kind', ['new', 'renewal']);
const found = (legal: Limit[], promised: Limit[], questions: WrittenGuide['questions'] = [kind]): string[] =>
  longerPromises({...exampleGuide, questions, legalLimits: legal, promisedLimits: promised}).map(
    ({at, about}) => `${at}: ${about}`,
  );

/** What is promised, and what the law allows. */
const longer: readonly [promised: string, legal: string][] = [
  ['20工作日', '20天'],
  ['30工作日', '1月'],
  ['5工作日', '5天'],
  ['21工作日', '20工作日'],
  ['11月', '10月'],
  ['13月', '1年'],
  ['32天', '1月'],
  ['2月', '30天'],
  ['31天', '20工作日'],
  ['367天', '1年'],
  ['1工作日', '0工作日'],
];

const notLonger: readonly [promised: string, legal: string][] = [
  ['20工作日', '28天'],
  ['5工作日', '7天'],
  ['3工作日', '3天'],
  ['7天', '5工作日'],
  ['30天', '1月'],
  ['1月', '28天'],
  ['20工作日', '1月'],
  ['12月', '1年'],
  ['366天', '1年'],
  ['0工作日', '0天'],
];

describe('A promise against the law', () => {
  for (const [promised, legal] of longer) {
    it(`of ${promised} is longer than ${legal}`, () => assert(isLonger(limit(promised), limit(legal))));
  }
  for (const [promised, legal] of notLonger) {
    it(`of ${promised} may keep within ${legal}`, () => assert(!isLonger(limit(promised), limit(legal))));
  }

  it('is named with both limits', () => {
    assert.deepEqual(found([limit('1月')], [limit('30工作日')]), ['promisedLimits[0]: 30个工作日 > 1个月']);
  });

  it('is held against what the law says for the same applicants, not against its longest word', () => {
    const legal = [limit('10天', is('kind', 'renewal')), limit('60天', is('kind', 'new'))];
    const promised = [limit('20天', is('kind', 'renewal')), limit('50天', is('kind', 'new'))];
    assert.deepEqual(found(legal, promised), ['promisedLimits[0]: 20天 > 10天, kind: renewal']);
  });

  it('that holds for everybody is held against what the law says for some', () => {
    const legal = [limit('60天', is('kind', 'new')), limit('10天', is('kind', 'renewal'))];
    assert.deepEqual(found(legal, [limit('20天')]), ['promisedLimits[0]: 20天 > 10天, kind: renewal']);
  });

  it('is not longer where one of the legal limits that apply together allows it', () => {
    const legal = [limit('10天'), limit('30天', is('kind', 'new'))];
    assert.deepEqual(found(legal, [limit('20天', is('kind', 'new'))]), []);
  });

  it('is held against nothing where the law says nothing for these applicants', () => {
    const legal = [limit('10天', is('kind', 'renewal'))];
    assert.deepEqual(found(legal, [limit('20天', is('kind', 'new'))]), []);
    assert.deepEqual(found([], [limit('20天')]), []);
  });

  it('is never found for answers that cannot be given together', () => {
    const abroad = ask('abroad', ['yes', 'no'], is('kind', 'new'));
    const legal = [limit('10天', is('kind', 'renewal'))];
    assert.deepEqual(found(legal, [limit('20天', is('abroad', 'yes'))], [kind, abroad]), []);
  });

  it('is never found after an answer by which the matter is not the right one', () => {
    const [first, second] = kind.choices;
    const ending = {...kind, choices: [first!, {...second!, end: zh('请到原发证地办理。')}]};
    const legal = [limit('10天', is('kind', 'renewal')), limit('60天', is('kind', 'new'))];
    assert.deepEqual(found(legal, [limit('20天')], [ending]), []);
  });
});
