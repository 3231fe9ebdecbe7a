import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {WrittenGuide} from '@huiyin/core';
import {exampleGuide} from '../testing/example-guide.ts';
import type {LintOptions} from './finding.ts';
import {lintGuide, rules, scoreOf} from './lint-guide.ts';

const options: LintOptions = {today: '2026-11-26', languages: ['zh']};
const zh = (text: string) => [{text, lang: 'zh' as const}];
const found = (changed: Partial<WrittenGuide>, more: Partial<LintOptions> = {}) =>
  lintGuide({...exampleGuide, ...changed}, {...options, ...more}).map(({rule, at}) => `${rule.id} ${at}`);
const [register, , form] = exampleGuide.materials!;

/** What is changed in a guide without a fault, and what the linter then says. */
const faults: Record<string, [changed: Partial<WrittenGuide>, ...said: string[]]> = {
  'what it leaves out': [
    {conditions: [], materials: undefined, fees: undefined, steps: [], onlineDepth: undefined},
    ...['conditions', 'materials', 'fees', 'steps', 'onlineDepth'].map((at) => `missing-${at} ${at}`),
  ],
  'a counter without a place': [{places: []}, 'missing-places places'],
  'a place without hours': [{places: [{...exampleGuide.places[0]!, hours: []}]}, 'missing-hours hours'],
  'no word on what others tell': [
    {area: undefined, booking: undefined},
    ...['missing-area area', 'missing-booking booking'],
  ],
  'a visit without a reason': [{visits: [{count: 2}]}, 'visit-without-reason visits[0]'],
  'visits for what is done on line': [
    {channels: [{channel: 'online'}, {channel: 'mobile'}]},
    'online-with-visits visits[0]',
  ],
  'visits for what is done wholly on line, though there is a counter too': [
    {channels: [{channel: 'online'}, {channel: 'counter'}], onlineDepth: 'whole'},
    'online-with-visits visits[0]',
  ],
  'a fee without a basis': [
    {fees: [{name: zh('工本费'), standard: zh('40元')}]},
    'fee-without-basis fees[0]',
  ],
  'one phone for everything': [{supervisionPhones: ['07130000001']}, 'same-phones supervisionPhones'],
  'a promise that is longer than the law': [
    {promisedLimits: [{count: 3, unit: 'month'}]},
    'promised-longer-than-legal promisedLimits[0]',
  ],
  'a version that has run out': [
    {version: {...exampleGuide.version, validUntil: '2026-11-25'}},
    'expired version.validUntil',
  ],
  'a form that nobody can have': [
    {materials: [register!, {...form!, blankFormUrl: undefined, sampleUrl: undefined}]},
    ...['missing-blankFormUrl materials[1].blankFormUrl', 'form-without-sample materials[1]'],
  ],
  'one phone that is only written in another way': [
    {enquiryPhones: ['0713-000 0001'], supervisionPhones: ['（０７１３）０００－０００１', '07130000002']},
    'same-phones supervisionPhones',
  ],
  'a note that no answer leads to': [
    {notes: [{title: zh('说明'), markup: zh('<p>照片</p>'), when: [{question: 'who', oneOf: ['nobody']}]}]},
    'situation-unknownChoice notes[0]',
  ],
  'a paper that is to be filled in and of which none is shown filled in': [
    {
      materials: [
        {...register!, blankFormUrl: '/forms/consent.pdf'},
        {...register!, fillingIn: zh('写明愿意落户')},
        register!,
      ],
    },
    ...['form-without-sample materials[0]', 'form-without-sample materials[1]'],
  ],
  'a paper that is asked for without a reason': [
    {
      materials: [
        {...register!, purpose: undefined},
        {...register!, purpose: undefined, necessity: 'later'},
        {...register!, purpose: undefined, necessity: 'optional'},
        {...register!, purpose: undefined, pieces: []},
        {...register!, purpose: undefined, shared: {certificate: zh('户口簿')}},
      ],
    },
    ...['paper-without-reason materials[0]', 'paper-without-reason materials[1]'],
  ],
  'a paper that no answer leads to': [
    {materials: [{...register!, when: [{question: 'who', oneOf: ['nobody']}]}]},
    'situation-unknownChoice materials[0]',
  ],
};

/** The elements, and the rules that ask for them. Name and body are asked for by the contract. */
const core: Readonly<Record<string, string[]>> = {
  事项名称: [],
  实施主体: [],
  办理条件: ['missing-conditions'],
  申请材料: ['missing-materials'],
  办理流程: ['missing-steps'],
  办理时限: ['missing-legalLimits', 'missing-promisedLimits'],
  收费标准: ['missing-fees'],
  办理地点: ['missing-places'],
  咨询电话: ['missing-enquiryPhones'],
  监督电话: ['missing-supervisionPhones'],
  网上办理深度: ['missing-onlineDepth'],
  办理时间: ['missing-hours'],
  结果送达方式: ['missing-result'],
  表格下载: ['missing-blankFormUrl'],
};
const extended: Readonly<Record<string, string[]>> = {
  结果样本: ['missing-result.sampleUrl'],
  通办范围: ['missing-area'],
  预约办理: ['missing-booking'],
  网上支付: ['missing-onlinePayment'],
  物流快递: ['missing-express'],
  中介机构: ['missing-intermediary'],
};

describe('The linter of guides', () => {
  it('has nothing to say of a guide without a fault', () => {
    assert.deepEqual(found({}), []);
  });

  for (const [fault, [changed, ...said]] of Object.entries(faults)) {
    it(`names ${fault}`, () => assert.deepEqual(found(changed), said));
  }

  it('lets 12345 be the phone for everything, and takes a decision on the spot for a promise', () => {
    const phones = {enquiryPhones: ['12345'], supervisionPhones: ['12345']};
    assert.deepEqual(found({...phones, promptness: 'immediate', promisedLimits: []}), []);
  });

  it('does not take two extensions of one switchboard, or words without a number, for one phone', () => {
    const [enquiryPhones, supervisionPhones] = [
      ['0713-0000001转8001', '窗口'],
      ['0713-0000001转8002', '热线'],
    ];
    assert.deepEqual(found({enquiryPhones, supervisionPhones}), []);
    const hotline = {enquiryPhones: ['12345', '0713-12345'], supervisionPhones: ['１２３４５', '0713-12345']};
    assert.deepEqual(found(hotline), []);
  });

  it('asks for the 14 elements that guides commonly have, and the 6 further ones, and calls no other so', () => {
    const idsFrom = (source: RegExp) => rules.filter((rule) => source.test(rule.source.en)).map(({id}) => id);
    assert.deepEqual(idsFrom(/the 14 elements/).sort(), Object.values(core).flat().sort());
    assert.deepEqual(idsFrom(/the 6 further/).sort(), Object.values(extended).flat().sort());
    assert.deepEqual([Object.keys(core).length, Object.keys(extended).length], [14, 6]);
  });

  it('still takes a version on its last day', () => {
    assert.deepEqual(found({version: {...exampleGuide.version, validUntil: options.today}}), []);
  });

  it('names every text that one of the county’s languages lacks', () => {
    const name = [...exampleGuide.name, {text: 'Replacing an identity card', lang: 'en' as const}];
    const said = found({name}, {languages: ['zh', 'en']});
    assert(said.includes('untranslated questions[0].choices[1].label'), said.join('\n'));
    assert(!said.includes('untranslated name'));
  });

  it('gives every rule an id of its own, a source and a sentence in both languages', () => {
    assert.equal(new Set(rules.map(({id}) => id)).size, rules.length);
    for (const {says, source} of rules) {
      assert.match(says.zh, /。$/);
      assert.match(says.en, /\.$/);
      assert(source.zh && source.en);
    }
  });

  it('scores a department by what its guides keep, an error counting three times', () => {
    const findings = (changed: Partial<WrittenGuide>) => lintGuide({...exampleGuide, ...changed}, options);
    assert.equal(scoreOf([], 2), 100);
    assert(scoreOf(findings({conditions: []}), 1) < scoreOf(findings({area: undefined}), 1));
    assert(scoreOf(findings({conditions: []}), 1) < scoreOf(findings({conditions: []}), 10));
  });
});
