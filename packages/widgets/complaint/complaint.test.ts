import {expect} from 'chai';
import {AdapterError, Drafts, Outbox} from '@huiyin/core';
import {nationalProfile} from '@huiyin/core/national';
import {find, press, settled, textOf, type, unmountAll, until} from '../testing/page.ts';
import {choose, fillIn, go, mount, next, receipt, scriptedAdapter} from '../testing/complaint-page.ts';

const send = '提交';
const check = '检查一遍';

describe('hy-complaint', () => {
  afterEach(unmountAll);

  it('goes no further where something is missing, and says what at the field', async () => {
    const complaint = await mount();
    await press(complaint, 'button', next);
    await until(complaint, () => textOf(complaint).includes('有1处需要修改'));
    expect(textOf(complaint)).to.include('请选择属于哪一类。');
    expect(complaint.shadowRoot!.activeElement).to.equal(find(complaint, 'heading', '有1处需要修改'));
    await choose(complaint, '投诉');
    await press(complaint, 'button', next);
    await until(complaint, () => textOf(complaint).includes('发生了什么'));
    await press(complaint, 'button', next);
    await until(complaint, () => textOf(complaint).includes('有2处需要修改'));
    await press(complaint, 'link', '请写下事情经过。');
    expect(complaint.shadowRoot!.activeElement).to.equal(find(complaint, 'textbox', '事情经过'));
  });

  it('sends what was checked, and shows its receipt', async () => {
    const adapter = scriptedAdapter();
    const complaint = await mount({adapter});
    const heard: unknown[] = [];
    complaint.addEventListener('hy-sent', ({detail}) => heard.push(detail));
    await fillIn(complaint);
    expect(textOf(complaint)).to.include('请检查一遍再提交');
    expect(textOf(complaint)).to.include('被反映的单位和个人看不到');
    expect(adapter.sent).to.have.length(0);
    await press(complaint, 'button', send);
    await until(complaint, () => textOf(complaint).includes('已收到您反映的情况'));
    expect(textOf(complaint)).to.include('7K3M-Q9TD-W2XR');
    expect(adapter.sent[0]!.complaint).to.deep.equal({
      kind: 'complaint',
      title: '南街路口有个大坑',
      text: '下雨以后看不见，已经有人摔倒。',
      answers: {place: {place: {address: '南街和桥头路路口'}}},
      reporter: {disclosure: 'named', name: '王小明', phone: '', email: ''},
      channel: 'pc',
      locale: 'zh',
    });
    const {number, receivedAt} = receipt;
    expect(heard).to.deep.equal([{widget: 'complaint', number, receivedAt}]);
  });

  it('tells the page of a 举报 that it was sent, and nothing else', async () => {
    const complaint = await mount();
    const heard: unknown[] = [];
    complaint.addEventListener('hy-sent', ({detail}) => heard.push(detail));
    await fillIn(complaint, {kind: '举报', disclosure: '保密'});
    await press(complaint, 'button', send);
    await until(complaint, () => heard.length);
    expect(heard).to.deep.equal([{widget: 'complaint'}]);
  });

  it('says before it is sent that a number in the words may tell who wrote them, to who gives a name as well', async () => {
    const complaint = await mount();
    await fillIn(complaint);
    expect(textOf(complaint)).not.to.include('好像有手机号或身份证号');
    for (let step = 0; step < 3; step++) await go(complaint, '上一步');
    await type(complaint, '地点（选填）', '，电话+86 138 1234 5678');
    for (let step = 0; step < 2; step++) await go(complaint, next);
    await go(complaint, check);
    expect(textOf(complaint)).to.include('好像有手机号或身份证号');
  });

  it('says before it is sent that an anonymous report has one way back, and leaves nothing on the device', async () => {
    const adapter = scriptedAdapter({answers: ['unavailable']});
    const complaint = await mount({adapter, reporter: {name: '王小明', phone: '13812345678'}});
    await choose(complaint, '举报');
    await go(complaint, next);
    await type(complaint, '用一句话说清楚', '工地夜里施工');
    await type(complaint, '事情经过', '天天到两点。');
    await press(complaint, 'checkbox', '在这台设备上保存我写的内容，保留7天');
    await until(complaint, () => textOf(complaint).includes('草稿已保存'));
    for (let step = 0; step < 3; step++) await go(complaint, next);
    await choose(complaint, '匿名');
    expect(textOf(complaint)).to.include('丢了就找不回来');
    await go(complaint, check);
    await until(complaint, () => textOf(complaint).includes('唯一办法'));
    await press(complaint, 'button', send);
    await until(complaint, () => textOf(complaint).includes('正在重试'));
    expect(adapter.sent[0]!.complaint.reporter).to.deep.equal({disclosure: 'anonymous'});
    expect(JSON.stringify(adapter.sent)).not.to.match(/王小明|13812345678/);
    expect(await new Drafts('complaint', adapter.id, {schemaVersion: 1}).found()).to.deep.equal([]);
    expect(await new Outbox('complaint', adapter.id).entries()).to.deep.equal([]);
  });

  it('asks what the county asks after an answer, and sends no answer to what is asked no more', async () => {
    const words = (zh: string) => ({zh, en: `${zh}!`, ru: `${zh}?`, ja: `${zh}。`, ko: `${zh}、`});
    const steps = nationalProfile.complaint!.steps.map((step) =>
      step.id === 'what'
        ? {
            ...step,
            questions: [
              ...step.questions,
              {
                id: 'nuisance',
                type: 'choice' as const,
                label: words('哪一种'),
                required: true,
                choices: [
                  {id: 'noise', label: words('噪声')},
                  {id: 'water', label: words('污水')},
                ],
              },
              {
                id: 'nights',
                type: 'number' as const,
                label: words('多少个晚上'),
                required: true,
                minimum: 1,
                maximum: 60,
                when: [{question: 'nuisance', oneOf: ['noise']}],
              },
            ],
          }
        : step,
    );
    const adapter = scriptedAdapter({rules: {steps}});
    const complaint = await mount({adapter});
    await choose(complaint, '求助');
    await go(complaint, next);
    await type(complaint, '用一句话说清楚', '河水变黑');
    await type(complaint, '事情经过', '三天了。');
    expect(textOf(complaint)).not.to.include('多少个晚上');
    await choose(complaint, '噪声');
    await type(complaint, '多少个晚上', '九十');
    await press(complaint, 'button', next);
    await until(complaint, () => textOf(complaint).includes('“多少个晚上”请填数字，在1到60之间。'));
    await choose(complaint, '污水');
    await go(complaint, next);
    await go(complaint, next);
    await go(complaint, next);
    await choose(complaint, '实名');
    await type(complaint, '姓名', '王小明');
    await go(complaint, check);
    await press(complaint, 'button', send);
    await until(complaint, () => adapter.sent.length);
    expect(adapter.sent[0]!.complaint.answers).to.deep.equal({nuisance: {choice: 'water'}});
  });

  it('keeps what was written through a reload, and sends it then', async () => {
    const adapter = scriptedAdapter({answers: ['unavailable', 'receipt']});
    const complaint = await mount({adapter});
    await fillIn(complaint);
    await press(complaint, 'button', send);
    await until(complaint, () => textOf(complaint).includes('已保存在本机'));
    unmountAll();
    const again = await mount({adapter});
    await until(again, () => textOf(again).includes('已收到，回执如下'));
    expect(adapter.sent[0]!.key).to.equal(adapter.sent[1]!.key);
    expect(textOf(again)).to.include(receipt.number);
  });

  it('shows at its step what the backend refused', async () => {
    const adapter = scriptedAdapter({
      answers: ['rejected', 'receipt'],
      fields: [{field: 'reporter.phone', code: 'invalid'}],
    });
    const complaint = await mount({adapter});
    await fillIn(complaint);
    await press(complaint, 'button', send);
    await until(complaint, () => textOf(complaint).includes('这个电话号码好像不对'));
    expect(textOf(complaint)).to.include('您的身份');
    await settled(complaint);
    await go(complaint, check);
    await press(complaint, 'button', send);
    await until(complaint, () => textOf(complaint).includes('已收到您反映的情况'));
    expect(adapter.sent[0]!.key).not.to.equal(adapter.sent[1]!.key);
  });

  it('warns where the text seems to hold a number of the writer’s own', async () => {
    const complaint = await mount();
    await fillIn(complaint, {kind: '举报', disclosure: '保密'});
    expect(textOf(complaint)).not.to.include('好像有手机号');
    await go(complaint, '修改: 发生了什么');
    await type(complaint, '事情经过', '请打 138 1234 5678 找我。');
    for (let step = 0; step < 3; step++) await go(complaint, next);
    await go(complaint, check);
    expect(textOf(complaint)).to.include('好像有手机号');
  });

  it('asks for the county’s questions again where they did not come', async () => {
    const adapter = scriptedAdapter();
    let asked = 0;
    const loadProfile: typeof adapter.loadProfile = async (options) => {
      if (!asked++) throw new AdapterError('unavailable');
      return adapter.loadProfile(options);
    };
    const place = document.createElement('div');
    place.innerHTML = '<hy-complaint>请拨打12345。</hy-complaint>';
    const complaint = place.firstElementChild as HTMLElementTagNameMap['hy-complaint'];
    complaint.adapter = {...adapter, loadProfile};
    document.body.append(place);
    await until(complaint, () => asked === 1 && complaint.shadowRoot!.querySelector('slot'));
    await until(complaint, () => textOf(complaint).includes('您要反映什么'));
  });

  it('says once to the developer what is wrong with the county’s questions, and leaves the page its fallback', async () => {
    const said: unknown[] = [];
    const {error} = console;
    console.error = (words: unknown) => said.push(words);
    const steps = nationalProfile.complaint!.steps.slice(1);
    const place = document.createElement('div');
    place.innerHTML = '<hy-complaint>请拨打12345。</hy-complaint>';
    const complaint = place.firstElementChild as HTMLElementTagNameMap['hy-complaint'];
    complaint.adapter = scriptedAdapter({rules: {steps}});
    document.body.append(place);
    await until(complaint, () => said.length);
    await settled(complaint);
    console.error = error;
    expect(said).to.deep.equal(['<hy-complaint> cannot start: No step asks for "kind".']);
    expect(complaint.shadowRoot!.querySelector('slot')).not.to.equal(null);
  });
});
