import {expect} from 'chai';
import type {GuideAdapter} from '@huiyin/core';
import {momentOf} from '../parts/receipt/moment-of.ts';
import {all, find, press, settled, textOf, unmountAll, until} from '../testing/page.ts';
import {calendar, marriage, mount, scriptedGuide} from '../testing/guide-page.ts';

const flat = (widget: Element): string => textOf(widget).replace(/\s+/g, ' ');

/** The next event of this name, as a page hears it. */
const heard = <N extends keyof GlobalEventHandlersEventMap>(name: N, isFollowed = false): unknown[] => {
  const details: unknown[] = [];
  const hear = (event: Event) => {
    details.push((event as CustomEvent).detail);
    if (!isFollowed) event.preventDefault();
  };
  document.body.addEventListener(name, hear, {once: true});
  return details;
};

/** A guide in which the page has put its own words. */
const mountFilled = (adapter: GuideAdapter) => {
  const guide = document.createElement('hy-guide');
  const words = document.createElement('p');
  words.textContent = '带身份证，拨打12345';
  guide.append(words);
  Object.assign(guide, {lang: 'zh', adapter, taskCode: 'YD-MZ-0001'});
  document.body.append(guide);
  return {guide, isSeen: () => words.getClientRects().length > 0};
};

describe('hy-guide', () => {
  afterEach(unmountAll);

  it('says in short for whom, how long, how much, how often, where and whether online', async () => {
    const guide = await mount();
    for (const words of [
      '结婚登记',
      '也叫 领结婚证',
      '办理单位 民政局',
      '谁可以办 个人',
      '承诺3个工作日',
      '法律规定的期限：1个月',
      '花多少钱 不收费',
      '婚姻登记处 · 2号窗口',
      '能不能网上办 不能',
    ])
      expect(flat(guide)).to.include(words);
  });

  it('says of what hangs on the situation that it does, until it is known', async () => {
    const guide = await mount();
    expect(flat(guide)).to.include('到现场2次 · 看您的情况 · 外国人要先核对');
    expect(flat(guide)).to.include('到现场1次 · 看您的情况 · 要双方到场');
    await press(guide, 'radio', '都是内地居民');
    expect(flat(guide)).to.include('到现场1次 · 要双方到场');
    expect(flat(guide)).not.to.include('到现场2次');
    await press(guide, 'radio', '一方是外国人');
    expect(flat(guide)).to.include('到现场2次 · 外国人要先核对');
    expect(flat(guide)).not.to.include('到现场1次');
  });

  it('says in short only that it depends where three things and more are possible', async () => {
    const zh = (text: string) => ({text, lang: 'zh' as const});
    const fee = (name: string, answer: string) => ({
      ...{name: zh(name), standard: zh('10元'), when: [{question: 'who', oneOf: [answer]}]},
    });
    const fees = [fee('一', 'mainland'), fee('二', 'foreign'), fee('三', 'under')];
    const guide = await mount(scriptedGuide({changed: {fees}}));
    const cost = () => /花多少钱 (.*?) 跑几趟/.exec(flat(guide))?.[1];
    expect(cost()).to.equal('看您的情况');
    await press(guide, 'radio', '一方是外国人');
    expect(cost()).to.equal('二 · 10元');
  });

  it('asks on, answer by answer, and lists the papers of that situation at once', async () => {
    const guide = await mount();
    expect(all(guide, 'radio')).to.have.length(3 + 2);
    expect(textOf(guide)).to.include('护照');
    await press(guide, 'radio', '都是内地居民');
    expect(textOf(guide)).not.to.include('护照');
    find(guide, 'radio', '离过婚');
    expect(textOf(guide)).to.include('还有问题没选。下面列了2样材料');
    await press(guide, 'radio', '没有');
    expect(textOf(guide)).to.include('按您的情况，要准备2样材料。');
    expect(textOf(guide)).not.to.include('离婚证');
  });

  it('announces politely what an answer changes', async () => {
    const guide = await mount();
    await press(guide, 'radio', '一方是外国人');
    const statuses = all(guide, 'status').map(({innerText}) => innerText);
    expect(statuses).to.include('按您的情况，要准备3样材料。');
  });

  it('says what is right instead where this matter is not', async () => {
    const guide = await mount();
    await press(guide, 'radio', '没到法定婚龄');
    expect(textOf(guide)).to.include('您的情况不适合办这件事');
    expect(textOf(guide)).to.include('到了年龄再来。');
    expect(textOf(guide)).not.to.include('居民身份证');
    await press(guide, 'button', '重新选择');
    expect(textOf(guide)).to.include('居民身份证');
  });

  it('begins with the situation that the page names, and tells the page of a change', async () => {
    const guide = await mount(scriptedGuide(), {choices: 'who:mainland,before:never'});
    expect(textOf(guide)).to.include('按您的情况，要准备2样材料。');
    const details = heard('hy-choices');
    await press(guide, 'radio', '一方是外国人');
    expect(details).to.deep.equal([{taskCode: 'YD-MZ-0001', choices: 'who:foreign'}]);
  });

  it('leaves out what is no answer, whatever the page’s address holds', async () => {
    const guide = await mount(scriptedGuide(), {choices: 'who:nobody,%E0%A4%A:x,,before'});
    expect(textOf(guide)).to.include('护照');
    expect(all<HTMLInputElement>(guide, 'radio').filter(({checked}) => checked)).to.have.length(0);
  });

  it('shows of a paper how badly and in what form it is needed, and what need not be brought', async () => {
    const guide = await mount();
    for (const words of [
      '必须带 · 原件2份 · 复印件1份',
      '出示一下就行，不用交',
      '不用带 · 看您的情况 · 系统里查得到',
      '可以后补 · 填好的表格2份',
      '为什么要 核对是您本人',
    ])
      expect(flat(guide)).to.include(words);
    expect(find<HTMLAnchorElement>(guide, 'link', '下载空白表格').pathname).to.equal('/forms/marriage/');
  });

  it('follows no address that is none', async () => {
    const guide = await mount();
    expect(() => find(guide, 'link', '看填写样本')).to.throw();
    expect(guide.shadowRoot!.innerHTML).not.to.include('javascript:');
  });

  it('counts the papers that are at hand', async () => {
    const guide = await mount(scriptedGuide(), {choices: 'who:mainland,before:never'});
    await press(guide, 'checkbox', '居民身份证');
    expect(textOf(guide)).to.include('已备好1样，共2样。');
  });

  it('never says “free” or “none” of what is not known, but whom to ask', async () => {
    const changed = {visits: [], places: [], channels: [], legalLimits: [], promisedLimits: []};
    const adapter = scriptedGuide({changed: {...changed, fees: undefined, materials: undefined}});
    const guide = await mount(adapter);
    expect(textOf(guide)).not.to.include('不收费');
    expect(textOf(guide)).not.to.include('什么材料都不用带');
    expect(textOf(guide)).not.to.include('一次都不用跑');
    expect(flat(guide).match(/指南里没有写，请打电话问 · 0713-0001500/g)).to.have.length(9);
    expect(find<HTMLAnchorElement>(guide, 'link', '0713-0001500').href).to.equal('tel:07130001500');
  });

  it('says that nothing has to be brought or paid, and that nobody has to come, only where that is so', async () => {
    const guide = await mount(scriptedGuide({changed: {materials: [], visits: [{count: 0}]}}));
    expect(textOf(guide)).to.include('什么材料都不用带。');
    expect(textOf(guide)).to.include('一次都不用跑');
  });

  it('leads to its parts without changing the address', async () => {
    const guide = await mount();
    const before = location.href;
    await press(guide, 'button', '地点和方式');
    expect(guide.shadowRoot!.activeElement).to.equal(find(guide, 'heading', '地点和方式'));
    expect(location.href).to.equal(before);
  });

  it('leads on to a question and to 办不成事 only where the page says where, and names the matter to the page', async () => {
    const silent = await mount();
    expect(() => find(silent, 'link', '还不清楚？直接咨询')).to.throw();
    unmountAll();
    const guide = await mount(scriptedGuide(), {'ask-url': '#ask', 'failure-url': '#failure'});
    const asked = heard('hy-ask');
    await press(guide, 'link', '还不清楚？直接咨询');
    const failed = heard('hy-report-failure');
    await press(guide, 'link', '事情没办成？告诉我们');
    const detail = {widget: 'guide', taskCode: 'YD-MZ-0001', name: '结婚登记'};
    expect([...asked, ...failed]).to.deep.equal([detail, detail]);
    expect(location.hash).to.equal('');
  });

  it('says of a guide that is not there that it is not', async () => {
    const guide = await mount(scriptedGuide({failures: ['rejected']}));
    expect(textOf(guide)).to.include('没有找到这份办事指南');
    expect(() => find(guide, 'button', '重试')).to.throw();
  });

  it('says why a guide cannot be read, and tries again', async () => {
    const guide = await mount(scriptedGuide({failures: ['offline', 'unavailable']}));
    expect(textOf(guide)).to.include('现在没有网络');
    await press(guide, 'button', '重试');
    await until(guide, () => textOf(guide).includes('办事指南暂时打不开'));
    await press(guide, 'button', '重试');
    await until(guide, () => textOf(guide).includes('居民身份证'));
  });

  it('keeps what was read when it cannot be read again, and says when that was', async () => {
    const adapter = scriptedGuide();
    const guide = await mount(adapter);
    adapter.failures.push('offline');
    guide.parentElement!.lang = 'en';
    await until(guide, () => /This is what it said on \w+ \d+, \d{4} at \d\d:\d\d;/.test(textOf(guide)));
    expect(textOf(guide)).to.include('居民身份证');
    await press(guide, 'button', 'Try again');
    await until(guide, () => !textOf(guide).includes('This is what it said'));
  });

  it('shows no longer what was withdrawn', async () => {
    const adapter = scriptedGuide();
    const guide = await mount(adapter);
    adapter.failures.push('rejected');
    guide.parentElement!.lang = 'en';
    await until(guide, () => textOf(guide).includes('There is no such guide.'));
    expect(textOf(guide)).not.to.include('居民身份证');
  });

  it('says so when the device goes offline, with the day and the time of the county', async () => {
    const there = {...calendar, timeZone: 'Pacific/Kiritimati'};
    const guide = await mount(scriptedGuide({shown: {calendar: there}}));
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    dispatchEvent(new Event('offline'));
    await settled(guide);
    expect(textOf(guide)).to.include(
      `下面是${momentOf(new Date(), 'zh', 'Pacific/Kiritimati').slice(0, -5)}`,
    );
    expect(textOf(guide)).to.match(/日 \d\d:\d\d看到的/);
    Reflect.deleteProperty(navigator, 'onLine');
    dispatchEvent(new Event('online'));
    await settled(guide);
    expect(textOf(guide)).not.to.include('看到的');
  });

  it('says that a version no longer holds, and shows the one that does', async () => {
    const adapter = scriptedGuide({shown: {replacedBy: '5'}});
    const guide = await mount(adapter, {version: '4'});
    expect(textOf(guide)).to.include('这是第4版，已经不适用了。现在适用的是第5版。');
    await press(guide, 'button', '看现在适用的版本');
    await until(guide, () => adapter.asked.length === 2);
    expect(adapter.asked).to.deep.equal([
      {taskCode: 'YD-MZ-0001', locale: 'zh', version: '4'},
      {taskCode: 'YD-MZ-0001', locale: 'zh'},
    ]);
  });

  it('says that a guide is out of date, or not yet in force', async () => {
    const version = marriage.version;
    const over = await mount(scriptedGuide({changed: {version: {...version, validUntil: '2026-01-31'}}}));
    expect(textOf(over)).to.include('这份指南只适用到2026年1月31日');
    const early = await mount(scriptedGuide({changed: {version: {...version, validFrom: '2999-01-01'}}}));
    expect(textOf(early)).to.include('这份指南从2999年1月1日起才适用。');
  });

  it('marks the language that words are really in, and says that not all is translated', async () => {
    const guide = await mount(scriptedGuide(), {}, 'ru');
    expect(textOf(guide)).to.include('Часть текста ещё не переведена');
    const name = find(guide, 'heading', '结婚登记').querySelector<HTMLElement>('[lang]');
    expect(name!.lang).to.equal('zh');
    const translated = await mount();
    expect(textOf(translated)).not.to.include('按原文显示');
  });

  it('keeps the situation through a change of the language, and not into another matter', async () => {
    const guide = await mount(scriptedGuide(), {choices: 'who:mainland,before:never'});
    await press(guide, 'checkbox', '居民身份证');
    guide.parentElement!.lang = 'en';
    await until(guide, () => textOf(guide).includes('1 of 2 is ready.'));
    guide.taskCode = 'YD-MZ-0002';
    await until(guide, () => textOf(guide).includes('YD-MZ-0002'));
    expect(guide.choices).to.equal('');
    expect(textOf(guide)).not.to.include('is ready');
  });

  it('keeps what stands inside of it until there is a backend', async () => {
    const guide = document.createElement('hy-guide');
    guide.lang = 'zh';
    guide.textContent = '请拨打12345';
    document.body.append(guide);
    await until(guide, () => guide.shadowRoot!.querySelector('slot'));
    expect(guide.shadowRoot!.querySelector('.card')).to.equal(null);
  });

  it('keeps what stands inside of it while the guide is read, and when it cannot be', async () => {
    const adapter = scriptedGuide({failures: ['unavailable']});
    let answer = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const {guide, isSeen} = mountFilled({
      ...adapter,
      loadGuide: (...which) => asked.then(() => adapter.loadGuide(...which)),
    });
    await until(guide, () => textOf(guide).includes('正在打开办事指南'));
    expect(isSeen()).to.equal(true);
    answer();
    await until(guide, () => textOf(guide).includes('办事指南暂时打不开'));
    expect(isSeen()).to.equal(true);
    await press(guide, 'button', '重试');
    await until(guide, () => textOf(guide).includes('居民身份证'));
    expect(isSeen()).to.equal(false);
  });

  it('shows what stands inside of it for no guide that is withdrawn, and not for another one', async () => {
    const withdrawn = mountFilled(scriptedGuide({failures: ['rejected']}));
    await until(withdrawn.guide, () => textOf(withdrawn.guide).includes('没有找到这份办事指南'));
    expect(withdrawn.isSeen()).to.equal(false);
    const adapter = scriptedGuide();
    const {guide, isSeen} = mountFilled(adapter);
    await until(guide, () => textOf(guide).includes('居民身份证'));
    adapter.failures.push('unavailable');
    guide.taskCode = 'YD-MZ-0002';
    await until(guide, () => textOf(guide).includes('办事指南暂时打不开'));
    expect(isSeen()).to.equal(false);
  });
});
