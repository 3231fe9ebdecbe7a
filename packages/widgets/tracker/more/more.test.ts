import {expect} from 'chai';
import type {TimelineEntry, TrackedConsultation} from '@huiyin/core';
import {all, find, press, textOf, unmountAll, until} from '../../testing/page.ts';
import {answer, answered, inProgress, number, queryCode, question, said} from '../../testing/tracked.ts';
import {mountFound, scriptedTracking} from '../../testing/tracker-page.ts';

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

  it('says that a day was missed although it was extended afterwards', async () => {
    const dueOn = '2026-12-18';
    const extended = (at: string): TrackedConsultation => ({
      ...inProgress,
      dueOn,
      timeline: [
        {...inProgress.timeline[0]!, dueOn: '2026-11-24'},
        {id: '5', type: 'extended', at, dueOn},
      ],
    });
    const late = await shown(extended('2026-11-24T16:01:00Z'));
    expect(textOf(late)).to.include(
      '原应在2026年11月24日前答复，已经超期；后来延长到2026年12月18日。您可以拨打12345催办。',
    );
    unmountAll();
    const inTime = await shown(extended('2026-11-24T15:59:00Z'));
    expect(textOf(inTime)).to.match(/^承办部门正在办理。\s+答复期限：2026年12月18日。/);
    expect(textOf(inTime)).not.to.include('超期');
    unmountAll();
    const lateAgain = await shown({...extended('2026-11-24T16:01:00Z'), overdue: true});
    expect(textOf(lateAgain)).to.include('应在2026年11月24日前答复，现在已经超期。');
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
