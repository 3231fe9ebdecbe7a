import {expect} from 'chai';
import type {TrackedConsultation} from '@huiyin/core';
import {all, find, press, textOf, type, unmountAll, until} from '../../testing/page.ts';
import {answered, inProgress, number, queryCode, question} from '../../testing/tracked.ts';
import {mountFound, open, scriptedTracking} from '../../testing/tracker-page.ts';

type Tracker = Awaited<ReturnType<typeof mountFound>>;

const askFurther = async (tracker: Tracker, text = '照片有什么要求？') => {
  await open(tracker, '继续追问');
  await type(tracker, '还想问什么？', text);
  await press(tracker, 'button', '提交追问');
};

const disclosures = (tracker: Tracker) => all(tracker, 'disclosure').map(({innerText}) => innerText.trim());

describe('hy-tracker, what a citizen may do', () => {
  afterEach(unmountAll);

  it('offers what the backend allows now, and nothing else', async () => {
    const tracker = await mountFound(scriptedTracking({found: [inProgress]}));
    expect(disclosures(tracker)).to.deep.equal([
      '更正联系方式',
      '撤回',
      '删除我的内容',
      '这项核对能说明什么？',
    ]);
    unmountAll();
    const closed = await mountFound(scriptedTracking({found: [question({reactions: []})]}));
    expect(textOf(closed)).not.to.include('您还可以');
  });

  it('offers nothing where the backend takes nothing', async () => {
    const {sendReaction: _, ...adapter} = scriptedTracking();
    const tracker = await mountFound(adapter as ReturnType<typeof scriptedTracking>);
    expect(textOf(tracker)).not.to.include('您还可以');
  });

  it('asks for one of five grades for the answer of that day, none chosen', async () => {
    const tracker = await mountFound();
    expect(textOf(tracker)).to.include('您对2026年11月25日的答复满意吗？');
    const radios = all<HTMLInputElement>(tracker, 'radio');
    expect(radios).to.have.length(5);
    expect(radios.some(({checked}) => checked)).to.equal(false);
    await press(tracker, 'button', '提交评价');
    expect(textOf(tracker)).to.include('请先选择一个满意度。');
    expect(tracker.shadowRoot!.activeElement).to.equal(radios[0]);
  });

  it('takes a good grade in one press, bound to that answer', async () => {
    const adapter = scriptedTracking();
    const tracker = await mountFound(adapter);
    await press(tracker, 'radio', '基本满意');
    await press(tracker, 'button', '提交评价');
    await until(tracker, () => textOf(tracker).includes('评价已收到'));
    expect(adapter.sent[0]!.reaction).to.deep.equal({
      number,
      queryCode,
      locale: 'zh',
      reaction: {action: 'rateAnswer', answer: '4', grade: 'basicallySatisfied', text: ''},
    });
  });

  it('asks for a reason with a bad grade, at the field', async () => {
    const adapter = scriptedTracking();
    const tracker = await mountFound(adapter);
    await press(tracker, 'radio', '不满意');
    await press(tracker, 'button', '提交评价');
    await until(tracker, () => textOf(tracker).includes('请写几句原因，我们才知道该改什么。'));
    const field = find(tracker, 'textbox', '哪里让您不满意？');
    expect(tracker.shadowRoot!.activeElement).to.equal(field);
    expect(adapter.sent).to.have.length(0);
    await type(tracker, '哪里让您不满意？', '没有回答我的问题');
    await press(tracker, 'button', '提交评价');
    await until(tracker, () => adapter.sent.length);
  });

  it('stays with the answer that was being rated when another one comes', async () => {
    const newer = {...answered.timeline[3]!, id: '8', at: '2026-11-27T01:00:00Z'};
    const second = {...answered, timeline: [...answered.timeline, newer], unratedAnswer: '8'};
    const adapter = scriptedTracking({found: [answered, second]});
    const tracker = await mountFound(adapter);
    await press(tracker, 'radio', '满意');
    await press(tracker, 'button', '重新查看');
    await until(tracker, () => textOf(tracker).includes('2026年11月27日'));
    expect(textOf(tracker)).to.include('您对2026年11月25日的答复满意吗？');
    await press(tracker, 'radio', '非常满意');
    await press(tracker, 'button', '提交评价');
    await until(tracker, () => adapter.sent.length);
    expect(adapter.sent[0]!.reaction.reaction).to.include({answer: '4', grade: 'verySatisfied'});
  });

  it('asks about the newer answer once the older one can be rated no more, and keeps the words', async () => {
    const newer = {...answered.timeline[3]!, id: '8', at: '2026-11-27T01:00:00Z'};
    const second = {...answered, timeline: [...answered.timeline, newer], unratedAnswer: '8'};
    const fields = [{field: 'reaction.answer', code: 'unknown'}];
    const adapter = scriptedTracking({answers: ['rejected'], fields, found: [answered, second]});
    const tracker = await mountFound(adapter);
    await press(tracker, 'radio', '不满意');
    await type(tracker, '哪里让您不满意？', '没有说清楚');
    await press(tracker, 'button', '提交评价');
    await until(tracker, () => textOf(tracker).includes('情况刚有变化'));
    await press(tracker, 'button', '重新查看');
    await until(tracker, () => textOf(tracker).includes('您对2026年11月27日的答复满意吗？'));
    expect(all<HTMLInputElement>(tracker, 'radio').some(({checked}) => checked)).to.equal(false);
    expect(find<HTMLTextAreaElement>(tracker, 'textbox', '想多说几句（选填）').value).to.equal('没有说清楚');
  });

  it('sends a further question, gives a receipt of it, and reads again what happened', async () => {
    const after: TrackedConsultation = {
      ...inProgress,
      timeline: [
        ...answered.timeline,
        {id: '6', type: 'furtherQuestion', at: '2026-11-26T01:05:00Z', text: '照片？'},
      ],
    };
    const adapter = scriptedTracking({found: [answered, after]});
    const tracker = await mountFound(adapter);
    await askFurther(tracker);
    await until(tracker, () => textOf(tracker).includes('您的追问已收到，正在办理。'));
    for (const words of [
      '追问已收到',
      number,
      '7K3M-Q9TD-W2XR',
      '2026年11月26日 09:05',
      '照片有什么要求？',
    ]) {
      expect(textOf(tracker)).to.include(words);
    }
    await until(tracker, () => tracker.shadowRoot!.activeElement === find(tracker, 'heading', '追问已收到'));
    expect(disclosures(tracker)).not.to.include('继续追问');
    expect(textOf(tracker)).not.to.include('不一致');
  });

  it('warns when the backend took something else than what was sent', async () => {
    const cheat = scriptedTracking();
    cheat.sendReaction = async () => ({
      number,
      receivedAt: '2026-11-26T01:05:00Z',
      queryCode,
      digest: 'ab'.repeat(32),
    });
    const tracker = await mountFound(cheat);
    await askFurther(tracker);
    await until(tracker, () => textOf(tracker).includes('收到的内容与您发送的不一致'));
  });

  it('asks what is not solved before it asks to reopen, and says until when one may', async () => {
    const adapter = scriptedTracking();
    const tracker = await mountFound(adapter);
    await open(tracker, '没有解决，申请重新办理');
    expect(textOf(tracker)).to.include('2026年12月10日前可以申请。');
    await press(tracker, 'button', '申请重新办理');
    await until(tracker, () => textOf(tracker).includes('请写下您想说的话。'));
    await type(tracker, '哪里没有解决？', '网上还是不能办');
    await press(tracker, 'button', '申请重新办理');
    await until(tracker, () => textOf(tracker).includes('重新办理的申请已收到'));
    expect(adapter.sent[0]!.reaction.reaction).to.deep.equal({action: 'reopen', text: '网上还是不能办'});
  });

  it('refuses words over the limit, counted as people count, at the field', async () => {
    const adapter = scriptedTracking();
    const tracker = await mountFound(adapter);
    await askFurther(tracker, '𠮷'.repeat(2001));
    await until(tracker, () => textOf(tracker).includes('请精简到2000字以内，现在是2001字。'));
    expect(adapter.sent).to.have.length(0);
  });

  it('says what withdrawing means before it is done', async () => {
    const adapter = scriptedTracking();
    const tracker = await mountFound(adapter);
    await open(tracker, '撤回');
    expect(textOf(tracker)).to.include('撤回后不再办理和答复，也不能恢复');
    await press(tracker, 'button', '确认撤回');
    await until(tracker, () => textOf(tracker).includes('已撤回'));
    expect(adapter.sent[0]!.reaction.reaction).to.deep.equal({action: 'withdraw'});
  });

  it('replaces the contact details, and marks a phone that can be none', async () => {
    const adapter = scriptedTracking();
    const tracker = await mountFound(adapter);
    await open(tracker, '更正联系方式');
    expect(textOf(tracker)).to.include('没有填写的，就不再保留。');
    await type(tracker, '电话', '一二三');
    await press(tracker, 'button', '提交更正');
    await until(tracker, () => textOf(tracker).includes('请填写能打通的电话号码。'));
    expect(textOf(tracker)).to.include('请填写姓名。');
    await type(tracker, '姓名', '赵试');
    await type(tracker, '电话', '+7 912 345-67-89');
    await press(tracker, 'button', '提交更正');
    await until(tracker, () => textOf(tracker).includes('联系方式已更正'));
    expect(adapter.sent[0]!.reaction.reaction).to.deep.equal({
      action: 'correct',
      name: '赵试',
      phone: '+7 912 345-67-89',
      email: '',
    });
  });

  it('says what ends the promised message, where the county sends any', async () => {
    const adapter = scriptedTracking();
    const words = '没有填写，或者填的是固定电话，以后就不再通知';
    const silent = await mountFound(adapter);
    await open(silent, '更正联系方式');
    expect(textOf(silent)).not.to.include(words);
    unmountAll();
    const profile = await adapter.loadProfile({locale: 'zh'});
    const consultation = {...profile.consultation!, notify: ['sms' as const]};
    const telling = {...scriptedTracking(), loadProfile: async () => ({...profile, consultation})};
    const tracker = await mountFound(telling);
    await open(tracker, '更正联系方式');
    expect(textOf(tracker)).to.include(words);
  });

  it('erases only after a confirmation that names what goes and what stays', async () => {
    const adapter = scriptedTracking();
    const tracker = await mountFound(adapter);
    await open(tracker, '删除我的内容');
    expect(textOf(tracker)).to.include('您写的全部内容、部门的答复和附件');
    expect(textOf(tracker)).to.include('编号、日期、办理状态和校验值');
    await press(tracker, 'button', '确认删除');
    await until(tracker, () => textOf(tracker).includes('请先勾选，确认您知道删除后不能恢复。'));
    expect(adapter.sent).to.have.length(0);
    await press(tracker, 'checkbox', '我知道删除后不能恢复，也不会再有答复');
    await press(tracker, 'button', '确认删除');
    await until(tracker, () => textOf(tracker).includes('已删除'));
  });
});
