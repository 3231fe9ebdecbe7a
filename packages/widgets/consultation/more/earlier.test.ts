import {expect} from 'chai';
import {Drafts, Outbox, type Consultation} from '@huiyin/core';
import {all, find, press, settled, textOf, type, unmountAll, until} from '../../testing/page.ts';
import {fillIn, mount, receipt, scriptedAdapter} from '../../testing/consultation-page.ts';

const retry = '现在重试';
const keepBox = '在这台设备上保存我写的内容，保留7天';

type Adapter = ReturnType<typeof scriptedAdapter>;

/** Somebody asks while the line is down, and closes the page. */
const leaveWaiting = async (adapter: Adapter): Promise<void> => {
  const consultation = await mount({adapter});
  await fillIn(consultation);
  await press(consultation, 'button', '提交咨询');
  await until(consultation, () => textOf(consultation).includes('已保存在本机'));
  unmountAll();
};

describe('hy-consultation, what was sent earlier on this device', () => {
  afterEach(unmountAll);

  it('leaves the draft that is being written alone when an earlier question is tried again', async () => {
    const adapter = scriptedAdapter({answers: ['offline']});
    await leaveWaiting(adapter);
    const consultation = await mount({adapter});
    await until(consultation, () => textOf(consultation).includes('已保存在本机'));
    await type(consultation, '具体情况', '另一个问题。');
    await press(consultation, 'checkbox', keepBox);
    await until(consultation, () => textOf(consultation).includes('草稿已保存'));
    const before = adapter.sent.length;
    await press(consultation, 'button', retry);
    await until(consultation, () => adapter.sent.length > before);
    await until(consultation, () => textOf(consultation).includes('已保存在本机'));
    expect(textOf(consultation)).to.include('草稿已保存');
    const drafts = await new Drafts<{text: string}>('consultation', adapter.id, {schemaVersion: 1}).found();
    expect(drafts.map(({content}) => content.text)).to.deep.equal(['另一个问题。']);
  });

  it('goes on with it, and keeps drafts, also where the backend is set late', async () => {
    const adapter = scriptedAdapter({answers: ['offline', 'receipt']});
    await leaveWaiting(adapter);
    const consultation = document.createElement('hy-consultation');
    consultation.lang = 'zh';
    document.body.append(consultation);
    for (let turn = 0; turn < 10; turn++) await settled(consultation);
    consultation.adapter = adapter;
    await until(consultation, () => textOf(consultation).includes(receipt.number));
    await type(consultation, '具体情况', '另一个问题。');
    await press(consultation, 'checkbox', keepBox);
    await until(consultation, () => textOf(consultation).includes('草稿已保存'));
  });

  it('unfolds a receipt that came while this page was looking what there is', async () => {
    const adapter = scriptedAdapter({answers: ['offline']});
    await leaveWaiting(adapter);
    const outbox = new Outbox<Consultation>('consultation', adapter.id);
    const [waiting] = await outbox.waiting();
    const {entries} = Outbox.prototype;
    Outbox.prototype.entries = async function () {
      Outbox.prototype.entries = entries;
      await outbox.settle(waiting!.key, {status: 'sent', receipt, duplicate: false});
      return entries.call(this);
    };
    const consultation = await mount({adapter});
    await until(consultation, () => textOf(consultation).includes(receipt.number));
  });

  it('leaves the focus where it was pressed, and beside what is gone', async () => {
    const answers: ('offline' | 'receipt')[] = ['offline'];
    const adapter = scriptedAdapter({answers});
    await leaveWaiting(adapter);
    const consultation = await mount({adapter});
    const focused = () => consultation.shadowRoot!.activeElement;
    await until(consultation, () => textOf(consultation).includes('已保存在本机'));
    const button = find(consultation, 'button', retry);
    button.focus();
    const before = adapter.sent.length;
    await press(consultation, 'button', retry);
    await until(consultation, () => adapter.sent.length > before);
    await until(consultation, () => textOf(consultation).includes('已保存在本机'));
    expect(focused()).to.equal(button);
    answers[0] = 'receipt';
    await press(consultation, 'button', retry);
    await until(consultation, () => textOf(consultation).includes(receipt.number));
    await until(consultation, () => focused() === all(consultation, 'disclosure')[0]);
    await press(consultation, 'button', '从这台设备上清除');
    await until(consultation, () => focused() === find(consultation, 'textbox', '用一句话写明您想问什么'));
  });
});
