import {expect} from 'chai';
import {all, find, press, settled, textOf, type, unmountAll, until} from '../testing/page.ts';
import {mount, publishedReply, publishedReport, scriptedReplies} from '../testing/replies-page.ts';

const choose = (widget: Element, value: string): void => {
  find<HTMLSelectElement>(widget, 'combobox', '部门').value = value;
};

describe('hy-replies', () => {
  afterEach(unmountAll);

  it('shows each question with who asked, when it came, when it was answered and by whom', async () => {
    const replies = await mount();
    const first = all(replies, 'disclosure')[0]!.innerText;
    for (const word of [
      '社保卡丢了怎么补办（1）',
      '张*',
      '2026年11月2日收到',
      '2026年11月9日答复',
      '人力资源和社会保障局',
    ])
      expect(first).to.include(word);
    expect(textOf(replies)).to.include('共12条。');
  });

  it('opens a question in place, with its answer', async () => {
    const replies = await mount();
    expect(textOf(replies)).not.to.include('卡寄到您填写的地址');
    all(replies, 'disclosure')[0]!.click();
    await settled(replies);
    expect(textOf(replies)).to.include('能不能网上补办？');
    expect(textOf(replies)).to.include('卡寄到您填写的地址');
  });

  it('marks the language that words are really in', async () => {
    const replies = await mount(scriptedReplies(), {}, 'ru');
    all(replies, 'disclosure')[0]!.click();
    await settled(replies);
    const foreign = [...replies.shadowRoot!.querySelectorAll('details:first-of-type [lang]')];
    expect(new Set(foreign.map((element) => (element as HTMLElement).lang))).to.deep.equal(new Set(['zh']));
  });

  it('looks for words, in a department, only when the button is pressed', async () => {
    const adapter = scriptedReplies();
    const replies = await mount(adapter);
    await type(replies, '查找咨询和答复', ' 社保卡 ');
    choose(replies, 'rs');
    await settled(replies);
    expect(adapter.asked).to.have.length(1);
    await press(replies, 'button', '查找');
    expect(adapter.asked[1]).to.deep.equal({text: '社保卡', department: 'rs', page: 1, locale: 'zh'});
  });

  it('shows what was found from its first page on, whatever page was being read', async () => {
    const adapter = scriptedReplies();
    const replies = await mount(adapter);
    await press(replies, 'button', '下一页');
    choose(replies, 'rs');
    await press(replies, 'button', '查找');
    expect(adapter.asked.map(({page}) => page)).to.deep.equal([1, 2, 1]);
  });

  it('says how much each department has published', async () => {
    const replies = await mount();
    const options = [...find<HTMLSelectElement>(replies, 'combobox', '部门').options];
    expect(options.map(({text}) => text)).to.deep.equal([
      '全部部门',
      '人力资源和社会保障局 (12)',
      '交通运输局 (0)',
    ]);
  });

  it('turns the page, and takes the reader to the heading of the list', async () => {
    const replies = await mount();
    expect(textOf(replies)).to.include('第1页，共2页');
    await press(replies, 'button', '下一页');
    await until(replies, () => textOf(replies).includes('第2页，共2页'));
    expect(all(replies, 'disclosure')).to.have.length(2);
    expect(replies.shadowRoot!.activeElement).to.equal(find(replies, 'heading', '咨询和答复'));
    expect(() => find(replies, 'button', '下一页')).to.throw();
  });

  it('closes on the next page what was open on this one', async () => {
    const replies = await mount();
    all(replies, 'disclosure')[0]!.click();
    await press(replies, 'button', '下一页');
    await until(replies, () => textOf(replies).includes('第2页，共2页'));
    expect(textOf(replies)).not.to.include('卡寄到您填写的地址');
  });

  it('keeps the page that is being read until the next one has come', async () => {
    const adapter = scriptedReplies();
    const answer = adapter.findReplies;
    const replies = await mount(adapter);
    let come = (): void => undefined;
    adapter.findReplies = async (search) => {
      await new Promise<void>((resolve) => (come = resolve));
      return answer(search);
    };
    await press(replies, 'button', '下一页');
    expect(textOf(replies)).to.include('正在读取');
    expect(textOf(replies)).to.include(publishedReply(1).title.text);
    come();
    await until(replies, () => textOf(replies).includes(publishedReply(11).title.text));
    expect(textOf(replies)).not.to.include('正在读取');
  });

  it('writes the formula of every share next to it', async () => {
    const replies = await mount();
    expect(textOf(replies).replace(/\s+/g, ' ')).to.include('回复率 92.3% = 已答复 12 ÷ 收到 13');
    expect(textOf(replies).replace(/\s+/g, ' ')).to.include('按时回复率 100% = 按时答复 12 ÷ 已答复 12');
  });

  it('gives no share of nothing', async () => {
    const replies = await mount();
    expect(textOf(replies).replace(/\s+/g, ' ')).to.include('满意率 还没有人评价');
  });

  it('says that nothing is published yet, and asks instead only where the page says so', async () => {
    const silent = await mount(scriptedReplies({total: 0}));
    expect(textOf(silent)).to.include('还没有公开的内容');
    expect(all(silent, 'link')).to.have.length(0);
    const asking = await mount(scriptedReplies({total: 0}), {'ask-url': '#ask'});
    expect(find<HTMLAnchorElement>(asking, 'link', '没有您要的答复？直接咨询').hash).to.equal('#ask');
  });

  it('tells the page that somebody wants to ask, and not what they looked for', async () => {
    const replies = await mount(scriptedReplies(), {'ask-url': '#ask'});
    await type(replies, '查找咨询和答复', '工资被拖欠');
    await press(replies, 'button', '查找');
    await until(replies, () => textOf(replies).includes('没有找到'));
    const heard: unknown[] = [];
    document.body.addEventListener('hy-ask', (event) => (heard.push(event.detail), event.preventDefault()), {
      once: true,
    });
    await press(replies, 'link', '没有您要的答复？直接咨询');
    expect(heard).to.deep.equal([{widget: 'replies'}]);
    expect(location.hash).to.equal('');
  });

  it('says that nothing was found, and shows everything again in one press', async () => {
    const adapter = scriptedReplies();
    const replies = await mount(adapter);
    await type(replies, '查找咨询和答复', '月球');
    choose(replies, 'rs');
    await press(replies, 'button', '查找');
    await until(replies, () => textOf(replies).includes('没有找到这样的内容'));
    await press(replies, 'button', '查看全部');
    await until(replies, () => textOf(replies).includes('共12条。'));
    expect(adapter.asked[2]).to.deep.equal({text: '', page: 1, locale: 'zh'});
    expect(find<HTMLInputElement>(replies, 'textbox', '查找咨询和答复').value).to.equal('');
    expect(find<HTMLSelectElement>(replies, 'combobox', '部门').value).to.equal('');
  });

  it('says why it cannot be read, keeps what was typed, and tries again', async () => {
    const replies = await mount(scriptedReplies({failures: ['offline', 'unavailable']}));
    expect(textOf(replies)).to.include('现在没有网络');
    await type(replies, '查找咨询和答复', '社保卡');
    await press(replies, 'button', '重试');
    await until(replies, () => textOf(replies).includes('列表暂时打不开'));
    expect(replies.shadowRoot!.activeElement).to.equal(find(replies, 'heading', '咨询和答复'));
    await press(replies, 'button', '重试');
    await until(replies, () => textOf(replies).includes('共12条。'));
    expect(find<HTMLInputElement>(replies, 'textbox', '查找咨询和答复').value).to.equal('社保卡');
  });

  it('reads in the language of the page, and keeps the place and the words when that changes', async () => {
    const adapter = scriptedReplies();
    const replies = await mount(adapter);
    await press(replies, 'button', '下一页');
    await type(replies, '查找咨询和答复', '社保');
    replies.parentElement!.lang = 'ru';
    await until(replies, () => textOf(replies).includes('Страница 2 из 2'));
    expect(adapter.asked[adapter.asked.length - 1]).to.include({locale: 'ru', page: 2});
    expect(find<HTMLInputElement>(replies, 'textbox', 'Поиск по вопросам и ответам').value).to.equal('社保');
  });

  it('shows a report that is dealt with: how far it is, for how many it is the same, and where', async () => {
    const replies = await mount(scriptedReplies({reports: [publishedReport]}));
    const first = all(replies, 'disclosure')[0]!;
    for (const words of ['南街路口路面塌陷', '办理中', '2026年11月20日收到', '另有3人情况相同'])
      expect(first.innerText).to.include(words);
    first.click();
    await settled(replies);
    expect(textOf(replies)).to.include('南街与桥头路路口');
    expect(textOf(replies)).to.include('正在办理，答复公开后会登在这里。');
  });

  it('shows the answer to a report, or that it was answered and the answer is not public', async () => {
    const {answer, answeredOn} = publishedReply(1);
    const answered = {...publishedReport, state: 'answered' as const, voices: 0};
    const reports = [
      {...answered, answer, answeredOn},
      {...answered, id: 'other'},
      {...answered, id: 'again', state: 'inProgress' as const, answer, answeredOn},
    ];
    const replies = await mount(scriptedReplies({reports}));
    const [dated, undated, reopened] = all(replies, 'disclosure').map(({innerText}) => innerText);
    for (const words of ['情况相同', '已答复']) expect(dated).not.to.include(words);
    expect(undated).to.include('已答复');
    expect(reopened).to.include('办理中');
    all(replies, 'disclosure')[0]!.click();
    await settled(replies);
    expect(textOf(replies)).to.include('卡寄到您填写的地址');
    all(replies, 'disclosure')[1]!.click();
    await settled(replies);
    expect(textOf(replies)).to.include('答复没有公开');
  });

  it('shows the one that the page names alone and opened, and then everything', async () => {
    const adapter = scriptedReplies({reports: [publishedReport]});
    const replies = await mount(adapter, {reply: 'hole'});
    expect(adapter.asked).to.deep.equal([{text: '', id: 'hole', page: 1, locale: 'zh'}]);
    expect(all(replies, 'disclosure')).to.have.length(1);
    expect(textOf(replies)).to.include('南街与桥头路路口');
    await press(replies, 'button', '查看全部');
    await until(replies, () => textOf(replies).includes('共13条。'));
    expect(adapter.asked[1]).to.deep.equal({text: '', page: 1, locale: 'zh'});
  });

  it('says of one that is no longer public that it is not, and leads to everything', async () => {
    const replies = await mount(scriptedReplies(), {reply: 'gone'});
    expect(textOf(replies)).to.include('这一条已经不再公开');
    find(replies, 'button', '查看全部');
  });
});
