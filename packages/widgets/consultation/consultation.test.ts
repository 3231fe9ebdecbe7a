import {expect} from 'chai';
import type {Profile} from '@huiyin/core';
import {all, find, press, settled, textOf, type, unmountAll, until} from '../testing/page.ts';
import {fillIn, mount, receipt, scriptedAdapter} from '../testing/consultation-page.ts';

const title = '用一句话写明您想问什么';
const send = '提交咨询';

describe('hy-consultation', () => {
  afterEach(unmountAll);

  it('can be written in before the county has said what it asks for', async () => {
    const adapter = scriptedAdapter();
    const consultation = await mount({
      adapter: {...adapter, loadProfile: () => new Promise(() => undefined)},
    });
    await type(consultation, title, '怎么办护照');
    expect(find<HTMLInputElement>(consultation, 'textbox', title).value).to.equal('怎么办护照');
  });

  it('sends what was written, and agrees to nothing by itself', async () => {
    const adapter = scriptedAdapter();
    const consultation = await mount({adapter});
    await fillIn(consultation);
    expect(all<HTMLInputElement>(consultation, 'checkbox').some((box) => box.checked)).to.equal(false);
    await press(consultation, 'button', send);
    await until(consultation, () => textOf(consultation).includes('咨询已收到'));
    expect(adapter.sent[0]!.consultation).to.deep.equal({
      kind: 'service',
      title: '搬家后怎么转社保？',
      text: '我上个月从邻县搬来。',
      replyWanted: true,
      publishConsent: false,
      asker: {name: '王小明', phone: '13812345678', email: ''},
      channel: 'pc',
      locale: 'zh',
    });
  });

  it('says in words at each field what is missing, and above them all with a link to each', async () => {
    const adapter = scriptedAdapter();
    const consultation = await mount({adapter});
    await until(consultation, () => all(consultation, 'radio').length);
    await press(consultation, 'button', send);
    await until(consultation, () => textOf(consultation).includes('有4处需要修改'));
    expect(consultation.shadowRoot!.activeElement).to.equal(find(consultation, 'heading', '有4处需要修改'));
    const errors = [
      '请用一句话写明您想问什么。',
      '请写下具体情况。',
      '请选择这是哪一类问题。',
      '请填写姓名。',
    ];
    expect(all(consultation, 'link').map((link) => link.innerText)).to.deep.equal(errors);
    for (const words of errors) expect(textOf(consultation).split(words), words).to.have.length(3);
    const field = find(consultation, 'textbox', '姓名');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    await press(consultation, 'link', '请填写姓名。');
    expect(consultation.shadowRoot!.activeElement).to.equal(field);
    expect(location.hash).to.equal('');
    expect(adapter.sent).to.have.length(0);
  });

  it('asks for no phone and no address where the county does not: number and code are enough', async () => {
    const adapter = scriptedAdapter();
    const consultation = await mount({adapter});
    await fillIn(consultation);
    await type(consultation, '电话（选填）', '');
    expect(textOf(consultation)).to.include('凭编号和查询码就能查看答复');
    await press(consultation, 'button', send);
    await until(consultation, () => textOf(consultation).includes('咨询已收到'));
    expect(adapter.sent[0]!.consultation.asker).to.deep.include({phone: '', email: ''});
  });

  it('sends once when the button is pressed twice', async () => {
    const adapter = scriptedAdapter({answers: ['never']});
    const consultation = await mount({adapter});
    await fillIn(consultation);
    await press(consultation, 'button', send);
    await press(consultation, 'button', send);
    expect(textOf(consultation)).to.include('正在发送');
    await until(consultation, () => adapter.sent.length);
    await settled(consultation);
    expect(adapter.sent).to.have.length(1);
  });

  it('says what the backend refused at the field, keeps every word and sends again under a new key', async () => {
    const adapter = scriptedAdapter({
      answers: ['rejected', 'receipt'],
      fields: [{field: 'asker.email', code: 'invalid'}],
    });
    const consultation = await mount({adapter});
    await fillIn(consultation);
    await press(consultation, 'button', send);
    await until(consultation, () => textOf(consultation).includes('有1处需要修改'));
    expect(textOf(consultation)).to.include('这个邮箱地址好像不对，请检查一下。');
    expect(find<HTMLInputElement>(consultation, 'textbox', '具体情况').value).to.equal(
      '我上个月从邻县搬来。',
    );
    await press(consultation, 'button', send);
    await until(consultation, () => textOf(consultation).includes('咨询已收到'));
    expect(adapter.sent[0]!.key).not.to.equal(adapter.sent[1]!.key);
  });

  it('says above the form that it was refused where the backend names no field', async () => {
    const consultation = await mount({adapter: scriptedAdapter({answers: ['rejected']})});
    await fillIn(consultation);
    await press(consultation, 'button', send);
    await until(consultation, () => textOf(consultation).includes('这一项没有通过，请修改后再提交。'));
  });

  it('counts characters as a person counts them, and cuts none', async () => {
    const adapter = scriptedAdapter();
    const consultation = await mount({adapter});
    await fillIn(consultation);
    await type(consultation, title, '𠮷'.repeat(201));
    expect(textOf(consultation)).to.include('201 / 200');
    await press(consultation, 'button', send);
    expect(textOf(consultation)).to.include('这句话请精简到200字以内，现在是201字。');
    await type(consultation, title, '𠮷'.repeat(200));
    await press(consultation, 'button', send);
    await until(consultation, () => adapter.sent.length === 1);
  });

  it('counts nothing that an input method is still composing', async () => {
    const consultation = await mount();
    await until(consultation, () => /\b0 \/ 200\b/.test(textOf(consultation)));
    const field = find<HTMLInputElement>(consultation, 'textbox', title);
    field.value = 'she bao';
    field.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true}));
    await settled(consultation);
    expect(textOf(consultation)).to.match(/\b0 \/ 200\b/);
    field.value = '社保';
    field.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true}));
    await settled(consultation);
    expect(textOf(consultation)).to.match(/\b2 \/ 200\b/);
  });

  it('leaves the Enter that takes a word to the input method', async () => {
    const consultation = await mount();
    const field = find(consultation, 'textbox', title);
    const enter = (init: KeyboardEventInit) =>
      field.dispatchEvent(
        new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true, ...init}),
      );
    expect(enter({isComposing: true})).to.equal(false);
    expect(enter({keyCode: 229})).to.equal(false);
    expect(enter({keyCode: 13})).to.equal(true);
  });

  it('shows what the portal knows of its user, who can change it', async () => {
    const adapter = scriptedAdapter();
    const consultation = await mount({
      adapter,
      asker: {name: '李四', phone: '13912345678', email: 'li@example.com'},
    });
    await until(consultation, () => all(consultation, 'radio').length);
    expect(find<HTMLInputElement>(consultation, 'textbox', '姓名').value).to.equal('李四');
    await fillIn(consultation);
    await press(consultation, 'button', send);
    await until(consultation, () => adapter.sent.length);
    expect(adapter.sent[0]!.consultation.asker).to.deep.equal({
      name: '王小明',
      phone: '13812345678',
      email: 'li@example.com',
    });
  });

  it('says before it asks for personal information what it is for, for how long, and with whom', async () => {
    const consultation = await mount();
    await until(consultation, () => all(consultation, 'radio').length);
    const words = textOf(consultation);
    for (const said of [
      '只用于办理和答复这次咨询',
      '办结后保存36个月，到期删除',
      '本县政务服务管理部门',
      '更正或删除',
    ]) {
      expect(words.indexOf(said), said).to.be.within(0, words.lastIndexOf('姓名'));
    }
  });

  it('says where to turn with what is not taken here', async () => {
    const consultation = await mount();
    await until(consultation, () => textOf(consultation).includes('请拨打110、119或120'));
    await press(consultation, 'disclosure', '还有哪些事不在这里受理，该找谁');
    expect(textOf(consultation)).to.include('请拨打12388');
  });

  it('asks for no way to answer somebody who needs no answer', async () => {
    const adapter = scriptedAdapter();
    const consultation = await mount({adapter});
    await fillIn(consultation);
    await type(consultation, '电话（选填）', '');
    expect(textOf(consultation)).to.include('（15个工作日内）答复您');
    await press(consultation, 'checkbox', '不需要答复，只是反映情况');
    expect(textOf(consultation)).not.to.include('个工作日内）答复您');
    await press(consultation, 'button', send);
    await until(consultation, () => adapter.sent.length);
    expect(adapter.sent[0]!.consultation.replyWanted).to.equal(false);
  });

  it('takes a firm, somebody else’s question, a notice and the consent to publish', async () => {
    const adapter = scriptedAdapter({rules: {notify: ['sms', 'email']}});
    const consultation = await mount({adapter});
    await fillIn(consultation);
    await press(consultation, 'disclosure', '替单位或替别人问（选填）');
    await type(consultation, '单位名称', '云渡茶厂');
    await type(consultation, '您替谁问（姓名）', '王大爷');
    await press(consultation, 'radio', '发短信');
    await press(consultation, 'checkbox', '同意公开这次咨询和答复');
    await press(consultation, 'button', send);
    await until(consultation, () => adapter.sent.length);
    const {asker, notify, publishConsent} = adapter.sent[0]!.consultation;
    expect({notify, publishConsent}).to.deep.equal({notify: 'sms', publishConsent: true});
    expect(asker).to.deep.include({organisation: '云渡茶厂', onBehalfOf: '王大爷'});
  });

  it('goes on with a fallback form that was begun before it was ready', async () => {
    const consultation = await mount({
      fallback: `<form><input name="title" value="怎么转社保"><textarea name="text">搬家了</textarea>
        <input name="asker.name" value="王小明"></form>`,
    });
    await until(consultation, () => all(consultation, 'radio').length);
    expect(find<HTMLInputElement>(consultation, 'textbox', title).value).to.equal('怎么转社保');
    expect(find<HTMLInputElement>(consultation, 'textbox', '具体情况').value).to.equal('搬家了');
    expect(find<HTMLInputElement>(consultation, 'textbox', '姓名').value).to.equal('王小明');
  });

  it('goes on with what the page says that it is about, once in the list and chosen', async () => {
    const consultation = await mount({
      fallback: '<form><input name="recipient" value="service:card"></form>',
    });
    const about = () =>
      all<HTMLInputElement>(consultation, 'radio').filter(({value}) => value === 'service:card');
    await until(consultation, () => about().length);
    expect(about().map(({checked}) => checked)).to.deep.equal([true]);
  });

  it('leaves the page’s own way to ask where the county takes no questions here', async () => {
    const adapter = scriptedAdapter();
    let answer: (profile: Profile) => void = () => undefined;
    const consultation = await mount({
      adapter: {...adapter, loadProfile: () => new Promise((resolve) => (answer = resolve))},
      fallback: '<p>请拨打12345</p>',
    });
    answer({...(await adapter.loadProfile({locale: 'zh'})), consultation: undefined});
    await until(consultation, () => !textOf(consultation));
    expect(consultation.innerText).to.include('请拨打12345');
  });

  it('tells the page of the receipt, and not of its query code nor of a word that was written', async () => {
    const consultation = await mount();
    const heard: unknown[] = [];
    document.body.addEventListener('hy-sent', (event) => heard.push(event.detail), {once: true});
    await fillIn(consultation);
    await press(consultation, 'button', send);
    await until(consultation, () => heard.length);
    const {number, receivedAt} = receipt;
    expect(heard).to.deep.equal([{widget: 'consultation', number, receivedAt}]);
  });

  it('lets the page keep a question back', async () => {
    const adapter = scriptedAdapter();
    const consultation = await mount({adapter});
    let asked = 0;
    consultation.addEventListener('hy-send', (event) => (event.preventDefault(), asked++));
    await fillIn(consultation);
    await press(consultation, 'button', send);
    await until(consultation, () => asked);
    await settled(consultation);
    expect(textOf(consultation)).not.to.match(/正在发送|咨询已收到/);
    expect(adapter.sent).to.have.length(0);
  });

  for (const [lang, button] of [
    ['en', 'Send question'],
    ['ru', 'Отправить вопрос'],
    ['ja', '質問を送信'],
    ['ko', '질문 보내기'],
  ] as const) {
    it(`speaks ${lang}, and keeps what was written in another language`, async () => {
      const consultation = await mount();
      await type(consultation, title, '怎么办护照');
      consultation.parentElement!.lang = lang;
      await until(consultation, () => all(consultation, 'button').some((one) => one.innerText === button));
      await until(consultation, () => all(consultation, 'radio').length);
      expect(all<HTMLInputElement>(consultation, 'textbox')[0]!.value).to.equal('怎么办护照');
      // A key that has no word is shown as it is.
      expect(textOf(consultation)).not.to.match(/consultation\.|consultationError\.|recipient\./);
      await settled(consultation);
    });
  }
});
