import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {partsFor, situationOf} from './situation.ts';

const choices = (...ids: string[]) => ids.map((id) => ({id}));
const after = (question: string, ...oneOf: string[]) => ({question, oneOf});
const questions = [
  {id: 'who', choices: choices('oneself', 'agent')},
  {id: 'first', choices: choices('yes', 'no')},
  {id: 'lost', choices: choices('lost', 'worn'), when: [after('first', 'no')]},
];
const materials = [
  {id: 'form'},
  {id: 'proxy', when: [after('who', 'agent')]},
  {id: 'statement', when: [after('lost', 'lost')]},
  {id: 'proxyStatement', when: [after('lost', 'lost'), after('who', 'agent')]},
];
const listFor = (chosen: Record<string, string>) =>
  partsFor(materials, situationOf(questions, chosen)).map(({id}) => id);
const askedFor = (chosen: Record<string, string>) => situationOf(questions, chosen).asked.map(({id}) => id);

describe('The situation of an applicant', () => {
  it('leaves everything possible before the first answer', () => {
    assert.deepEqual(listFor({}), ['form', 'proxy', 'statement', 'proxyStatement']);
    const {concernOf} = situationOf(questions, {});
    assert.equal(concernOf(materials[0]!), 'yes');
    assert.equal(concernOf(materials[1]!), 'open');
  });

  it('asks on, answer by answer', () => {
    assert.deepEqual(askedFor({}), ['who', 'first']);
    assert.deepEqual(askedFor({first: 'no'}), ['who', 'first', 'lost']);
    assert.deepEqual(askedFor({first: 'yes'}), ['who', 'first']);
  });

  it('is decided when all that is asked is answered', () => {
    assert.equal(situationOf(questions, {who: 'agent'}).isDecided, false);
    assert.equal(situationOf(questions, {who: 'agent', first: 'yes'}).isDecided, true);
    assert.deepEqual(listFor({who: 'agent', first: 'yes'}), ['form', 'proxy']);
    assert.deepEqual(listFor({who: 'oneself', first: 'no', lost: 'lost'}), ['form', 'statement']);
  });

  it('rules a part out as soon as one of its conditions fails', () => {
    assert.deepEqual(listFor({who: 'oneself'}), ['form', 'statement']);
  });

  it('lets nothing hang on an answer to a question that is put no more, or that is none of its choices', () => {
    assert.deepEqual(listFor({who: 'agent', first: 'yes', lost: 'lost'}), ['form', 'proxy']);
    assert.equal(situationOf(questions, {who: 'cousin', first: 'yes'}).isDecided, false);
  });

  it('ends with a choice for which another matter is the right one', () => {
    const abroad = {id: 'abroad', end: '请向中国驻外使领馆申请'};
    const first = {id: 'where', choices: [{id: 'here'}, abroad]};
    const {asked, end, isDecided} = situationOf([first, ...questions], {where: 'abroad'});
    assert.deepEqual([asked, end, isDecided], [[first], abroad, true]);
  });
});
