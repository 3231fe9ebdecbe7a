import {expect} from 'chai';
import {Drafts, Outbox} from '@huiyin/core';
import {all, find, press, textOf, type, unmountAll, until} from '../../testing/page.ts';
import {fillIn, mount, publishedReply, receipt, scriptedAdapter} from '../../testing/consultation-page.ts';

const title = '用一句话写明您想问什么';
const send = '提交咨询';

const leaves = (): boolean => {
  const event = new Event('beforeunload', {cancelable: true});
  return dispatchEvent(event);
};

describe('hy-consultation, while it is written', () => {
  afterEach(unmountAll);

  it('shows published answers below the title; one press opens one, and the words stay', async () => {
    const adapter = scriptedAdapter({replies: [publishedReply]});
    const consultation = await mount({adapter});
    const field = find<HTMLInputElement>(consultation, 'textbox', title);
    const {top} = field.getBoundingClientRect();
    await type(consultation, title, '社保怎么转');
    await until(consultation, () => textOf(consultation).includes('找到1条公开答复'));
    expect(field.getBoundingClientRect().top).to.equal(top);
    await press(consultation, 'disclosure', '社保怎么转移');
    expect(textOf(consultation)).to.include('请带身份证到窗口办理。');
    expect(textOf(consultation)).to.include('人力资源和社会保障局 · 2026年9月8日答复');
    expect(field.value).to.equal('社保怎么转');
  });

  it('looks up the title alone, once it rests, and says so beforehand', async () => {
    const adapter = scriptedAdapter({replies: [publishedReply]});
    const consultation = await mount({adapter});
    expect(textOf(consultation)).to.include('会用这句话查找已公开的答复，只查找，不保存。');
    await type(consultation, '具体情况', '这里的话不会拿去查找');
    await type(consultation, title, '社');
    await type(consultation, title, '社保');
    await type(consultation, title, '社保怎么转');
    await until(consultation, () => textOf(consultation).includes('找到1条公开答复'));
    expect(adapter.lookedUp).to.deep.equal(['社保怎么转']);
  });

  it('shows no more of them when the title is taken back', async () => {
    const consultation = await mount({adapter: scriptedAdapter({replies: [publishedReply]})});
    await type(consultation, title, '社保怎么转');
    await until(consultation, () => textOf(consultation).includes('找到1条公开答复'));
    await type(consultation, title, '');
    expect(textOf(consultation)).not.to.include('公开答复，也许');
  });

  it('takes nothing amiss when they cannot be looked up', async () => {
    let asked = 0;
    const adapter = {...scriptedAdapter(), findReplies: () => (asked++, Promise.reject(new Error('down')))};
    const consultation = await mount({adapter});
    await type(consultation, title, '社保怎么转');
    await until(consultation, () => asked);
    expect(all(consultation, 'alert').map((alert) => alert.innerText)).to.deep.equal(['']);
  });

  it('finds a service item by a part of its name, and shows it on the receipt', async () => {
    const adapter = scriptedAdapter();
    const consultation = await mount({adapter});
    await fillIn(consultation);
    await press(consultation, 'disclosure', '指定部门或事项（选填）');
    await until(consultation, () => textOf(consultation).includes('找到3个'));
    expect(find<HTMLInputElement>(consultation, 'radio', '不指定，由县里转给该答复的单位').checked).to.equal(
      true,
    );
    await type(consultation, '输入几个字，查找部门或事项', '保障卡');
    expect(textOf(consultation)).to.include('找到1个');
    await press(consultation, 'radio', '社会保障卡申领 · 人力资源和社会保障局');
    await press(consultation, 'button', send);
    await until(consultation, () => textOf(consultation).includes('咨询已收到'));
    expect(adapter.sent[0]!.consultation).to.deep.include({service: 'card', department: 'hrss'});
    expect(textOf(consultation)).to.include('社会保障卡申领');
  });

  it('says that the list cannot be shown, and that it is not needed', async () => {
    const adapter = {...scriptedAdapter(), loadRecipients: () => Promise.reject(new Error('down'))};
    const consultation = await mount({adapter});
    await press(consultation, 'disclosure', '指定部门或事项（选填）');
    await until(consultation, () => textOf(consultation).includes('不选也可以，县里会转办。'));
  });

  it('asks before words that were not sent are left', async () => {
    const consultation = await mount();
    expect(leaves()).to.equal(true);
    await fillIn(consultation);
    expect(leaves()).to.equal(false);
    await press(consultation, 'button', send);
    await until(consultation, () => textOf(consultation).includes('咨询已收到'));
    expect(leaves()).to.equal(true);
  });

  it('does not ask where all of it is in a draft, also one that is gone on with', async () => {
    const keepBox = '在这台设备上保存我写的内容，保留7天';
    const adapter = scriptedAdapter();
    const first = await mount({adapter});
    await fillIn(first);
    await press(first, 'checkbox', keepBox);
    await until(first, () => textOf(first).includes('草稿已保存'));
    expect(leaves()).to.equal(true);
    await type(first, '具体情况', '还想起一件事。');
    expect(leaves()).to.equal(false);
    await until(first, leaves);
    unmountAll();
    const second = await mount({adapter});
    await until(second, () => textOf(second).includes('您上次写的内容还在'));
    await press(second, 'button', '接着写');
    await until(second, () => textOf(second).includes('9 / 200'));
    expect(leaves()).to.equal(true);
    await press(second, 'checkbox', keepBox);
    expect(leaves()).to.equal(false);
  });
});

describe('hy-consultation, after the press', () => {
  afterEach(unmountAll);

  it('shows a receipt with number, query code, the day of the answer and what was asked', async () => {
    const consultation = await mount();
    await fillIn(consultation);
    await press(consultation, 'button', send);
    await until(consultation, () => textOf(consultation).includes('咨询已收到'));
    for (const words of [
      receipt.number,
      '7K3M-Q9TD-W2XR',
      '2026年12月11日前（15个工作日内）答复您。',
      '搬家后怎么转社保？',
      '我上个月从邻县搬来。',
    ]) {
      expect(textOf(consultation)).to.include(words);
    }
    expect(textOf(consultation)).not.to.include('13812345678');
    expect(consultation.shadowRoot!.activeElement).to.equal(find(consultation, 'heading', '咨询已收到'));
    expect(textOf(consultation)).not.to.include('不一致');
  });

  it('warns when the backend took something else than what was sent', async () => {
    const cheat = {
      ...scriptedAdapter(),
      sendConsultation: async () => ({...receipt, digest: 'ab'.repeat(32)}),
    };
    const consultation = await mount({adapter: cheat});
    await fillIn(consultation);
    await press(consultation, 'button', send);
    await until(consultation, () => textOf(consultation).includes('收到的内容与您发送的不一致'));
  });

  it('keeps a question on the device while offline, says so, and sends the same one again', async () => {
    const adapter = scriptedAdapter({answers: ['offline', 'receipt']});
    const consultation = await mount({adapter});
    await fillIn(consultation);
    await press(consultation, 'button', send);
    await until(consultation, () => textOf(consultation).includes('已保存在本机'));
    await press(consultation, 'button', '现在重试');
    await until(consultation, () => textOf(consultation).includes('咨询已收到'));
    expect(adapter.sent[1]).to.deep.equal(adapter.sent[0]);
  });

  it('goes on sending after the page was closed, with the same key, and shows the one receipt', async () => {
    const adapter = scriptedAdapter({answers: ['offline', 'receipt']});
    const first = await mount({adapter});
    await fillIn(first);
    await press(first, 'button', send);
    await until(first, () => textOf(first).includes('已保存在本机'));
    unmountAll();
    const second = await mount({adapter});
    await until(second, () => textOf(second).includes(receipt.number));
    expect(adapter.sent[1]).to.deep.equal(adapter.sent[0]);
    expect(find<HTMLInputElement>(second, 'textbox', title).value).to.equal('');
  });

  it('keeps refused words on the device, to be changed and sent on another day', async () => {
    const adapter = scriptedAdapter({answers: ['rejected', 'receipt']});
    const first = await mount({adapter});
    await fillIn(first);
    await press(first, 'button', send);
    await until(first, () => textOf(first).includes('有1处需要修改'));
    unmountAll();
    const second = await mount({adapter});
    await until(second, () => textOf(second).includes('修改后再提交'));
    await press(second, 'button', '修改后再提交');
    await until(second, () => all(second, 'radio').length);
    expect(find<HTMLInputElement>(second, 'textbox', '具体情况').value).to.equal('我上个月从邻县搬来。');
    await press(second, 'button', send);
    await until(second, () => textOf(second).includes('咨询已收到'));
    expect(adapter.sent[1]!.consultation).to.deep.equal(adapter.sent[0]!.consultation);
    await press(second, 'button', '再问一个问题');
    await until(second, () => all(second, 'radio').length);
    await until(second, () => !textOf(second).includes('修改后再提交'));
  });

  it('brings the words back when they are refused after a wait', async () => {
    const adapter = scriptedAdapter({
      answers: ['offline', 'rejected'],
      fields: [{field: 'title', code: 'tooLong'}],
    });
    const consultation = await mount({adapter});
    await fillIn(consultation);
    await press(consultation, 'checkbox', '同意公开这次咨询和答复');
    await press(consultation, 'button', send);
    await until(consultation, () => textOf(consultation).includes('已保存在本机'));
    await press(consultation, 'button', '现在重试');
    await until(consultation, () => textOf(consultation).includes('有1处需要修改'));
    expect(find<HTMLInputElement>(consultation, 'textbox', '具体情况').value).to.equal(
      '我上个月从邻县搬来。',
    );
    expect(find<HTMLInputElement>(consultation, 'checkbox', '同意公开这次咨询和答复').checked).to.equal(true);
    expect(consultation.shadowRoot!.activeElement).to.equal(find(consultation, 'heading', '有1处需要修改'));
  });

  it('tells the page of every refusal', async () => {
    const consultation = await mount({adapter: scriptedAdapter({answers: ['rejected']})});
    let refusals = 0;
    consultation.addEventListener('hy-failed', () => refusals++);
    await fillIn(consultation);
    await press(consultation, 'button', send);
    await until(consultation, () => refusals === 1);
    await press(consultation, 'button', send);
    await until(consultation, () => refusals === 2);
  });

  it('keeps nothing on a shared computer', async () => {
    const adapter = scriptedAdapter({answers: ['offline']});
    const consultation = await mount({adapter});
    await fillIn(consultation);
    await press(consultation, 'checkbox', '这是公用电脑，什么都不要留下');
    await press(consultation, 'button', send);
    await until(consultation, () => textOf(consultation).includes('请不要关闭这一页'));
    unmountAll();
    const next = await mount({adapter: {...adapter, sendConsultation: scriptedAdapter().sendConsultation}});
    await until(next, () => all(next, 'radio').length);
    expect(textOf(next)).not.to.include('这台设备上有此前提交的内容');
  });

  it('takes words that were refused before off a shared computer', async () => {
    const adapter = scriptedAdapter({answers: ['rejected', 'receipt']});
    const consultation = await mount({adapter});
    await fillIn(consultation);
    await press(consultation, 'button', send);
    await until(consultation, () => textOf(consultation).includes('有1处需要修改'));
    await press(consultation, 'checkbox', '这是公用电脑，什么都不要留下');
    await press(consultation, 'button', send);
    await until(consultation, () => textOf(consultation).includes('咨询已收到'));
    expect(textOf(consultation)).not.to.include('回执已存在这台设备上');
    expect(await new Outbox('consultation', adapter.id).entries()).to.deep.equal([]);
  });

  it('saves what is written on, so that a crash loses none of it', async () => {
    const adapter = scriptedAdapter();
    const consultation = await mount({adapter});
    await fillIn(consultation);
    await press(consultation, 'checkbox', '在这台设备上保存我写的内容，保留7天');
    await type(consultation, '具体情况', '还想起一件事。');
    const drafts = new Drafts<{text: string}>('consultation', adapter.id, {schemaVersion: 1});
    let saved: string | undefined;
    const look = async () => (saved = (await drafts.found())[0]?.content.text);
    await until(consultation, () => (void look(), saved === '还想起一件事。'));
  });

  it('offers a draft that the citizen let be kept, and goes on with it', async () => {
    const adapter = scriptedAdapter();
    const first = await mount({adapter});
    await fillIn(first);
    await press(first, 'checkbox', '在这台设备上保存我写的内容，保留7天');
    await until(first, () => textOf(first).includes('草稿已保存'));
    unmountAll();
    const second = await mount({adapter});
    await until(second, () => textOf(second).includes('您上次写的内容还在'));
    await press(second, 'button', '接着写');
    await until(second, () => textOf(second).includes('9 / 200'));
    expect(find<HTMLInputElement>(second, 'textbox', '姓名').value).to.equal('王小明');
    expect(find<HTMLInputElement>(second, 'radio', '办事').checked).to.equal(true);
    await press(second, 'button', send);
    await until(second, () => textOf(second).includes('咨询已收到'));
    unmountAll();
    const third = await mount({adapter});
    await until(third, () => textOf(third).includes('这台设备上有此前提交的内容（1件）'));
    expect(textOf(third)).to.include(receipt.number);
    expect(textOf(third)).not.to.include('您上次写的内容还在');
  });

  it('opens an empty form for another question, and still knows who asks', async () => {
    const consultation = await mount({asker: {name: '李四'}});
    await fillIn(consultation);
    await press(consultation, 'button', send);
    await until(consultation, () => textOf(consultation).includes('咨询已收到'));
    await press(consultation, 'button', '再问一个问题');
    await until(consultation, () => all(consultation, 'radio').length);
    expect(find<HTMLInputElement>(consultation, 'textbox', title).value).to.equal('');
    expect(find<HTMLInputElement>(consultation, 'textbox', '姓名').value).to.equal('李四');
  });
});
