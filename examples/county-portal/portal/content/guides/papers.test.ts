import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {partsFor, situationOf} from '@huiyin/core/guide';
import {writtenGuides} from './index.ts';
import {guide as transfer} from './property-transfer.ts';

describe('the papers of the guides', () => {
  it('say why they have to be brought, in words of their own', () => {
    for (const [name, {materials = []}] of Object.entries(writtenGuides)) {
      for (const {id, purpose, shared, ...paper} of materials) {
        if (!shared) assert.ok(purpose, `${name}: ${id}`);
        const others = [paper.name, paper.sourceExplanation, paper.fillingIn, paper.standard];
        const said = new Set(others.flatMap((words) => words?.map(({text}) => text) ?? []));
        assert.deepEqual(purpose?.filter(({text}) => said.has(text)) ?? [], [], `${name}: ${id}`);
      }
    }
  });

  it('are looked up after a divorce at a registry, and brought after one in court', () => {
    const papersAfter = (couple: string) => {
      const answers = {house: 'old', how: 'divorce', couple, loan: 'no', use: 'home'};
      const situation = situationOf(transfer.questions ?? [], answers);
      assert.ok(situation.isDecided);
      return partsFor(transfer.materials ?? [], situation).map(({id, shared}) => (shared ? `(${id})` : id));
    };
    const always = ['id-card', 'application', 'deed'];
    assert.deepEqual(papersAfter('registry'), [...always, '(divorce)', 'divorce-agreement']);
    assert.deepEqual(papersAfter('court'), [...always, 'divorce-judgment']);
    assert.deepEqual(papersAfter('married'), [...always, '(marriage)', 'couple-agreement']);
  });
});
