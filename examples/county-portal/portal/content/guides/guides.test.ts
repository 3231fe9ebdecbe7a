import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {languages, type Localised} from '@huiyin/core';
import {lintGuide} from '@huiyin/guides';
import {catalogue, guides, officialForms, writtenGuides} from './index.ts';

describe('the guides of the demo county', () => {
  it('are 30 in five languages in which the linter finds nothing', () => {
    const written = Object.values(writtenGuides);
    assert.equal(written.length, 30);
    for (const guide of written) {
      const found = lintGuide(guide, {today: '2026-11-26', languages});
      assert.deepEqual(
        found.map(({rule, at}) => `${guide.taskCode} ${at}: ${rule.id}`),
        [],
      );
    }
  });

  it('each ask about the situation of whoever reads them, and change with each answer', () => {
    for (const [name, {questions, ...parts}] of Object.entries(writtenGuides)) {
      assert.ok(questions.length, name);
      const conditions = JSON.stringify(parts);
      for (const {id, choices} of questions) {
        const isDecisive = conditions.includes(`"question":"${id}"`) || choices.some(({end}) => end);
        assert.ok(isDecisive, `${name}: ${id}`);
      }
    }
  });

  it('say how far they go on line, whose power is exercised and whether one may come to the service centre', () => {
    for (const [name, guide] of Object.entries(writtenGuides)) {
      const {matterType, powerSource, onlineDepth, channels, inServiceCentre} = guide;
      assert.equal(powerSource === undefined, matterType === 'publicService', name);
      assert.notEqual(inServiceCentre, undefined, name);
      const isOnline = channels.some(({channel}) => channel === 'online' || channel === 'mobile');
      assert.equal(onlineDepth === 'information', !isOnline, name);
    }
    for (const field of ['quantityLimit', 'specialProcedure'] as const)
      assert.ok(
        Object.values(writtenGuides).some((guide) => guide[field]),
        field,
      );
  });

  it('have codes and names of their own', () => {
    assert.equal(new Set(guides.map(({taskCode}) => taskCode)).size, 30 + 1075);
    assert.equal(new Set(guides.map(({name}) => name[0]!.text)).size, 30 + 1075);
  });

  it('ask only for forms that there are, and for each of these', () => {
    const asked = JSON.stringify(Object.values(writtenGuides)).matchAll(/"\/forms\/([\w-]+)\/"/g);
    const known = officialForms.map(({id}) => id);
    assert.equal(new Set(known).size, known.length);
    assert.deepEqual([...new Set([...asked].map(([, id]) => id!))].sort(), [...known].sort());
  });

  it('say nothing in one language with the words of another', () => {
    const said = JSON.stringify(Object.values(writtenGuides)).matchAll(/\[\{"text":[^[\]]*\]/g);
    for (const [words] of said) {
      const texts = (JSON.parse(words) as Localised[])
        .map(({text}) => text)
        .filter((text) => /\p{L}/u.test(text));
      assert.equal(new Set(texts).size, texts.length, words);
    }
  });

  it('name no condition where they say that nobody has to bring a paper', () => {
    for (const {materials} of Object.values(writtenGuides)) {
      for (const {shared} of materials ?? []) {
        if (shared) assert.doesNotMatch(shared.certificate[0]!.text, /的，.*不用带|查得到|查不到|如果/);
      }
    }
  });

  it('are known by the codes of those that are wanted most', () => {
    const codes = new Set(guides.map(({taskCode}) => taskCode));
    for (const code of catalogue.popular) assert.ok(codes.has(code), code);
  });
});
