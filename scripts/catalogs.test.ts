import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {faultsIn} from './catalogs.js';

const good = {
  zh: {day_other: '{{count}} 天', greeting: '您好，{{name}}'},
  en: {day_one: 'one day', day_other: '{{count}} days', greeting: 'Hello, {{name}}'},
  ru: {
    day_one: '{{count}} день',
    day_few: '{{count}} дня',
    day_many: '{{count}} дней',
    day_other: '{{count}} дня',
    greeting: 'Здравствуйте, {{name}}',
  },
  ja: {day_other: '{{count}} 日', greeting: '{{name}} さん、こんにちは'},
  ko: {day_other: '{{count}}일', greeting: '{{name}} 님, 안녕하세요'},
};

describe('the check of the catalogs', () => {
  it('is content with five complete languages', () => {
    assert.deepEqual(faultsIn(good), []);
  });

  it('names the language that is missing', () => {
    const {ko: _, ...four} = good;
    assert.deepEqual(faultsIn(four), ['ko.json is missing']);
  });

  it('names the key that is missing, and the one too many', () => {
    assert.deepEqual(faultsIn({...good, ja: {day_other: '{{count}} 日', other: '別'}}), [
      'ja: greeting is missing',
      'ja: other is in no Chinese catalog',
    ]);
  });

  it('names the plural form that Russian needs', () => {
    const {day_few: _, ...ru} = good.ru;
    assert.deepEqual(faultsIn({...good, ru}), ['ru: day_few is missing']);
  });

  it('names a value that would not be filled in', () => {
    assert.deepEqual(faultsIn({...good, en: {...good.en, greeting: 'Hello, {{nmae}}'}}), [
      'en: greeting fills in nmae, not name',
    ]);
  });

  it('notices English where a translation should be', () => {
    assert.deepEqual(faultsIn({...good, ko: {...good.ko, greeting: 'Hello, {{name}}'}}), [
      'ko: greeting is a copy of the English',
    ]);
  });
});
