import {expect} from 'chai';
import {AdapterError, Outbox, type CaseState} from '@huiyin/core';
import {all, find, press, textOf, type, unmountAll, until} from '../../testing/page.ts';
import {handledCase, mount, receipt, scriptedAdapter} from '../../testing/rater-page.ts';

const content = {
  grade: 'dissatisfied',
  indicatorSet: 'national-v2',
  indicators: ['209'],
  text: '等了很久。',
  anonymous: false,
} as const;

const rated: CaseState = {
  status: 'rated',
  case: handledCase,
  ratings: [{ratingNumber: 1, provenance: 'active', content: {...content, indicators: ['209']}, receipt}],
  followUp: {caseToken: 'second-token', until: '2026-12-02T00:00:00Z'},
};

const sharedBox = '这是公用电脑，什么都不要留下';
const keptOf = ({id}: {id: string}) => new Outbox('rater', id).entries();

const sendGood = async (rater: Awaited<ReturnType<typeof mount>>) => {
  await press(rater, 'radio', '满意');
  await press(rater, 'button', '提交评价');
};

describe('hy-rater, after the press', () => {
  afterEach(unmountAll);

  it('shows a receipt to copy by hand: number, query code, time and what was sent', async () => {
    const rater = await mount();
    await press(rater, 'radio', '不满意');
    await press(rater, 'checkbox', '未在承诺时间内办结');
    await type(rater, '想多说几句（选填）', '第一行\n第二行');
    await press(rater, 'button', '提交评价');
    await until(rater, () => textOf(rater).includes('评价已收到'));
    for (const words of [
      receipt.number,
      '7K3M-Q9TD-W2XR',
      '2026年11月22日',
      '未在承诺时间内办结',
      '第一行\n第二行',
    ]) {
      expect(textOf(rater)).to.include(words);
    }
    expect(rater.shadowRoot!.activeElement).to.equal(find(rater, 'heading', '评价已收到'));
    expect(textOf(rater)).not.to.include('不一致');
  });

  it('warns when the backend took something else than what was sent', async () => {
    const adapter = scriptedAdapter();
    const cheat = {...adapter, sendRating: async () => ({...receipt, digest: 'ab'.repeat(32)})};
    const rater = await mount({adapter: cheat});
    await sendGood(rater);
    await until(rater, () => textOf(rater).includes('收到的内容与您发送的不一致'));
  });

  it('keeps a rating on the device while offline, says so, and sends the same one again', async () => {
    const adapter = scriptedAdapter({answers: ['offline', 'receipt']});
    const rater = await mount({adapter});
    const heard: string[] = [];
    for (const name of ['hy-queued', 'hy-sent']) rater.addEventListener(name, () => heard.push(name));
    await sendGood(rater);
    await until(rater, () => textOf(rater).includes('已保存在本机'));
    await press(rater, 'button', '现在重试');
    await until(rater, () => textOf(rater).includes('评价已收到'));
    expect(adapter.sent[1]).to.deep.equal(adapter.sent[0]);
    expect(heard).to.deep.equal(['hy-queued', 'hy-sent']);
  });

  it('goes on sending after a reload, with the same key', async () => {
    const adapter = scriptedAdapter({answers: ['offline']});
    const first = await mount({adapter});
    await sendGood(first);
    await until(first, () => textOf(first).includes('已保存在本机'));
    unmountAll();
    const later = Object.assign(scriptedAdapter(), {id: adapter.id});
    const second = await mount({adapter: later});
    await until(second, () => textOf(second).includes('评价已收到'));
    expect(later.sent).to.deep.equal([adapter.sent[0]]);
  });

  it('writes an anonymous rating to the device at no time', async () => {
    const adapter = scriptedAdapter({answers: ['offline']});
    const rater = await mount({adapter});
    await press(rater, 'radio', '满意');
    await press(rater, 'checkbox', '匿名评价');
    await press(rater, 'button', '提交评价');
    await until(rater, () => textOf(rater).includes('请不要关闭这一页'));
    unmountAll();
    const again = await mount({adapter: {...adapter, sendRating: scriptedAdapter().sendRating}});
    expect(textOf(again)).to.include('您对这次办事满意吗？');
  });

  it('keeps nothing on a shared computer, and says that the page must stay open', async () => {
    const answers: ('offline' | 'receipt')[] = ['offline'];
    const adapter = scriptedAdapter({answers});
    const rater = await mount({adapter});
    await press(rater, 'radio', '满意');
    expect(find<HTMLInputElement>(rater, 'checkbox', sharedBox).checked).to.equal(false);
    await press(rater, 'checkbox', sharedBox);
    await press(rater, 'button', '提交评价');
    await until(rater, () => textOf(rater).includes('请不要关闭这一页'));
    expect(dispatchEvent(new Event('beforeunload', {cancelable: true}))).to.equal(false);
    expect(await keptOf(adapter)).to.deep.equal([]);
    answers[0] = 'receipt';
    await press(rater, 'button', '现在重试');
    await until(rater, () => textOf(rater).includes('评价已收到'));
    expect(textOf(rater)).not.to.include('回执已存在这台设备上');
    expect(await keptOf(adapter)).to.deep.equal([]);
  });

  it('takes words that were refused before off a shared computer', async () => {
    const adapter = scriptedAdapter({answers: ['rejected', 'receipt']});
    const rater = await mount({adapter});
    await sendGood(rater);
    await until(rater, () => textOf(rater).includes('内容没有被接受'));
    expect(await keptOf(adapter)).to.have.length(1);
    await press(rater, 'checkbox', sharedBox);
    await press(rater, 'button', '提交评价');
    await until(rater, () => textOf(rater).includes('评价已收到'));
    expect(textOf(rater)).not.to.include('回执已存在这台设备上');
    expect(await keptOf(adapter)).to.deep.equal([]);
  });

  it('does not send again where the backend promises nothing, and says that it does not know', async () => {
    const adapter = scriptedAdapter({answers: ['timeout'], promises: {sameKeySameReceipt: 'an old mailbox'}});
    const rater = await mount({adapter});
    await sendGood(rater);
    await until(rater, () => textOf(rater).includes('不知道是否已送达'));
    expect(textOf(rater)).to.include('12345');
    await until(rater, () => !all(rater, 'button').length);
    expect(adapter.sent).to.have.length(1);
  });

  it('shows a refusal, keeps the words and sends the next press under a new key', async () => {
    const adapter = scriptedAdapter({answers: ['rejected', 'receipt']});
    const rater = await mount({adapter});
    await press(rater, 'radio', '满意');
    await type(rater, '想多说几句（选填）', '很快');
    await press(rater, 'button', '提交评价');
    await until(rater, () => textOf(rater).includes('内容没有被接受'));
    expect(all<HTMLTextAreaElement>(rater, 'textbox')[0]!.value).to.equal('很快');
    await press(rater, 'button', '提交评价');
    await until(rater, () => textOf(rater).includes('评价已收到'));
    expect(adapter.sent[0]!.key).not.to.equal(adapter.sent[1]!.key);
  });

  it('tells the page of every refusal', async () => {
    const rater = await mount({adapter: scriptedAdapter({answers: ['rejected']})});
    let refusals = 0;
    rater.addEventListener('hy-failed', () => refusals++);
    await sendGood(rater);
    await until(rater, () => refusals === 1);
    await press(rater, 'button', '提交评价');
    await until(rater, () => refusals === 2);
  });

  it('brings everything back when it is refused after a wait', async () => {
    const adapter = scriptedAdapter({
      answers: ['offline', 'rejected', 'receipt'],
      fields: [{field: 'contact.phone', code: 'format'}],
    });
    const rater = await mount({adapter});
    await press(rater, 'radio', '不满意');
    await press(rater, 'checkbox', '未在承诺时间内办结');
    await type(rater, '想多说几句（选填）', '等了很久。');
    await press(rater, 'checkbox', '匿名评价');
    rater.shadowRoot!.querySelector('summary')!.click();
    await type(rater, '姓名', '赵试');
    await type(rater, '电话', '13800000000');
    await press(rater, 'button', '提交评价');
    await until(rater, () => textOf(rater).includes('请不要关闭这一页'));
    await press(rater, 'button', '现在重试');
    await until(rater, () => textOf(rater).includes('内容没有被接受'));
    expect(find<HTMLInputElement>(rater, 'radio', '不满意').checked).to.equal(true);
    expect(find<HTMLTextAreaElement>(rater, 'textbox', '想多说几句（选填）').value).to.equal('等了很久。');
    expect(textOf(rater)).to.include('5 / 500');
    await until(rater, () => rater.shadowRoot!.activeElement === find(rater, 'textbox', '电话'));
    await press(rater, 'button', '提交评价');
    await until(rater, () => textOf(rater).includes('评价已收到'));
    expect(adapter.sent[2]!.rating).to.deep.equal(adapter.sent[0]!.rating);
  });

  it('leads to the words when what waited is refused without a reason', async () => {
    const rater = await mount({adapter: scriptedAdapter({answers: ['offline', 'rejected']})});
    await sendGood(rater);
    await until(rater, () => textOf(rater).includes('已保存在本机'));
    await press(rater, 'button', '现在重试');
    await until(rater, () => textOf(rater).includes('内容没有被接受'));
    await until(
      rater,
      () => rater.shadowRoot!.activeElement === find(rater, 'textbox', '想多说几句（选填）'),
    );
  });

  it('shows the first rating where somebody had already rated', async () => {
    const adapter = scriptedAdapter({answers: ['offline', 'duplicate']});
    const states: CaseState[] = [{status: 'open', case: handledCase, ratingNumber: 1}, rated];
    const rater = await mount({adapter: {...adapter, loadCase: async () => states.shift() ?? rated}});
    await sendGood(rater);
    await until(rater, () => textOf(rater).includes('已保存在本机'));
    await press(rater, 'button', '现在重试');
    await until(rater, () => textOf(rater).includes('这件事已有评价'));
    expect(textOf(rater)).to.include('等了很久。');
  });

  it('takes a follow-up rating from somebody whose first one came too late', async () => {
    const adapter = scriptedAdapter({answers: ['duplicate', 'receipt']});
    const states: CaseState[] = [{status: 'open', case: handledCase, ratingNumber: 1}, rated];
    const rater = await mount({adapter: {...adapter, loadCase: async () => states.shift() ?? rated}});
    await sendGood(rater);
    await until(rater, () => textOf(rater).includes('可以追加评价一次'));
    await press(rater, 'button', '追加评价');
    await sendGood(rater);
    await until(rater, () => textOf(rater).includes('评价已收到'));
    expect(adapter.sent[1]!.rating.caseToken).to.equal('second-token');
  });

  it('offers the one follow-up rating of a rated case, with its own token', async () => {
    const adapter = scriptedAdapter({state: rated});
    const rater = await mount({adapter});
    await until(rater, () => textOf(rater).includes('可以追加评价一次'));
    await press(rater, 'button', '追加评价');
    expect(textOf(rater)).to.include('现在您满意吗');
    expect(rater.shadowRoot!.activeElement === all(rater, 'radio')[0]).to.equal(true);
    expect(all<HTMLInputElement>(rater, 'radio').some((radio) => radio.checked)).to.equal(false);
    await sendGood(rater);
    await until(rater, () => textOf(rater).includes('评价已收到'));
    expect(adapter.sent[0]!.rating.caseToken).to.equal('second-token');
  });

  it('says so when the time for rating is over', async () => {
    const rater = await mount({adapter: scriptedAdapter({state: {status: 'closed', case: handledCase}})});
    await until(rater, () => textOf(rater).includes('评价期已过'));
    expect(all(rater, 'radio')).to.have.length(0);
  });

  it('gives the way out, and the phone, when the link is no longer valid', async () => {
    const adapter = scriptedAdapter({answers: ['expired']});
    const rater = await mount({adapter});
    await sendGood(rater);
    await until(rater, () => textOf(rater).includes('这个评价链接已失效'));
    expect(textOf(rater)).to.include('12345');
  });

  it('does not say that a case may be rated when its link is no longer valid', async () => {
    const adapter = scriptedAdapter();
    const loadCase = () => Promise.reject(new AdapterError('expired'));
    const rater = await mount({adapter: {...adapter, loadCase}});
    await until(rater, () => textOf(rater).includes('这个评价链接已失效'));
    expect(textOf(rater)).not.to.include('仍可以评价');
    expect(all(rater, 'radio')).to.have.length(0);
  });

  it('asks before words that were not sent are left', async () => {
    const leaves = () => dispatchEvent(new Event('beforeunload', {cancelable: true}));
    const rater = await mount();
    await press(rater, 'radio', '满意');
    expect(leaves()).to.equal(true);
    await type(rater, '想多说几句（选填）', '很快');
    expect(leaves()).to.equal(false);
    await press(rater, 'button', '提交评价');
    await until(rater, () => textOf(rater).includes('评价已收到'));
    expect(leaves()).to.equal(true);
  });

  it('opens contact fields only where somebody wants to leave them, and sends them apart', async () => {
    const adapter = scriptedAdapter();
    const rater = await mount({adapter});
    await press(rater, 'radio', '满意');
    rater.shadowRoot!.querySelector('summary')!.click();
    await type(rater, '姓名', '赵试');
    await type(rater, '电话', '13800000000');
    await press(rater, 'button', '提交评价');
    await until(rater, () => adapter.sent.length);
    expect(adapter.sent[0]!.rating.contact).to.deep.equal({name: '赵试', phone: '13800000000'});
    expect(textOf(rater)).not.to.include('13800000000');
  });
});
