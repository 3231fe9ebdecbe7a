import {expect} from 'chai';
import {press, settled, textOf, unmountAll} from '../../testing/page.ts';
import {badRating} from '../../testing/tracked.ts';
import {mountFound, scriptedTracking} from '../../testing/tracker-page.ts';

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

  it('says how it can be withdrawn, corrected and erased', async () => {
    const tracker = await mountFound(scriptedTracking({found: [badRating]}));
    expect(textOf(tracker)).to.include('要撤回、更正或删除这条评价，请拨打12345，报上编号和查询码');
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
