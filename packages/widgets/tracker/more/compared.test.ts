import {expect} from 'chai';
import type {TrackedConsultation} from '@huiyin/core';
import {press, textOf, unmountAll} from '../../testing/page.ts';
import {answered, badRating, question, reactionEntry} from '../../testing/tracked.ts';
import {mountFound, scriptedTracking} from '../../testing/tracker-page.ts';

const shown = (...found: TrackedConsultation[]) => mountFound(scriptedTracking({found}));

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
