import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {complaintProblems} from './complaint-rules.ts';
import type {Complaint} from './contract/complaint.ts';
import {nationalProfile, type CountyProfile} from './national/index.ts';

type County = NonNullable<CountyProfile['complaint']>;

const words = {zh: '字'};
const county: County = {
  ...nationalProfile.complaint!,
  steps: [
    ...nationalProfile.complaint!.steps,
    {
      id: 'noise',
      title: words,
      questions: [
        {
          id: 'topic',
          type: 'choice',
          label: words,
          required: true,
          choices: [
            {id: 'noise', label: words},
            {id: 'dust', label: words},
          ],
          when: [{question: 'kind', oneOf: ['report']}],
        },
        {
          ...{id: 'decibels', type: 'number', label: words, required: true, minimum: 0, maximum: 200},
          when: [{question: 'topic', oneOf: ['noise']}],
        },
        {
          id: 'where',
          type: 'place',
          label: words,
          required: true,
          when: [{question: 'topic', oneOf: ['dust']}],
        },
        {id: 'remark', type: 'words', label: words, required: false, limit: 5, lines: 1},
      ],
    },
  ],
};
const reporter = {disclosure: 'confidential', name: '周明', phone: '13900002222', email: ''} as const;
const complaint = (changes: Partial<Complaint> = {}): Complaint => ({
  kind: 'complaint',
  title: '路灯坏了',
  text: '人民路的路灯坏了一周。',
  answers: {},
  reporter: {...reporter, disclosure: 'named'},
  channel: 'mobile',
  locale: 'zh',
  ...changes,
});
const photo = {digest: 'a'.repeat(64), type: 'image/jpeg', bytes: 1000};
const now = new Date('2026-11-25T17:00:00Z');

const problemsOf = (changes: Partial<Complaint>, rules = county): string[] =>
  complaintProblems(complaint(changes), rules, {timeZone: 'Asia/Shanghai', now}).map(
    ({field, code}) => `${field} ${code}`,
  );

describe('What a county takes in a report', () => {
  it('takes what is needed and nothing else', () => {
    assert.deepEqual(problemsOf({}), []);
    assert.deepEqual(problemsOf({kind: 'x', title: ' ', text: ''}), [
      'kind required',
      'title required',
      'text required',
    ]);
    assert.deepEqual(problemsOf({title: '字'.repeat(201), text: '字'.repeat(2001)}), [
      'title tooLong',
      'text tooLong',
    ]);
  });

  it('asks what follows from an answer, and only that', () => {
    const report = {kind: 'report', reporter};
    assert.deepEqual(problemsOf(report), ['answers.topic required']);
    const noise = {topic: {choice: 'noise'}};
    assert.deepEqual(problemsOf({...report, answers: noise}), ['answers.decibels required']);
    assert.deepEqual(problemsOf({...report, answers: {...noise, decibels: {number: 70}}}), []);
    assert.deepEqual(problemsOf({...report, answers: {...noise, decibels: {number: 201}}}), [
      'answers.decibels outOfRange',
    ]);
    const dust = {topic: {choice: 'dust'}, where: {place: {address: '东门市场'}}};
    assert.deepEqual(problemsOf({...report, answers: dust}), []);
    assert.deepEqual(problemsOf({...report, answers: {...dust, where: {place: {address: ' '}}}}), [
      'answers.where required',
    ]);
    const point = {latitude: 43, longitude: 131, system: 'CGCS2000'} as const;
    assert.deepEqual(problemsOf({...report, answers: {...dust, where: {place: {address: '', point}}}}), []);
  });

  it('takes no answer to what it does not ask, nor one of another kind', () => {
    assert.deepEqual(problemsOf({answers: {topic: {choice: 'noise'}}}), ['answers.topic notAllowed']);
    assert.deepEqual(problemsOf({answers: {remark: {number: 1}}}), ['answers.remark invalid']);
    assert.deepEqual(problemsOf({answers: {remark: {text: '六个字太长了'}}}), ['answers.remark tooLong']);
    const unknown = {topic: {choice: 'smell'}};
    assert.deepEqual(problemsOf({kind: 'report', reporter, answers: unknown}), ['answers.topic invalid']);
  });

  it('takes no day after today, by the county’s clock', () => {
    assert.deepEqual(problemsOf({answers: {happenedOn: {day: '2026-11-26'}}}), []);
    assert.deepEqual(problemsOf({answers: {happenedOn: {day: '2026-11-27'}}}), ['answers.happenedOn future']);
  });

  it('lets somebody be anonymous only where that is offered, and then asks nothing of them', () => {
    const anonymous = {reporter: {disclosure: 'anonymous'}} as const;
    assert.deepEqual(problemsOf(anonymous), ['reporter.disclosure notAllowed']);
    assert.deepEqual(problemsOf({...anonymous, kind: 'suggestion'}), []);
    const sms = {...county, notify: ['sms']} as County;
    assert.deepEqual(problemsOf({...anonymous, kind: 'suggestion', notify: 'sms'}, sms), [
      'notify notAllowed',
    ]);
    assert.deepEqual(problemsOf({reporter: {...reporter, disclosure: 'named', name: '', phone: '12'}}), [
      'reporter.name required',
      'reporter.phone invalid',
    ]);
  });

  it('takes files of the kinds, the number and the size that it names, and without a name from nobody', () => {
    const withFiles = (files: (typeof photo & {name?: string})[]) => ({
      answers: {files: {files}},
      uploadToken: 'u'.repeat(32),
    });
    assert.deepEqual(problemsOf(withFiles([photo])), []);
    assert.deepEqual(problemsOf({answers: {files: {files: [photo]}}}), ['answers.files missing']);
    assert.deepEqual(problemsOf(withFiles(Array.from({length: 10}, () => photo))), ['answers.files tooMany']);
    assert.deepEqual(problemsOf(withFiles([{...photo, type: 'text/html'}])), ['answers.files notAllowed']);
    assert.deepEqual(problemsOf(withFiles([{...photo, bytes: 20_000_001}])), ['answers.files tooLarge']);
    const named = {...withFiles([{...photo, name: '周明.jpg'}]), kind: 'suggestion'};
    assert.deepEqual(problemsOf(named), []);
    assert.deepEqual(problemsOf({...named, reporter: {disclosure: 'anonymous'}}), ['answers.files named']);
  });

  it('is not asked whom it is about where no step asks', () => {
    assert.deepEqual(problemsOf({department: 'market', person: '某科长'}), []);
    const silent = {...county, steps: county.steps.filter(({id}) => id !== 'where')};
    assert.deepEqual(problemsOf({department: 'market', person: '某科长'}, silent), [
      'department notAllowed',
      'person notAllowed',
    ]);
  });
});
