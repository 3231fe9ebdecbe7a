import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Compile} from 'typebox/compile';
import {guideSchema, type WrittenGuide} from '../contract/guide.ts';
import {guideIn} from './guide-in.ts';

const zh = (text: string) => [{text, lang: 'zh' as const}];
const inTwo = (text: string, en: string) => [...zh(text), {text: en, lang: 'en' as const}];

const guide: WrittenGuide = {
  ...{taskCode: 'YD1', name: inTwo('结婚登记', 'Marriage registration'), matterType: 'confirmation'},
  ...{level: 'county', audience: ['person'], promptness: 'immediate', topics: []},
  body: {name: zh('民政局'), type: 'statutory', together: [zh('公安局')]},
  version: {number: '1', validFrom: '2026-01-01', updatedOn: '2026-01-01'},
  questions: [],
  conditions: [{text: inTwo('双方自愿', 'Both are willing')}],
  ...{steps: [], legalLimits: [], promisedLimits: [], visits: [], places: [], channels: []},
  ...{legalBasis: [], commonQuestions: [], enquiryPhones: ['12345'], supervisionPhones: []},
};

describe('A guide for readers of one language', () => {
  it('has its words in that language, and the original where they are not translated', () => {
    const shown = guideIn(guide, 'en');
    assert.deepEqual(shown.name, {text: 'Marriage registration', lang: 'en'});
    assert.deepEqual(shown.conditions, [{text: {text: 'Both are willing', lang: 'en'}}]);
    assert.deepEqual(shown.body.name, {text: '民政局', lang: 'zh'});
    assert.deepEqual(shown.body.together, [{text: '公安局', lang: 'zh'}]);
  });

  it('keeps what is no words, and what is not known', () => {
    const shown = guideIn(guide, 'ru');
    assert.deepEqual(shown.enquiryPhones, ['12345']);
    assert.equal(shown.fees, undefined);
    assert.ok(Compile(guideSchema).Check(shown));
  });
});
