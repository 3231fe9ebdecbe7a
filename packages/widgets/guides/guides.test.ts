import {expect} from 'chai';
import {all, find, press, settled, textOf, type, unmountAll, until} from '../testing/page.ts';
import {guideHit, mount, popular, scriptedGuides} from '../testing/guides-page.ts';
import type {GuidesElement} from './guides.ts';

const field = (guides: Element) => find<HTMLInputElement>(guides, 'textbox', '您要办什么事？');
const names = (guides: Element) =>
  [...guides.shadowRoot!.querySelectorAll<HTMLElement>('.hit')].map(({innerText}) => innerText.trim());
// A whole element in a failed comparison is more than the runner can print.
const hasFocus = (guides: Element, element: Element) => guides.shadowRoot!.activeElement === element;
const lookFor = async (guides: GuidesElement, words: string) => {
  await type(guides, '您要办什么事？', words);
  await press(guides, 'button', '查找');
  await until(guides, () => guides.shadowRoot!.querySelector('[aria-busy=false]'));
};
const marriage = guideHit('结婚登记', {match: {by: 'name', words: {text: '结婚登记', lang: 'zh'}}});

describe('hy-guides', () => {
  afterEach(unmountAll);

  it('offers life events, what many want, and departments before anything is typed', async () => {
    const adapter = scriptedGuides();
    const guides = await mount(adapter);
    expect(adapter.asked).to.deep.equal([{words: '', page: 1, locale: 'zh'}]);
    find(guides, 'heading', '遇到了什么事');
    find(guides, 'button', '结婚\n4项');
    expect(() => find(guides, 'button', '身后事\n0项')).to.throw();
    expect(names(guides)).to.deep.equal(popular.slice(0, 8).map(({name}) => name.text));
    expect(() => find(guides, 'button', '人力资源和社会保障局 12项')).to.throw();
    all(guides, 'disclosure')[1]!.click();
    find(guides, 'button', '人力资源和社会保障局 12项');
  });

  it('finds while somebody is still typing, the focus left in the field', async () => {
    const adapter = scriptedGuides();
    const guides = await mount(adapter);
    field(guides).focus();
    await type(guides, '您要办什么事？', '常');
    await type(guides, '您要办什么事？', ' 常办事项25 ');
    await until(guides, () => textOf(guides).includes('找到1项。'));
    expect(adapter.asked.map(({words}) => words)).to.deep.equal(['', '常办事项25']);
    expect(names(guides)).to.deep.equal(['常办事项25']);
    expect(hasFocus(guides, field(guides))).to.equal(true);
  });

  it('puts no other guide under a finger that is pressing one', async () => {
    const guides = await mount(scriptedGuides());
    await lookFor(guides, '常办事项2');
    const pressed = guides.shadowRoot!.querySelector<HTMLElement>('.hit')!;
    const read = pressed.innerText;
    await lookFor(guides, '常办事项25');
    expect(names(guides)[0]).not.to.equal(read.trim());
    expect(pressed.innerText).to.equal(read);
    expect(pressed.isConnected).to.equal(false);
  });

  it('waits until an input method has made a word of what is composed', async () => {
    const adapter = scriptedGuides();
    const guides = await mount(adapter);
    field(guides).value = 'chang';
    field(guides).dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true}));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(adapter.asked).to.have.length(1);
    const enter = {key: 'Enter', isComposing: true, bubbles: true, cancelable: true};
    expect(field(guides).dispatchEvent(new KeyboardEvent('keydown', enter))).to.equal(false);
    field(guides).value = '常办';
    field(guides).dispatchEvent(new CompositionEvent('compositionend', {bubbles: true}));
    await until(guides, () => adapter.asked.length === 2);
    expect(adapter.asked[1]!.words).to.equal('常办');
  });

  it('looks at once when the button is pressed, and not for the same once more', async () => {
    const adapter = scriptedGuides();
    const guides = await mount(adapter);
    await lookFor(guides, '常办');
    await press(guides, 'button', '查找');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(adapter.asked.map(({words}) => words)).to.deep.equal(['', '常办']);
  });

  it('asks a backend one thing at a time, and leaves out what was typed over', async () => {
    const adapter = scriptedGuides();
    const guides = await mount(adapter);
    const answer = adapter.findGuides;
    const come: (() => void)[] = [];
    adapter.findGuides = async (search) => {
      const found = answer(search);
      await new Promise<void>((resolve) => come.push(resolve));
      return found;
    };
    await type(guides, '您要办什么事？', '常');
    await press(guides, 'button', '查找');
    await type(guides, '您要办什么事？', '常办');
    await press(guides, 'button', '查找');
    await type(guides, '您要办什么事？', '常办事项3');
    await press(guides, 'button', '查找');
    expect(adapter.asked.map(({words}) => words)).to.deep.equal(['', '常']);
    come.shift()!();
    await until(guides, () => come.length);
    expect(adapter.asked.map(({words}) => words)).to.deep.equal(['', '常', '常办事项3']);
    expect(textOf(guides)).not.to.include('找到');
    come.shift()!();
    await until(guides, () => textOf(guides).includes('找到1项。'));
  });

  it('drops an answer that was overtaken', async () => {
    const adapter = scriptedGuides();
    const guides = await mount(adapter);
    await type(guides, '您要办什么事？', '常办事项3');
    await press(guides, 'button', '查找');
    field(guides).value = '没有的事';
    await press(guides, 'button', '查找');
    await until(guides, () => textOf(guides).includes('没有找到“没有的事”。'));
    await settled(guides);
    expect(names(guides)).to.deep.equal([]);
    expect(adapter.traffic.most).to.equal(1);
  });

  it('marks what was typed in the name, and says why something else was found', async () => {
    const words = (text: string) => ({text, lang: 'zh' as const});
    const found = [
      marriage,
      guideHit('婚姻登记档案查询', {match: {by: 'everydayName', words: words('查结婚档案')}}),
      guideHit('身份证补领', {match: {by: 'sound', words: words('身份证')}}),
      guideHit('户口登记', {match: {by: 'spelling', words: words('户口')}}),
      guideHit('社保卡补办', {match: {by: 'pinyin', words: words('社保卡')}}),
      guideHit('离婚登记', {match: {by: 'synonym', words: words('离婚登记')}}),
    ];
    const guides = await mount(scriptedGuides({find: () => found}));
    await lookFor(guides, '怎么结婚');
    const marks = [...guides.shadowRoot!.querySelectorAll('mark')].map(({textContent}) => textContent);
    expect(marks).to.deep.equal(['结婚', '档案', '身份证', '户口', '社保卡']);
    for (const why of [
      '也叫“查结婚档案”',
      '读音相近：“身份证”',
      '您是不是要找“户口”？',
      '按拼音找到：“社保卡”',
    ])
      expect(textOf(guides)).to.include(why);
    // Its words are the name itself, which is there already.
    expect(textOf(guides)).to.match(/相近的说法(?!：)/);
  });

  it('marks the language of words that are not translated, and says so', async () => {
    const matched = guideHit('结婚登记', {
      match: {by: 'everydayName', words: {text: '领结婚证', lang: 'zh'}},
    });
    const guides = await mount(scriptedGuides({find: () => [matched]}), {words: 'брак'}, 'ru');
    await until(guides, () => textOf(guides).includes('Нашлась 1 услуга.'));
    expect(textOf(guides)).to.include('на китайском');
    const foreign = [...guides.shadowRoot!.querySelectorAll<HTMLElement>('.list [lang=zh]')];
    expect(foreign.map(({innerText}) => innerText)).to.deep.equal([
      '结婚登记',
      '人力资源和社会保障局',
      '领结婚证',
    ]);
  });

  it('leads to a guide by the address that the page gives', async () => {
    const odd = guideHit('结婚登记', {taskCode: 'a/b'});
    const guides = await mount(scriptedGuides({find: () => [odd]}), {'guide-url': '#guide={taskCode}&x'});
    expect(find<HTMLAnchorElement>(guides, 'link', '结婚登记').hash).to.equal('#guide=a%2Fb&x');
    const heard: unknown[] = [];
    guides.addEventListener('hy-guide', (event) => (heard.push(event.detail), event.preventDefault()));
    await press(guides, 'link', '结婚登记');
    expect(heard).to.deep.equal([{widget: 'guides', taskCode: 'a/b'}]);
    expect(location.hash).to.equal('');
  });

  it('tells the page which guide to open where it gives no address', async () => {
    const guides = await mount();
    const heard: unknown[] = [];
    document.body.addEventListener('hy-guide', (event) => heard.push(event.detail), {once: true});
    await press(guides, 'button', '常办事项1');
    expect(heard).to.deep.equal([{widget: 'guides', taskCode: 'YD-常办事项1'}]);
  });

  it('lists the guides of a life event, and takes the reader to their heading', async () => {
    const adapter = scriptedGuides();
    const guides = await mount(adapter);
    await press(guides, 'button', '结婚\n4项');
    await until(guides, () => textOf(guides).includes('找到25项。'));
    expect(adapter.asked[1]).to.deep.equal({words: '', topic: 'marriage', page: 1, locale: 'zh'});
    expect(hasFocus(guides, find(guides, 'heading', '找到的事项'))).to.equal(true);
    expect(find<HTMLSelectElement>(guides, 'combobox', '主题').value).to.equal('marriage');
  });

  it('narrows down by native choices that say how many there are', async () => {
    const adapter = scriptedGuides();
    const guides = await mount(adapter);
    await lookFor(guides, '常办');
    const departments = find<HTMLSelectElement>(guides, 'combobox', '部门');
    expect([...departments.options].map(({text}) => text)).to.deep.equal([
      '全部部门',
      '人力资源和社会保障局 (12)',
      '交通运输局 (0)',
    ]);
    departments.value = 'rs';
    departments.dispatchEvent(new Event('change'));
    const whom = find<HTMLSelectElement>(guides, 'combobox', '为谁办');
    whom.value = 'enterprise';
    whom.dispatchEvent(new Event('change'));
    await until(guides, () => adapter.asked.length === 4 || adapter.asked[2]?.audience);
    expect(adapter.asked[adapter.asked.length - 1]).to.deep.equal({
      words: '常办',
      department: 'rs',
      audience: 'enterprise',
      page: 1,
      locale: 'zh',
    });
  });

  it('shows first what the page sets', async () => {
    const adapter = scriptedGuides();
    const guides = await mount(adapter, {
      words: '常办',
      topic: 'birth',
      audience: 'person',
      department: 'rs',
    });
    expect(adapter.asked).to.deep.equal([
      {
        words: '常办',
        topic: 'birth',
        department: 'rs',
        audience: 'person',
        page: 1,
        locale: 'zh',
      },
    ]);
    expect(field(guides).value).to.equal('常办');
    expect(find<HTMLSelectElement>(guides, 'combobox', '为谁办').value).to.equal('person');
    expect(find<HTMLSelectElement>(guides, 'combobox', '主题').value).to.equal('birth');
  });

  it('turns the page, and takes the reader to the heading', async () => {
    const guides = await mount();
    await press(guides, 'button', '查看全部25项');
    await until(guides, () => textOf(guides).includes('第1页，共2页'));
    expect(names(guides)).to.have.length(20);
    await press(guides, 'button', '下一页');
    await until(guides, () => textOf(guides).includes('第2页，共2页'));
    expect(names(guides)).to.have.length(5);
    expect(hasFocus(guides, find(guides, 'heading', '找到的事项'))).to.equal(true);
  });

  it('is honest when nothing was found, and offers other ways', async () => {
    const adapter = scriptedGuides();
    const guides = await mount(adapter, {topic: 'marriage'});
    await lookFor(guides, '登月许可');
    for (const words of ['没有找到“登月许可”。', '换个平时的说法试试', '12345'])
      expect(textOf(guides)).to.include(words);
    await press(guides, 'button', '到全部事项里找');
    await until(guides, () => adapter.asked.length === 3);
    expect(adapter.asked[2]).to.deep.equal({words: '登月许可', page: 1, locale: 'zh'});
    await until(guides, () => all(guides, 'button').every(({innerText}) => innerText !== '到全部事项里找'));
    await press(guides, 'button', '清空，重新找');
    await until(guides, () => names(guides).length === 8);
    expect(field(guides).value).to.equal('');
    expect(hasFocus(guides, field(guides))).to.equal(true);
  });

  it('names whom the page says to call', async () => {
    const guides = await mount(scriptedGuides(), {words: '登月许可'});
    const line = document.createElement('p');
    line.slot = 'hotline';
    line.textContent = '请打0851-000000';
    guides.append(line);
    await settled(guides);
    expect(line.getClientRects()).to.have.length(1);
    expect(textOf(guides)).not.to.include('12345');
  });

  it('keeps what was typed and what was found when it cannot be reached, and tries again', async () => {
    const failures: ('offline' | 'unavailable')[] = [];
    const guides = await mount(scriptedGuides({failures}));
    await lookFor(guides, '常办事项3');
    failures.push('offline');
    await type(guides, '您要办什么事？', '常办事项4');
    await press(guides, 'button', '查找');
    await until(guides, () => textOf(guides).includes('现在没有网络'));
    expect(textOf(guides)).to.include('下面还是刚才找到的内容。');
    expect(names(guides)).to.deep.equal(['常办事项3']);
    expect(field(guides).value).to.equal('常办事项4');
    await press(guides, 'button', '重试');
    await until(guides, () => names(guides)[0] === '常办事项4');
    expect(textOf(guides)).not.to.include('下面还是');
  });

  it('says whom to call when nothing could be read at all', async () => {
    const guides = await mount(scriptedGuides({failures: ['unavailable']}));
    expect(textOf(guides)).to.include('列表暂时打不开');
    expect(textOf(guides)).to.include('12345');
  });

  it('reads in the language of the page, and keeps the words when that changes', async () => {
    const adapter = scriptedGuides();
    const guides = await mount(adapter);
    await lookFor(guides, '常办');
    guides.parentElement!.lang = 'ru';
    await until(guides, () => textOf(guides).includes('Нашлось 25 услуг.'));
    expect(adapter.asked[2]).to.deep.equal({words: '常办', page: 1, locale: 'ru'});
    expect(find<HTMLInputElement>(guides, 'textbox', 'Что вам нужно оформить?').value).to.equal('常办');
  });

  it('reads a folder of files in place of a server, and no more of it than the first page needs', async () => {
    const {fetch} = window;
    const asked: string[] = [];
    const first = {zh: await scriptedGuides().findGuides({words: '', page: 1, locale: 'zh'})};
    const folder = {schemaVersion: 1, languages: ['zh'], shards: ['index-0.json'], first};
    window.fetch = async (address) => {
      asked.push(new URL(address as string, location.href).pathname);
      return new Response(JSON.stringify(folder));
    };
    const guides = document.createElement('hy-guides');
    guides.index = '/folder/';
    document.body.append(guides);
    await until(guides, () => names(guides).length === 8).finally(() => (window.fetch = fetch));
    expect(asked).to.deep.equal(['/folder/index.json']);
  });

  it('looks for what was typed into the page’s own form before', async () => {
    const guides = document.createElement('hy-guides');
    guides.innerHTML = '<form><input name="words" value="常办事项7"></form>';
    guides.adapter = scriptedGuides();
    document.body.append(guides);
    await guides.updateComplete;
    guides.querySelector('input')!.focus();
    await until(guides, () => textOf(guides).includes('找到1项。'));
    expect(field(guides).value).to.equal('常办事项7');
    expect(hasFocus(guides, field(guides))).to.equal(true);
  });
});
