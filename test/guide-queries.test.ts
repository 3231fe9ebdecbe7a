import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import type {Language} from '@huiyin/core';
import {syllablesOf} from '@huiyin/core/guide-pinyin';
import {GuideFinder, guideIndexOf} from '@huiyin/core/guide-search';
import {catalogue, guides} from '../examples/county-portal/portal/content/guides/index.ts';

interface Query {
  query: string;
  locale: Language;
  kind: string;
  /** Any of these answers it. */
  expected: string[];
}

const queries = JSON.parse(readFileSync(new URL('guide-queries.json', import.meta.url), 'utf8')) as Query[];

describe('The search among the guides of the demo county', () => {
  const finder = new GuideFinder();
  before(async () => {
    await finder.add(guideIndexOf(guides, catalogue, {syllablesOf}));
  });

  it('has an answer among the first three for nearly all of what residents type', () => {
    const missed = queries.filter(({query, locale, expected}) => {
      const {guides} = finder.find({words: query, page: 1, locale});
      return !guides.slice(0, 3).some(({taskCode}) => expected.includes(taskCode));
    });
    const list = missed.map(({query, kind, expected}) => `${query} (${kind}) → ${expected.join()}`);
    const message = [`${missed.length} of ${queries.length} are missed:`, ...list].join('\n');
    assert.ok(missed.length <= queries.length * 0.05, message);
  });

  it('says why, whatever is typed', () => {
    for (const {query, locale} of queries) {
      for (const {match} of finder.find({words: query, page: 1, locale}).guides) assert.ok(match?.words.text);
    }
  });
});
