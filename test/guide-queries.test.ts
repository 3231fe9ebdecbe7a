import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {languages, type Language} from '@huiyin/core';
import {syllablesOf} from '@huiyin/core/guide-pinyin';
import {GuideFinder, guideIndexOf} from '@huiyin/core/guide-search';
import {catalogue, guides, writtenGuides} from '../examples/county-portal/portal/content/guides/index.ts';

interface Query {
  query: string;
  locale: Language;
  kind: string;
  /** Any of these answers it. */
  expected: string[];
}

const queriesIn = (name: string) =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as Query[];
const queries = queriesIn('guide-queries.json');

describe('The queries of residents', () => {
  it('are 120, most of them for matters of which no guide was written with care', () => {
    const codes = new Set(Object.values(writtenGuides).map(({taskCode}) => taskCode));
    const outside = queries.filter(({expected}) => !expected.some((code) => codes.has(code)));
    assert.equal(new Set(queries.map(({query}) => query)).size, 120);
    assert.ok(outside.length >= 60, `${outside.length} aim outside`);
  });

  it('are of every kind: misspelt, in pinyin, in dialect, in the other languages', () => {
    const ofKind = (...kinds: string[]) => queries.filter(({kind}) => kinds.includes(kind)).length;
    const kinds = [['everyday', 'sentence'], ['misspelt', 'typo'], ['pinyin', 'initials'], ['dialect']];
    for (const names of kinds) assert.ok(ofKind(...names) >= 10, names.join());
    for (const language of languages.filter((one) => one !== 'zh'))
      assert.ok(queries.filter(({locale}) => locale === language).length >= 5, language);
  });

  it('name matters that there are', () => {
    const codes = new Set(guides.map(({taskCode}) => taskCode));
    for (const {query, expected} of queries)
      assert.ok(expected.length && expected.every((code) => codes.has(code)), query);
  });

  // They were asked once, when the ranking stood: whoever asks them again begins to tune to them.
  it('are other ones than the 30 that were held back', () => {
    const plain = ({query}: Query) => query.normalize('NFKC').toLowerCase().replace(/\s/g, '');
    const heldBack = queriesIn('guide-queries-held-back.json').map(plain);
    assert.equal(new Set(heldBack).size, 30);
    const asked = new Set(queries.map(plain));
    assert.deepEqual(
      heldBack.filter((query) => asked.has(query)),
      [],
    );
  });
});

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
