import {expect} from 'chai';
import type {TimelineEntry, TrackedConsultation} from '@huiyin/core';
import {all, find, press, settled, textOf, unmountAll, until} from '../../testing/page.ts';
import {
  answer,
  answered,
  badRating,
  inProgress,
  mountFound,
  number,
  queryCode,
  question,
  reactionEntry,
  said,
  scriptedTracking,
} from '../../testing/tracker-page.ts';

const shown = (...found: TrackedConsultation[]) => mountFound(scriptedTracking({found}));

describe('hy-tracker, what became of a question', () => {
  afterEach(unmountAll);

  it('says what happened, who did it, when by the county’s clock, and why', async () => {
    const tracker = await shown(inProgress);
    const steps = [...tracker.shadowRoot!.querySelectorAll('li')].map(({innerText}) => innerText);
    expect(steps).to.have.length(4);
    expect(steps[0]).to.include('延长答复期限').and.to.include('2026年11月24日 11:00 · 人力资源和社会保障局');
    expect(steps[0]).to.include('需要向上级部门核实政策。').and.to.include('答复期限：2026年12月18日。');
    expect(steps[3]).to.include('已收到').and.to.include('2026年11月22日 10:42 · 您');
  });

  it('says by when there will be an answer, and says plainly when that day is over', async () => {
    const tracker = await shown(inProgress);
    expect(textOf(tracker)).to.match(/^承办部门正在办理。\s+答复期限：2026年12月18日。/);
    expect(textOf(tracker)).not.to.include('超期');
    unmountAll();
    const late = await shown({...inProgress, overdue: true, dueOn: '2026-11-20'});
    expect(textOf(late)).to.include('应在2026年11月20日前答复，现在已经超期。您可以拨打12345催办。');
  });

  const at = '2026-11-26T01:05:00Z';
  const after = (state: TrackedConsultation['state'], ...timeline: TimelineEntry[]) =>
    question({state, timeline: [...answered.timeline, ...timeline]});
  for (const [words, tracked] of [
    ['已收到，正在确定由哪个部门答复。', question({})],
    ['已转给承办部门。', after('routed')],
    ['承办部门正在办理。', inProgress],
    ['您的追问已收到，正在办理。', after('inProgress', {id: '9', type: 'furtherQuestion', at})],
    ['已重新办理。', after('inProgress', {id: '9', type: 'reopened', at})],
    ['已经答复。', answered],
    ['已经办结。', after('closed', {id: '9', type: 'closed', at})],
    ['没有受理，已退回。原因见办理过程。', after('returned', {id: '9', type: 'returned', at})],
    ['您已撤回，不再办理。', after('withdrawn', {id: '9', type: 'withdrawn', at})],
    ['内容已删除，只保留编号和日期。', after('erased', {id: '9', type: 'erased', at})],
  ] as const) {
    it(`says first, in one sentence, where it stands: ${words}`, async () => {
      const tracker = await shown(tracked);
      expect(textOf(tracker).startsWith(words)).to.equal(true);
      expect(all(tracker, 'heading')[0]!.innerText).to.equal(words);
    });
  }

  it('shows what was asked in the citizen’s own words, and never the query code', async () => {
    const tracker = await shown(answered);
    for (const words of [number, '办事', '社保卡丢了怎么补办', '网上能补办吗？\n要带什么材料？']) {
      expect(textOf(tracker)).to.include(words);
    }
    expect(textOf(tracker)).not.to.include('7K3M');
  });

  it('shows the answer as paragraphs, a list and a link, marked with its language', async () => {
    const tracker = await shown(answered);
    const words = find(tracker, 'link', '办事指南').closest('[lang]')!;
    expect(words.getAttribute('lang')).to.equal('zh');
    expect(words.querySelectorAll('li')).to.have.length(2);
    expect(textOf(tracker)).not.to.include('以下是');
  });

  it('says which language an answer is in where it is not the reader’s, and translates nothing', async () => {
    const tracker = await shown(answered);
    tracker.parentElement!.lang = 'ru';
    await until(tracker, () => textOf(tracker).includes('Ниже оригинал на китайском языке:'));
    expect(textOf(tracker)).to.include('本人身份证');
  });

  it('shows what an office said in markup as words', async () => {
    const tracker = await shown(question({timeline: [{...answer, words: said('<b>好</b>')}]}));
    expect(textOf(tracker)).to.include('<b>好</b>');
  });

  it('shows the grade and the words of an answer that was rated', async () => {
    const rated = {id: '6', type: 'rated', grade: 'dissatisfied', at, text: '没有说清楚'} as const;
    const tracker = await shown(after('answered', rated));
    expect(textOf(tracker)).to.match(/评价答复\s+2026年11月26日 09:05 · 您\s+不满意\s+没有说清楚/);
  });

  it('offers to copy everything that is shown, without the code', async () => {
    const tracker = await shown(answered);
    const copied: string[] = [];
    const {writeText} = navigator.clipboard;
    navigator.clipboard.writeText = async (text) => void copied.push(text);
    await press(tracker, 'button', '复制');
    navigator.clipboard.writeText = writeText;
    for (const words of [number, '要带什么材料？', '· 本人身份证', '人力资源和社会保障局']) {
      expect(copied[0]).to.include(words);
    }
    expect(copied[0]).not.to.include('7K3M').and.not.to.include(queryCode);
  });

  it('reads again when asked to, and says so', async () => {
    const tracker = await shown(inProgress, answered);
    await press(tracker, 'button', '重新查看');
    await until(tracker, () => textOf(tracker).startsWith('已经答复。'));
    expect(textOf(tracker)).to.include('已是最新情况。');
  });

  it('keeps what was found when it cannot be read again, and says why', async () => {
    const tracker = await mountFound(scriptedTracking({found: [answered, 'offline']}));
    await press(tracker, 'button', '重新查看');
    await until(tracker, () => textOf(tracker).includes('网络断开了，没有查成。'));
    expect(textOf(tracker)).to.include('社保卡丢了怎么补办');
  });
});

describe('hy-tracker, whether the words are those that were sent', () => {
  afterEach(unmountAll);

  it('says quietly that they are, and what that proves', async () => {
    const tracker = await shown(answered);
    expect(textOf(tracker)).to.include('已核对：您写的内容与提交时登记的一致。');
    await press(tracker, 'disclosure', '这项核对能说明什么？');
    expect(textOf(tracker)).to.include('如果两样一起被改，这里看不出来');
    expect(textOf(tracker)).not.to.include('注意：');
  });

  it('says plainly that the question was changed', async () => {
    const content = {...answered.content!, text: '网上能补办吗？'};
    const tracker = await shown({...answered, content});
    expect(textOf(tracker)).to.include('注意：下面显示的内容，有的与您提交时登记的不一致');
    expect(textOf(tracker)).to.match(/您提交的内容\s+这里与您提交时登记的不一致。/);
    expect(textOf(tracker)).not.to.include('已核对');
  });

  it('says so of a further question and of a rating’s words, at the place', async () => {
    const action = 'furtherQuestion';
    const asked = await reactionEntry(
      {id: '6', type: action, text: '要照片吗？'},
      {action, text: '要照片吗？'},
    );
    const grade = 'satisfied';
    const rating = {action: 'rateAnswer', answer: '4', grade, text: '谢谢'} as const;
    const rated = await reactionEntry({id: '7', type: 'rated', grade, text: '谢谢'}, rating);
    const tracker = await shown({...answered, timeline: [...answered.timeline, asked, rated]});
    expect(textOf(tracker)).to.include('已核对');
    unmountAll();
    const changed = [
      ...answered.timeline,
      {...asked, text: '要钱吗？'},
      {...rated, grade: 'verySatisfied' as const},
    ];
    const other = await shown({...answered, timeline: changed});
    expect(textOf(other).split('这里与您提交时登记的不一致。')).to.have.length(3);
  });

  it('does not call erased words a difference', async () => {
    const text = '要照片吗？';
    const asked = await reactionEntry(
      {id: '6', type: 'furtherQuestion', text},
      {action: 'furtherQuestion', text},
    );
    const {content: _, ...rest} = question({state: 'erased', timeline: [{...asked, text: ''}]});
    const tracker = await shown(rest);
    expect(textOf(tracker)).not.to.include('不一致').and.not.to.include('已核对');
  });

  it('compares a rating too', async () => {
    const tracker = await mountFound(scriptedTracking({found: [badRating]}));
    expect(textOf(tracker)).to.include('已核对');
    unmountAll();
    const {rating} = badRating;
    const changed = {
      ...badRating,
      rating: {...rating, content: {...rating.content, grade: 'satisfied' as const}},
    };
    const other = await mountFound(scriptedTracking({found: [changed]}));
    expect(textOf(other)).to.include('不一致');
  });
});

describe('hy-tracker, the files of an answer', () => {
  const {click} = HTMLAnchorElement.prototype;
  const saved: {name: string; href: string}[] = [];

  beforeEach(() => {
    saved.length = 0;
    HTMLAnchorElement.prototype.click = function () {
      saved.push({name: this.download, href: this.href});
    };
  });

  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
    unmountAll();
  });

  const button = '下载补办申请表.pdf (23 KB)';

  it('are saved under their names, and never opened as pages of the portal', async () => {
    const page = new Blob(['<script>alert(1)</script>'], {type: 'text/html'});
    const adapter = scriptedTracking({files: [page]});
    const tracker = await mountFound(adapter);
    await press(tracker, 'button', button);
    await until(tracker, () => saved.length);
    expect(adapter.loaded).to.deep.equal(['f1']);
    expect(saved[0]!.name).to.equal('补办申请表.pdf');
    expect((await (await fetch(saved[0]!.href)).blob()).type).to.equal('application/octet-stream');
    expect(textOf(tracker)).to.include('已下载');
  });

  it('say when they could not be had, and can be asked for again', async () => {
    const tracker = await mountFound(scriptedTracking({files: ['offline', new Blob(['file'])]}));
    await press(tracker, 'button', button);
    await until(tracker, () => textOf(tracker).includes('没有下载成功，请再按一次。'));
    await press(tracker, 'button', button);
    await until(tracker, () => saved.length);
  });

  it('send people in WeChat to a browser, because it saves nothing', async () => {
    const {userAgent} = navigator;
    Object.defineProperty(navigator, 'userAgent', {value: 'MicroMessenger/8.0', configurable: true});
    const tracker = await mountFound();
    Object.defineProperty(navigator, 'userAgent', {value: userAgent, configurable: true});
    expect(textOf(tracker)).to.include('微信里不能保存文件');
  });
});

describe('hy-tracker, what became of a rating', () => {
  afterEach(unmountAll);

  it('shows the case, what was said, and what the office did by when', async () => {
    const tracker = await mountFound(scriptedTracking({found: [badRating]}));
    for (const words of [
      '已经回访，正在整改。',
      '社会保障卡申领',
      '2026年11月18日',
      '不满意',
      '未在承诺时间内办结',
      '等了很久。',
      '已于2026年11月23日回访。',
      '已电话说明原因，并加开一个窗口。',
    ]) {
      expect(textOf(tracker)).to.include(words);
    }
  });

  it('says late of both clocks where nothing was done in time', async () => {
    const handling = {callBackDueOn: '2020-11-23', rectificationDueOn: '2020-12-11'};
    const tracker = await mountFound(scriptedTracking({found: [{...badRating, handling}]}));
    expect(textOf(tracker)).to.include('应在2020年11月23日前回访，现在已经超期。');
    expect(textOf(tracker)).to.include('应在2020年12月11日前完成整改，现在已经超期。');
  });

  it('lets the page take the wish to rate again, with a token that is in no event', async () => {
    const tracker = await mountFound(scriptedTracking({found: [badRating]}));
    expect(textOf(tracker)).to.include('可以追加评价一次，2026年12月22日截止。');
    const heard: string[] = [];
    document.body.addEventListener(
      'hy-rate',
      (event) => {
        event.preventDefault();
        heard.push(JSON.stringify(event.detail), (event.target as typeof tracker).followUpToken!);
      },
      {once: true},
    );
    await press(tracker, 'button', '追加评价');
    expect(heard).to.deep.equal(['{"widget":"tracker"}', 'second-token']);
    expect(textOf(tracker)).not.to.include('我的办件');
  });

  it('says another way where the page has no form for it', async () => {
    const tracker = await mountFound(scriptedTracking({found: [badRating]}));
    await press(tracker, 'button', '追加评价');
    expect(textOf(tracker)).to.include('请从“我的办件”打开这件事追加评价，或拨打12345');
  });

  it('has no token before something was found, nor after it was left', async () => {
    const tracker = await mountFound(scriptedTracking({found: [badRating]}));
    await press(tracker, 'button', '查询另一件');
    await settled(tracker);
    expect(tracker.followUpToken).to.equal(undefined);
  });
});
