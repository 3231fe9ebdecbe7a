import {expect} from 'chai';
import type {LitElement} from 'lit';
import {dayIn} from '@huiyin/core';
import {find, press, settled, textOf, unmountAll, until} from '../../testing/page.ts';
import {calendar, marriage, mount, scriptedGuide} from '../../testing/guide-page.ts';
import {endOf} from './dates.ts';

const shared = {'share-url': '/guide/{taskCode}/?situation={choices}', choices: 'who:mainland,before:never'};

const zh = (text: string) => ({text, lang: 'zh'}) as const;

/** The files that a press gives to be kept. */
const savedBy = async (guide: LitElement, button: string): Promise<Blob[]> => {
  const saved: Blob[] = [];
  const {createObjectURL} = URL;
  URL.createObjectURL = (file) => (saved.push(file as Blob), 'blob:');
  await press(guide, 'button', button);
  await until(guide, () => saved.length);
  URL.createObjectURL = createObjectURL;
  return saved;
};

/** What a press on “print” would print. */
const printedBy = async (guide: LitElement): Promise<Document> => {
  const root = guide.shadowRoot!;
  const append = root.appendChild.bind(root);
  let printed: Document | undefined;
  root.appendChild = <T extends Node>(node: T): T => {
    append(node);
    const frame = node as unknown as HTMLIFrameElement;
    frame.contentWindow!.print = () => (printed = frame.contentDocument!);
    return node;
  };
  await press(guide, 'button', '打印或存为PDF');
  return printed!;
};

const wordsOf = (page: Document): string =>
  [...page.querySelectorAll('h1, dt, p')].map(({textContent}) => textContent.replace(/\s+/g, ' ')).join(' ');

describe('what one takes away of a guide', () => {
  afterEach(unmountAll);

  it('is printed from a page of its own: situation, papers with boxes, places and the link as a QR code', async () => {
    const guide = await mount(scriptedGuide(), shared);
    const printed = await printedBy(guide);
    const {lang} = printed.documentElement;
    const text = wordsOf(printed);
    expect([lang, printed.title]).to.deep.equal(['zh', '结婚登记']);
    for (const words of [
      '你们双方是哪里人？ 都是内地居民',
      '□ 居民身份证 · 必须带 · 原件2份 · 复印件1份',
      '婚姻登记处 · 人民路88号 · 2号窗口',
      '0713-0001520',
      '/guide/YD-MZ-0001/?situation=who%3Amainland%2Cbefore%3Anever',
    ])
      expect(text).to.include(words);
    expect(text).not.to.include('护照');
    expect(printed.querySelector('svg')!.getAttribute('aria-label')).to.include('二维码');
    expect(printed.adoptedStyleSheets).to.have.length(1);
  });

  it('leaves whoever printed it where they were', async () => {
    const guide = await mount(scriptedGuide(), shared);
    const button = find(guide, 'button', '打印或存为PDF');
    button.focus();
    const {defaultView: frame} = await printedBy(guide);
    button.blur();
    frame!.dispatchEvent(new Event('afterprint'));
    await until(guide, () => guide.shadowRoot!.activeElement === button);
    expect(guide.shadowRoot!.querySelector('iframe')).to.equal(null);
  });

  it('says on paper what else sends people home: conditions, what a paper must be like, its form, whom to call', async () => {
    const [idCard, , , form] = marriage.materials!;
    const materials = [
      {...idCard!, standard: zh('在有效期内。'), sourceExplanation: zh('派出所办理')},
      {...form!, fillingIn: zh('用黑色签字笔')},
      {...form!, id: 'odd', blankFormUrl: 'javascript:alert(1)'},
    ];
    const changed = {materials, supervisionPhones: ['0713-0001600']};
    const text = wordsOf(await printedBy(await mount(scriptedGuide({changed}), shared)));
    for (const words of [
      '什么人能办 双方自愿',
      '复印件1份 · 在有效期内 · 派出所办理 □',
      `用黑色签字笔 · 下载空白表格 ${location.origin}/forms/marriage/ □`,
      '咨询和监督 咨询电话 · 0713-0001500 监督电话 · 0713-0001600 政务热线 · 0713-12345',
    ])
      expect(text).to.include(words);
    expect(text).not.to.include('javascript');
  });

  it('says on paper when it was read, and that it holds no longer', async () => {
    const before = Date.now();
    const guide = await mount(scriptedGuide({shown: {replacedBy: '5'}}), shared);
    const RealDate = Date;
    const readAt = Date.now();
    window.Date = class extends RealDate {
      constructor(...of: []) {
        super(...((of.length ? of : [readAt + 40 * 86_400_000]) as []));
      }
    } as DateConstructor;
    try {
      guide.requestUpdate();
      await settled(guide);
      const text = wordsOf(await printedBy(guide));
      const day = new Intl.DateTimeFormat('zh', {dateStyle: 'long', timeZone: 'Asia/Shanghai'});
      expect([before, readAt].some((at) => text.includes(`${day.format(at)}看到的内容`))).to.equal(true);
      expect(text).to.include('这是第4版，已经不适用了。');
    } finally {
      window.Date = RealDate;
    }
  });

  it('shows no picture of another situation in WeChat, which prints and downloads nothing', async () => {
    const guide = await mount(scriptedGuide(), shared);
    Object.defineProperty(navigator, 'userAgent', {value: 'MicroMessenger', configurable: true});
    try {
      await press(guide, 'button', '存为图片');
      await until(guide, () => guide.shadowRoot!.querySelector('img.picture'));
      await press(guide, 'radio', '离过婚');
      expect(guide.shadowRoot!.querySelectorAll('img.picture').length).to.equal(0);
      expect(textOf(guide)).not.to.include('长按图片保存');
      expect(() => find(guide, 'button', '打印或存为PDF')).to.throw();
      await press(guide, 'button', '存为图片');
      await until(guide, () => guide.shadowRoot!.querySelector('img.picture'));
      guide.shadowRoot!.querySelector('img.picture')!.dispatchEvent(new Event('error'));
      await settled(guide);
      expect(guide.shadowRoot!.querySelector('img.picture')).to.equal(null);
      expect(textOf(guide)).to.include('截屏保存');
    } finally {
      Reflect.deleteProperty(navigator, 'userAgent');
    }
  });

  it('is saved as a picture', async () => {
    const guide = await mount(scriptedGuide(), shared);
    const [picture] = await savedBy(guide, '存为图片');
    expect(picture!.type).to.equal('image/png');
    expect((await createImageBitmap(picture!)).height).to.be.above(600);
  });

  it('is a link in this situation, where the page says what link', async () => {
    const silent = await mount();
    expect(() => find(silent, 'button', '复制链接')).to.throw();
    unmountAll();
    const guide = await mount(scriptedGuide(), shared);
    const copied: string[] = [];
    const {writeText} = navigator.clipboard;
    navigator.clipboard.writeText = async (text) => void copied.push(text);
    await press(guide, 'button', '复制链接');
    navigator.clipboard.writeText = writeText;
    const url = `${location.origin}/guide/YD-MZ-0001/?situation=who%3Amainland%2Cbefore%3Anever`;
    expect(copied).to.deep.equal([url]);
    expect(textOf(guide)).to.include('链接已复制。');
  });

  it('says so where the browser refuses', async () => {
    const guide = await mount(scriptedGuide(), shared);
    const {writeText} = navigator.clipboard;
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    await press(guide, 'button', '复制链接');
    navigator.clipboard.writeText = writeText;
    expect(textOf(guide)).to.include('没有成功');
  });

  it('is a calendar file with the promised day, counted from today, and the office hours', async () => {
    const guide = await mount(scriptedGuide(), shared);
    const before = new Date();
    const [file] = await savedBy(guide, '加到日历');
    expect(file!.type).to.include('text/calendar');
    const text = (await file!.text()).replace(/\r\n /g, '');
    const dueFrom = (now: Date) =>
      endOf({count: 3, unit: 'workingDay'}, dayIn('Asia/Shanghai', now), calendar)!.replace(/-/g, '');
    const due = [before, new Date()].map((now) => `DTSTART;VALUE=DATE:${dueFrom(now)}`);
    expect(due.some((day) => text.includes(day))).to.equal(true);
    expect(text).to.include('SUMMARY:最晚办好：结婚登记');
    expect(text).to.include('SUMMARY:办公时间：婚姻登记处');
    expect(text).to.match(/DTSTART:\d{8}T003000Z\r\nDTEND:\d{8}T040000Z/);
    expect(text).to.include('LOCATION:人民路88号 · 2号窗口');
    expect(textOf(guide)).to.include('日历文件已保存');
  });

  it('has no calendar where nothing has a day', async () => {
    const changed = {promisedLimits: [{count: 0, unit: 'workingDay' as const}], places: []};
    const guide = await mount(scriptedGuide({changed}), shared);
    expect(() => find(guide, 'button', '加到日历')).to.throw();
  });
});

describe('a guide that is read aloud', () => {
  const {speechSynthesis} = window;
  const fakeVoices = (voices: {lang: string; localService: boolean}[]) => {
    const spoken: SpeechSynthesisUtterance[] = [];
    let cancelled = 0;
    const fake = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (one: SpeechSynthesisUtterance) => spoken.push(one),
      cancel: () => cancelled++,
    });
    Object.defineProperty(window, 'speechSynthesis', {value: fake, configurable: true});
    return {spoken, cancelled: () => cancelled};
  };
  class Utterance extends EventTarget {
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const real = window.SpeechSynthesisUtterance;

  beforeEach(() => {
    window.SpeechSynthesisUtterance = Utterance as unknown as typeof SpeechSynthesisUtterance;
  });
  afterEach(() => {
    unmountAll();
    window.SpeechSynthesisUtterance = real;
    Object.defineProperty(window, 'speechSynthesis', {value: speechSynthesis, configurable: true});
  });

  it('is offered only where this device itself has a voice for the language', async () => {
    fakeVoices([
      {lang: 'en-GB', localService: true},
      {lang: 'zh-CN', localService: false},
      {lang: 'zh-HK', localService: true},
    ]);
    const guide = await mount();
    expect(() => find(guide, 'button', '读给我听')).to.throw();
  });

  it('begins, can be stopped, and stops when the guide is gone', async () => {
    const {spoken, cancelled} = fakeVoices([{lang: 'zh_CN', localService: true}]);
    const guide = await mount();
    await press(guide, 'button', '读给我听');
    const texts = spoken.map(({text}) => text);
    expect(texts[0]).to.equal('结婚登记');
    expect(texts).to.include('居民身份证, 必须带, 原件2份, 复印件1份');
    await press(guide, 'button', '不读了');
    expect(cancelled()).to.equal(1);
    await press(guide, 'button', '读给我听');
    guide.remove();
    await settled(guide);
    expect(cancelled()).to.equal(2);
  });

  it('stops when an answer, the guide or the language becomes another', async () => {
    const {cancelled} = fakeVoices([{lang: 'zh-CN', localService: true}]);
    const guide = await mount();
    await press(guide, 'button', '读给我听');
    await press(guide, 'radio', '没到法定婚龄');
    expect(cancelled()).to.equal(1);
    await press(guide, 'radio', '都是内地居民');
    await press(guide, 'button', '读给我听');
    guide.taskCode = 'YD-MZ-0002';
    await until(guide, () => textOf(guide).includes('YD-MZ-0002'));
    await settled(guide);
    expect(cancelled()).to.equal(2);
    await press(guide, 'button', '读给我听');
    guide.parentElement!.lang = 'en';
    await until(guide, () => textOf(guide).includes('Your situation'));
    expect(cancelled()).to.equal(3);
  });

  it('reads no addresses', async () => {
    const {spoken} = fakeVoices([{lang: 'zh-CN', localService: true}]);
    await press(await mount(), 'button', '读给我听');
    const texts = spoken.map(({text}) => text);
    expect(texts).to.include('声明书, 可以后补, 填好的表格2份');
    expect(texts.join()).not.to.include('://');
  });

  it('says itself when it has come to its end', async () => {
    const {spoken} = fakeVoices([{lang: 'zh-CN', localService: true}]);
    const guide = await mount();
    await press(guide, 'button', '读给我听');
    const last = spoken[spoken.length - 1]!;
    last.onend!(new Event('end') as SpeechSynthesisEvent);
    await settled(guide);
    find(guide, 'button', '读给我听');
  });
});
