import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {partsFor, situationOf} from '@huiyin/core/guide';
import type {WrittenGuide} from '@huiyin/core';
import {guide as birth} from './birth-registration.ts';
import {guide as divorce} from './divorce.ts';
import {guide as marriage} from './marriage.ts';

/** The papers for these answers; in brackets those that the office looks up. */
const papersOf = (guide: WrittenGuide, answers: Record<string, string>): string[] => {
  const situation = situationOf(guide.questions ?? [], answers);
  assert.ok(situation.isDecided);
  return partsFor(guide.materials ?? [], situation).map(({id, shared}) => (shared ? `(${id})` : id));
};

describe('the papers of a family', () => {
  it('are looked up after a divorce at a registry, and brought after one in court', () => {
    const papersAfter = (before: string) => papersOf(marriage, {who: 'mainland', before});
    const always = ['id-card', 'photo', 'declaration'];
    assert.deepEqual(papersAfter('never'), always);
    assert.deepEqual(papersAfter('divorced'), [...always, '(divorce)']);
    assert.deepEqual(papersAfter('divorcedByCourt'), [...always, 'divorce-judgment']);
    assert.deepEqual(papersAfter('widowed'), [...always, 'death']);
  });

  it('are of both partners when one is from abroad', () => {
    const who = 'foreign';
    const both = ['passport', 'mainland-id-card'];
    assert.deepEqual(papersOf(marriage, {who, before: 'never'}).slice(0, 2), both);
    assert.deepEqual(papersOf(divorce, {agree: 'yes', who, stage: 'collect'}).slice(0, 2), both);
  });

  it('are looked up after a marriage in China, and brought after one abroad', () => {
    const marriageOf = (parents: string) =>
      papersOf(birth, {parents, born: 'here'}).filter((id) => id.includes('marriage-certificate'));
    assert.deepEqual(marriageOf('married'), ['(marriage-certificate)']);
    assert.deepEqual(marriageOf('marriedAbroad'), ['foreign-marriage-certificate']);
  });
});
