import {expect} from 'chai';
import type {PublishedReport} from '@huiyin/core';
import {
  brokenRoad,
  choose,
  fillIn,
  go,
  mount,
  published,
  scriptedAdapter,
} from '../../testing/complaint-page.ts';
import {all, find, press, settled, textOf, type, unmountAll, until} from '../../testing/page.ts';
import {byNearness} from './by-nearness.ts';

const follow = '情况相同，跟进这一件';
const title = '已公开的类似诉求';
const url = 'https://example.gov.cn/replies?reply={id}';

describe('hy-complaint, where others have reported the same', () => {
  afterEach(unmountAll);

  const backend = (script: Parameters<typeof published>[0] = {}, more = {}) => {
    const there = published(script);
    return {there, adapter: {...scriptedAdapter({repliesUrl: url, ...more}), ...there}};
  };

  const offered = async (script: Parameters<typeof published>[0] = {}, more = {}) => {
    const made = backend(script, more);
    const complaint = await mount({adapter: made.adapter});
    await fillIn(complaint);
    await until(complaint, () => textOf(complaint).includes(title));
    return {...made, complaint};
  };

  it('offers it before sending, found by the title and nothing else', async () => {
    const {complaint, there} = await offered();
    expect(there.sought).to.deep.equal([{title: '南街路口有个大坑', locale: 'zh'}]);
    for (const words of ['南街路口路面塌陷', '办理中', '交通运输局', '2026年11月20日收到', '另有2人情况相同'])
      expect(textOf(complaint)).to.include(words);
    expect(textOf(complaint)).to.include('这件事可能会公开');
    find(complaint, 'button', '提交');
  });

  it('asks for nothing before everything is written and nobody can be anonymous any more', async () => {
    const {there, adapter} = backend();
    const complaint = await mount({adapter});
    await choose(complaint, '投诉');
    await go(complaint, '下一步');
    await type(complaint, '用一句话说清楚', '南街路口有个大坑');
    await type(complaint, '事情经过', '下雨以后看不见。');
    for (let step = 0; step < 3; step++) await go(complaint, '下一步');
    await choose(complaint, '实名');
    expect(there.sought).to.deep.equal([]);
  });

  for (const [kind, disclosure] of [
    ['举报', '实名'],
    ['建议', '匿名'],
  ] as const) {
    it(`looks for nothing, and says nothing of publishing, for ${kind}, ${disclosure}`, async () => {
      const {there, adapter} = backend();
      const complaint = await mount({adapter});
      await fillIn(complaint, {kind, disclosure});
      await settled(complaint);
      expect(there.sought).to.deep.equal([]);
      expect(textOf(complaint)).not.to.include('可能会公开');
    });
  }

  it('takes the offer back from who then chooses to be anonymous', async () => {
    const {there, adapter} = backend();
    const complaint = await mount({adapter});
    await fillIn(complaint, {kind: '建议'});
    await until(complaint, () => textOf(complaint).includes(title));
    await go(complaint, '上一步');
    await choose(complaint, '匿名');
    await go(complaint, '检查一遍');
    expect(textOf(complaint)).not.to.include(title);
    expect(there.sought).to.have.length(1);
  });

  for (const [what, script] of [
    ['fails', {finding: 'unavailable'}],
    ['never comes', {finding: 'never'}],
    ['is empty', {reports: []}],
  ] as const) {
    it(`shows nothing, and lets the report be sent, when the answer ${what}`, async () => {
      const {there, adapter} = backend(script);
      const complaint = await mount({adapter});
      await fillIn(complaint);
      await until(complaint, () => there.sought.length);
      await settled(complaint);
      expect(textOf(complaint)).not.to.include(title);
      await press(complaint, 'button', '提交');
      await until(complaint, () => textOf(complaint).includes('已收到您反映的情况'));
    });
  }

  it('shows nothing that comes so late that it would push away what is read', async () => {
    const {setTimeout: wait} = window;
    window.setTimeout = ((act: () => void, time: number) =>
      wait(act, time === 3000 ? 20 : time)) as typeof setTimeout;
    const {there, adapter} = backend({finding: 'late'});
    const complaint = await mount({adapter});
    await fillIn(complaint);
    window.setTimeout = wait;
    await until(complaint, () => there.sought.length);
    // So that the patience of 20 ms is over.
    await new Promise((resolve) => setTimeout(resolve, 100));
    there.come();
    await settled(complaint);
    expect(textOf(complaint)).not.to.include(title);
  });

  it('adds a voice, says how many there are, where to follow it, and tells the page no more than that', async () => {
    const {complaint, there} = await offered();
    const heard: unknown[] = [];
    complaint.addEventListener('hy-followed', ({detail}) => heard.push(detail));
    await press(complaint, 'button', `${follow}: 南街路口路面塌陷`);
    await until(complaint, () => textOf(complaint).includes('已跟进这一件'));
    expect(there.tried.map(({id}) => id)).to.deep.equal(['road/1']);
    expect(textOf(complaint)).to.include('现在共有3人情况相同');
    expect(complaint.shadowRoot!.activeElement).to.equal(find(complaint, 'heading', '已跟进这一件'));
    expect(find<HTMLAnchorElement>(complaint, 'link', '办理情况和答复公开在这里').href).to.equal(
      'https://example.gov.cn/replies?reply=road%2F1',
    );
    expect(heard).to.deep.equal([{widget: 'complaint'}]);
  });

  it('leads nowhere where the county has no page for it', async () => {
    const {complaint} = await offered({}, {repliesUrl: ''});
    await press(complaint, 'button', `${follow}: 南街路口路面塌陷`);
    await until(complaint, () => textOf(complaint).includes('已跟进这一件'));
    expect(all(complaint, 'link')).to.have.length(0);
  });

  it('goes on with what was written, and loses nothing', async () => {
    const {complaint, adapter, there} = await offered();
    await press(complaint, 'button', `${follow}: 南街路口路面塌陷`);
    await until(complaint, () => textOf(complaint).includes('已跟进这一件'));
    await press(complaint, 'button', '还是提交我自己的');
    await until(complaint, () => textOf(complaint).includes('请检查一遍再提交'));
    expect(complaint.shadowRoot!.activeElement).to.equal(find(complaint, 'heading', '请检查一遍再提交'));
    for (const words of ['南街路口有个大坑', '已经有人摔倒', '南街和桥头路路口', '王小明'])
      expect(textOf(complaint)).to.include(words);
    await until(complaint, () => textOf(complaint).includes(title));
    await press(complaint, 'button', `${follow}: 南街路口路面塌陷`);
    await until(complaint, () => textOf(complaint).includes('现在共有3人情况相同'));
    expect(new Set(there.tried.map(({key}) => key)).size).to.equal(1);
    await press(complaint, 'button', '还是提交我自己的');
    await until(complaint, () => textOf(complaint).includes('请检查一遍再提交'));
    await press(complaint, 'button', '提交');
    await until(complaint, () => textOf(complaint).includes('已收到您反映的情况'));
    expect(adapter.sent[0]!.complaint).to.deep.include({kind: 'complaint', title: '南街路口有个大坑'});
    expect(adapter.sent[0]!.complaint.reporter).to.include({name: '王小明'});
  });

  it('keeps what was written from everything that could take its place', async () => {
    const {complaint} = await offered();
    await press(complaint, 'button', `${follow}: 南街路口路面塌陷`);
    await until(complaint, () => textOf(complaint).includes('已跟进这一件'));
    expect(find<HTMLAnchorElement>(complaint, 'link', '办理情况和答复公开在这里').target).to.equal('_blank');
    const leaving = new Event('beforeunload', {cancelable: true});
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented).to.equal(true);
  });

  it('leaves whoever has sent their own at its receipt when a voice comes late', async () => {
    const {complaint, there} = await offered({voices: ['late']});
    await press(complaint, 'button', `${follow}: 南街路口路面塌陷`);
    expect(there.tried).to.have.length(1);
    await press(complaint, 'button', '提交');
    await until(complaint, () => textOf(complaint).includes('已收到您反映的情况'));
    there.come();
    await settled(complaint);
    expect(textOf(complaint)).to.include('已收到您反映的情况');
    expect(textOf(complaint)).not.to.include('没有提交');
  });

  it('offers nothing any more while one’s own is being sent', async () => {
    const {complaint} = await offered({}, {answers: ['never']});
    await press(complaint, 'button', '提交');
    await settled(complaint);
    expect(textOf(complaint)).not.to.include(title);
  });

  it('leaves whoever has gone back where they are when a voice comes late', async () => {
    const {there, adapter} = backend({voices: ['late']});
    // On a desktop, whose first heading is in sight.
    const complaint = await mount({adapter, width: 1000});
    await choose(complaint, '投诉');
    await type(complaint, '用一句话说清楚', '南街路口有个大坑');
    await type(complaint, '事情经过', '下雨以后看不见，已经有人摔倒。');
    await choose(complaint, '实名');
    await type(complaint, '姓名', '王小明');
    await go(complaint, '检查一遍');
    await until(complaint, () => textOf(complaint).includes(title));
    await press(complaint, 'button', `${follow}: 南街路口路面塌陷`);
    await go(complaint, '上一步');
    const field = find(complaint, 'textbox', '姓名');
    field.focus();
    there.come();
    await settled(complaint);
    expect(complaint.shadowRoot!.activeElement === field).to.equal(true);
  });

  it('says that a voice was lost, and counts it once when it is sent again', async () => {
    const {complaint, there} = await offered({voices: ['lost', 'counted']});
    await press(complaint, 'button', `${follow}: 南街路口路面塌陷`);
    await until(complaint, () => textOf(complaint).includes('没有送到'));
    expect(textOf(complaint)).to.include('南街和桥头路路口');
    await press(complaint, 'button', `${follow}: 南街路口路面塌陷`);
    await until(complaint, () => textOf(complaint).includes('现在共有3人情况相同'));
    expect(there.tried).to.have.length(2);
    expect(there.tried[0]!.key).to.equal(there.tried[1]!.key);
  });

  it('says that a report is no longer public', async () => {
    const {complaint} = await offered({voices: ['rejected']});
    await press(complaint, 'button', `${follow}: 南街路口路面塌陷`);
    await until(complaint, () => textOf(complaint).includes('已经不再公开'));
  });

  it('offers three of many, and nothing to press where no voices are taken', async () => {
    const reports = ['一', '二', '三', '四'].map((text) => ({
      ...brokenRoad,
      id: text,
      title: {text, lang: 'zh' as const},
    }));
    const {findSimilar} = published({reports});
    const complaint = await mount({adapter: {...scriptedAdapter(), findSimilar}});
    await fillIn(complaint);
    await until(complaint, () => textOf(complaint).includes(title));
    expect(complaint.shadowRoot!.querySelectorAll('.similar li')).to.have.length(3);
    expect(all(complaint, 'button').filter(({innerText}) => innerText === follow)).to.have.length(0);
  });

  it('shows the answer that was published, in place', async () => {
    const answer = {
      lang: 'zh' as const,
      blocks: [{type: 'paragraph' as const, spans: [{text: '已经填平。'}]}],
    };
    const {complaint} = await offered({reports: [{...brokenRoad, state: 'answered', answer}]});
    expect(textOf(complaint)).to.include('已答复');
    find(complaint, 'disclosure', '看看答复').click();
    await settled(complaint);
    expect(textOf(complaint)).to.include('已经填平。');
  });

  it('puts the nearest first, by a point that stays on the device', async () => {
    const at = (id: string, latitude?: number): PublishedReport => ({
      ...brokenRoad,
      id,
      place: {
        address: id,
        ...(latitude && {point: {latitude, longitude: 116.39, system: 'WGS84' as const}}),
      },
    });
    const point = {latitude: 39.91, longitude: 116.39, system: 'WGS84'} as const;
    const here = {answers: {place: {place: {address: '', point}}}};
    const reports = [at('nowhere'), at('far', 39.93), at('near', 39.911)];
    const found = await byNearness(reports, here);
    expect(found.map(({report}) => report.id)).to.deep.equal(['near', 'far', 'nowhere']);
    expect(Math.round(found[0]!.metres!)).to.equal(111);
    const unknown = await byNearness(reports, {answers: {}});
    expect(unknown.map(({report}) => report.id)).to.deep.equal(['nowhere', 'far', 'near']);
  });
});
