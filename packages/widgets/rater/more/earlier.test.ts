import {expect} from 'chai';
import {Outbox, type Rating, type RatingAdapter} from '@huiyin/core';
import {all, find, press, settled, textOf, type, unmountAll, until} from '../../testing/page.ts';
import {mount, receipt, scriptedAdapter} from '../../testing/rater-page.ts';
import type {RaterElement} from '../rater.ts';

const title = (count: number) => `这台设备上有此前提交的内容（${count}件）`;

/** What somebody wrote on an earlier page about another case. */
const otherRating: Rating = {
  caseToken: 'another-token',
  grade: 'dissatisfied',
  indicatorSet: 'national-v2',
  indicators: ['209'],
  text: '排了两个小时的队。',
  anonymous: false,
  channel: 'pc',
  locale: 'zh',
};

const keep = (
  adapter: {id: string},
  state: Parameters<Outbox<Rating>['keep']>[1],
  rating: Partial<Rating> = {},
) =>
  new Outbox<Rating>('rater', adapter.id).keep(
    {key: `key-${Math.random()}`, content: {...otherRating, ...rating}},
    state,
  );

const settleAnHourAgo = async (outbox: Outbox<Rating>): Promise<void> => {
  const {now} = Date;
  Date.now = () => now() - 3_600_000;
  await outbox.settle(`key-${Math.random()}`, {status: 'sent', receipt, duplicate: false});
  Date.now = now;
};

describe('hy-rater, what was sent earlier on this device', () => {
  afterEach(unmountAll);

  it('says nothing where nothing was sent', async () => {
    const rater = await mount();
    await settled(rater);
    expect(all(rater, 'disclosure')).to.have.length(0);
  });

  it('sends what waits about another case, and shows its receipt', async () => {
    const adapter = scriptedAdapter();
    await keep(adapter, {status: 'waiting'});
    const rater = await mount({adapter});
    await until(rater, () => textOf(rater).includes(receipt.number));
    expect(all(rater, 'disclosure')[0]!.innerText).to.equal(title(1));
    expect(adapter.sent.map(({rating}) => rating)).to.deep.equal([otherRating]);
    expect(textOf(rater)).not.to.include(otherRating.text);
    expect(textOf(rater)).to.include('您对这次办事满意吗？');
  });

  it('shows the receipt of a page that was just closed, and lets it be cleared', async () => {
    const adapter = scriptedAdapter();
    const first = await mount({adapter});
    await press(first, 'radio', '满意');
    await press(first, 'button', '提交评价');
    await until(first, () => textOf(first).includes('回执已存在这台设备上'));
    unmountAll();
    const second = await mount({adapter});
    await until(second, () => textOf(second).includes('7K3M-Q9TD-W2XR'));
    await press(second, 'button', '从这台设备上清除');
    await until(second, () => !textOf(second).includes(receipt.number));
    unmountAll();
    const third = await mount({adapter});
    await settled(third);
    expect(all(third, 'disclosure')).to.have.length(0);
  });

  it('folds old receipts up below what somebody should know of', async () => {
    const adapter = scriptedAdapter();
    const outbox = new Outbox<Rating>('rater', adapter.id);
    await settleAnHourAgo(outbox);
    await keep(adapter, {status: 'refused', kind: 'rejected', fields: []});
    const rater = await mount({adapter});
    await until(rater, () => textOf(rater).includes(otherRating.text));
    expect(textOf(rater)).not.to.include('7K3M-Q9TD-W2XR');
    find(rater, 'disclosure', receipt.number).click();
    await until(rater, () => textOf(rater).includes('7K3M-Q9TD-W2XR'));
  });

  it('folds everything up where all of it is old', async () => {
    const adapter = scriptedAdapter();
    await settleAnHourAgo(new Outbox<Rating>('rater', adapter.id));
    const rater = await mount({adapter});
    await until(rater, () => all(rater, 'disclosure').length);
    expect(textOf(rater)).not.to.include('7K3M-Q9TD-W2XR');
    find(rater, 'disclosure', title(1)).click();
    await until(rater, () => textOf(rater).includes('7K3M-Q9TD-W2XR'));
  });

  it('shows a refusal with its words, and throws them away only after asking', async () => {
    const adapter = scriptedAdapter();
    await keep(adapter, {status: 'refused', kind: 'rejected', fields: []});
    const rater = await mount({adapter});
    await until(rater, () => textOf(rater).includes('没有发出：内容没有被接受'));
    expect(textOf(rater)).to.include(otherRating.text);
    await press(rater, 'button', '从这台设备上清除');
    expect(rater.shadowRoot!.activeElement).to.equal(find(rater, 'button', '先留着'));
    expect(textOf(rater)).to.include('如果已经送达，清除不等于撤回。');
    await press(rater, 'button', '先留着');
    expect(textOf(rater)).to.include(otherRating.text);
    await press(rater, 'button', '从这台设备上清除');
    await press(rater, 'button', '确定清除');
    await until(rater, () => !textOf(rater).includes(otherRating.text));
    expect(adapter.sent).to.have.length(0);
  });

  it('says that the fate of another one is not known, and does not send it', async () => {
    const adapter = scriptedAdapter({promises: {sameKeySameReceipt: 'an old mailbox'}});
    await keep(adapter, {status: 'unknown', kind: 'timeout'});
    const rater = await mount({adapter});
    await until(rater, () => textOf(rater).includes('不知道是否已送达'));
    expect(textOf(rater)).to.include(otherRating.text);
    expect(adapter.sent).to.have.length(0);
  });

  it('still says after a reload that it does not know, and has a way back to the form', async () => {
    const adapter = scriptedAdapter({answers: ['timeout'], promises: {sameKeySameReceipt: 'an old mailbox'}});
    const first = await mount({adapter});
    await press(first, 'radio', '满意');
    await press(first, 'button', '提交评价');
    await until(first, () => textOf(first).includes('不知道是否已送达'));
    unmountAll();
    const second = await mount({adapter});
    await until(second, () => textOf(second).includes('不知道是否已送达'));
    expect(all(second, 'radio')).to.have.length(0);
    await press(second, 'button', '从这台设备上清除');
    await until(second, () => all(second, 'radio').length === 5);
    await until(second, () => second.shadowRoot!.activeElement === all(second, 'radio')[0]);
    expect(adapter.sent).to.have.length(1);
  });

  it('puts the words of a refused rating of this case back into the form, and replaces it', async () => {
    const adapter = scriptedAdapter();
    await keep(adapter, {status: 'refused', kind: 'rejected', fields: []}, {caseToken: 'a-token'});
    const rater = await mount({adapter});
    await until(rater, () => textOf(rater).includes('修改后再提交'));
    await press(rater, 'button', '修改后再提交');
    await until(rater, () => all(rater, 'textbox').length);
    await settled(rater);
    expect(find<HTMLInputElement>(rater, 'radio', '不满意').checked).to.equal(true);
    expect(find<HTMLInputElement>(rater, 'checkbox', '未在承诺时间内办结').checked).to.equal(true);
    await type(rater, '想多说几句（选填）', '排队两小时。');
    await press(rater, 'button', '提交评价');
    await until(rater, () => textOf(rater).includes('评价已收到'));
    expect(adapter.sent.map(({rating}) => rating.text)).to.deep.equal(['排队两小时。']);
    const entries = await new Outbox<Rating>('rater', adapter.id).entries();
    expect(entries.map(({state}) => state.status)).to.deep.equal(['sent']);
  });

  it('shows the words of a rating of this case that is refused after a reload', async () => {
    const adapter = scriptedAdapter({answers: ['rejected']});
    await keep(adapter, {status: 'waiting'}, {caseToken: 'a-token'});
    const rater = await mount({adapter});
    await until(rater, () => all(rater, 'button').length === 3);
    await press(rater, 'button', '修改后再提交');
    await until(rater, () => find<HTMLTextAreaElement>(rater, 'textbox', '想多说几句（选填）').value);
  });

  it('goes on with a rating that waits when the page turns to another case', async () => {
    const adapter = scriptedAdapter({answers: ['offline', 'receipt']});
    const rater = await mount({adapter});
    await press(rater, 'radio', '满意');
    await press(rater, 'button', '提交评价');
    await until(rater, () => textOf(rater).includes('已保存在本机'));
    rater.setAttribute('case-token', 'the-next-case');
    await until(rater, () => all(rater, 'radio').length === 5);
    await until(rater, () => adapter.sent.length === 2);
    expect(adapter.sent[1]).to.deep.equal(adapter.sent[0]);
  });

  it('has it on the screen again when the page turns back to its case', async () => {
    const answers: ('offline' | 'receipt')[] = ['offline'];
    const adapter = scriptedAdapter({answers});
    const rater = await mount({adapter});
    await press(rater, 'radio', '满意');
    await press(rater, 'button', '提交评价');
    await until(rater, () => textOf(rater).includes('已保存在本机'));
    rater.setAttribute('case-token', 'the-next-case');
    await until(rater, () => textOf(rater).includes(title(1)));
    rater.setAttribute('case-token', 'a-token');
    await until(rater, () => textOf(rater).includes('还没有收到回执'));
    expect(all(rater, 'radio')).to.have.length(0);
    await until(rater, () => !textOf(rater).includes(title(1)));
    answers[0] = 'receipt';
    await press(rater, 'button', '现在重试');
    await until(rater, () => textOf(rater).includes('评价已收到'));
    expect(new Set(adapter.sent.map(({key}) => key)).size).to.equal(1);
  });

  for (const [late, set] of [
    ['case', (rater: RaterElement) => rater.setAttribute('case-token', otherRating.caseToken)],
    ['backend', (rater: RaterElement, adapter: RatingAdapter) => (rater.adapter = adapter)],
  ] as const) {
    it(`goes on with a rating that waits where the ${late} is set late`, async () => {
      const adapter = scriptedAdapter();
      await keep(adapter, {status: 'waiting'});
      const rater = document.createElement('hy-rater');
      rater.lang = 'zh';
      if (late === 'case') rater.adapter = adapter;
      else rater.caseToken = otherRating.caseToken;
      document.body.append(rater);
      for (let turn = 0; turn < 10; turn++) await settled(rater);
      set(rater, adapter);
      await until(rater, () => textOf(rater).includes('评价已收到'));
      expect(adapter.sent).to.have.length(1);
    });
  }

  it('shows nothing of it on a shared screen', async () => {
    const adapter = scriptedAdapter();
    await keep(adapter, {status: 'refused', kind: 'rejected', fields: []});
    const rater = await mount({adapter, attributes: {kiosk: ''}});
    await settled(rater);
    expect(textOf(rater)).not.to.include(otherRating.text);
    expect(all(rater, 'disclosure')).to.have.length(0);
  });
});
