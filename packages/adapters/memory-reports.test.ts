import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  addWorkingDays,
  fileDigestOf,
  isAdapterError,
  type Complaint,
  type Receipt,
  type RichText,
  type TrackedComplaint,
} from '@huiyin/core';
import {nationalProfile} from '@huiyin/core/national';
import {memoryAdapter} from './memory.ts';

const complaint: Complaint = {
  kind: 'report',
  title: '工地夜间施工',
  text: '夜里十二点还在施工。',
  answers: {},
  reporter: {disclosure: 'confidential', name: '周小禾', phone: '13900002222', email: ''},
  channel: 'mobile',
  locale: 'zh',
};

const words: RichText = {lang: 'zh', blocks: [{type: 'paragraph', spans: [{text: '已责令停工。'}]}]};

describe('Reports in memory', () => {
  const adapter = memoryAdapter();
  const {office} = adapter;
  const send = (key: string, changes: Partial<Complaint> = {}) =>
    adapter.sendComplaint({...complaint, ...changes}, {key});
  const open = async ({number, queryCode = ''}: Receipt): Promise<TrackedComplaint> => {
    const tracked = await adapter.loadTracked({number, queryCode}, {locale: 'zh'});
    assert.ok(tracked.about === 'complaint');
    return tracked;
  };
  const react = ({number, queryCode = ''}: Receipt, action: 'withdraw' | 'erase', key: string) =>
    adapter.sendReaction({number, queryCode, locale: 'zh', reaction: {action}}, {key});

  it('have numbers of their own, beside those of questions, and a day by which they are answered', async () => {
    const {number, receivedAt, dueOn} = await send('numbered');
    assert.match(number, /^TS-\d{8}-000001$/);
    assert.equal(dueOn, addWorkingDays(new Date(receivedAt), 15, nationalProfile.calendar));
    const asked = {kind: 'service', title: '问', text: '问', replyWanted: true, publishConsent: false};
    const asker = {name: '李小梅', phone: '', email: ''};
    const question = {...asked, asker, channel: 'pc', locale: 'zh'} as const;
    assert.match((await adapter.sendConsultation(question, {key: 'q'})).number, /^ZX-\d{8}-000001$/);
    const isRefused = (error: unknown) => isAdapterError(error) && error.kind === 'rejected';
    await assert.rejects(send('q'), isRefused);
    await assert.rejects(adapter.sendConsultation(question, {key: 'numbered'}), isRefused);
  });

  it('are passed on and answered, rated, asked on and reopened as questions are, and never published', async () => {
    const receipt = await send('answered');
    const {number, queryCode = ''} = receipt;
    await office.route(number, 'housing');
    await office.answer(number, words, [{name: '决定.txt', content: new Uint8Array([1, 2])}]);
    const {state, department, unratedAnswer, timeline} = await open(receipt);
    assert.deepEqual([state, department?.text], ['answered', '云水县住房和城乡建设局']);
    const [attachment] = timeline.at(-1)?.attachments ?? [];
    const file = await adapter.loadAttachment({number, queryCode, attachment: attachment!.id});
    assert.equal(file.size, 2);
    const sent = {number, queryCode, locale: 'zh'} as const;
    const rating = {action: 'rateAnswer', answer: unratedAnswer!, grade: 'satisfied', text: ''} as const;
    await adapter.sendReaction({...sent, reaction: rating}, {key: 'rated'});
    await adapter.sendReaction({...sent, reaction: {action: 'furtherQuestion', text: '几天？'}}, {key: 'on'});
    await office.answer(number, words);
    await office.close(number);
    await adapter.sendReaction({...sent, reaction: {action: 'reopen', text: '又开工了。'}}, {key: 'again'});
    assert.equal((await open(receipt)).state, 'inProgress');
    await assert.rejects(office.publish(number), /may not be published/);
    const {statistics} = await adapter.findReplies({text: '', page: 1, locale: 'zh'});
    assert.deepEqual([statistics.answered, statistics.rated], [0, 0]);
  });

  it('keep a correction of who reported to themselves, and know the first letter again after it', async () => {
    const receipt = await send('corrected');
    const {number, queryCode = ''} = receipt;
    const reaction = {action: 'correct', name: '周禾', phone: '13900003333', email: ''} as const;
    await adapter.sendReaction({number, queryCode, locale: 'zh', reaction}, {key: 'correction'});
    assert.ok(!JSON.stringify(await open(receipt)).includes('周禾'));
    assert.deepEqual(await send('corrected'), receipt);
  });

  it('keep no name of a file, and lose the file with the words', async () => {
    const file = new File(['%PDF-1.7'], '周小禾的合同.pdf', {type: 'application/pdf'});
    const [token, digest] = ['t'.repeat(32), await fileDigestOf(file)];
    const arrived: number[] = [];
    await adapter.sendFile(file, {token, digest, onProgress: (bytes) => arrived.push(bytes)});
    assert.deepEqual(arrived, [file.size]);
    const files = [{digest, type: file.type, bytes: file.size}];
    const receipt = await send('filed', {answers: {files: {files}}, uploadToken: token});
    const {number, queryCode = ''} = receipt;
    const query = {number, queryCode, attachment: digest};
    const given = await adapter.loadAttachment(query);
    assert.ok(!(given instanceof File) && given.type === file.type && given.size === file.size);
    await react(receipt, 'erase', 'erase');
    await assert.rejects(adapter.loadAttachment(query), isAdapterError);
    assert.equal((await open(receipt)).content, undefined);
    assert.deepEqual((await open(receipt)).reactions, []);
  });
});
