import {expect} from 'chai';
import type {TrackedComplaint} from '@huiyin/core';
import {textOf, unmountAll} from '../../testing/page.ts';
import {report} from '../../testing/tracked.ts';
import {fieldCalled, mountFound, open, scriptedTracking} from '../../testing/tracker-page.ts';

const shown = (found: TrackedComplaint) => mountFound(scriptedTracking({found: [found]}));

describe('hy-tracker, what became of a report', () => {
  afterEach(unmountAll);

  it('shows what was reported in the citizen’s own words, the county’s questions answered, and the answer', async () => {
    const tracker = await shown(report);
    const words = textOf(tracker);
    expect(words.startsWith('已经答复。')).to.equal(true);
    for (const said of ['举报', '工地夜间施工', '住户没法休息。', '值班人员', '本人身份证']) {
      expect(words).to.include(said);
    }
    expect(words).to.match(/哪一天发生的\s+2026年11月21日/);
    expect(words).to.match(/地点\s+东门市场对面\s+42\.9, 131\.12 \(CGCS2000\)/);
    expect(words).to.match(/照片或材料\s+1个文件/);
    expect(words).to.match(/身份\s+匿名/);
  });

  it('says that it is what was sent, and says so where it is not', async () => {
    expect(textOf(await shown(report))).to.include('已核对');
    unmountAll();
    const changed = {...report, content: {...report.content!, title: '工地施工'}};
    expect(textOf(await shown(changed))).to.include('不一致');
  });

  it('lets somebody without a name ask on, and does not ask for one', async () => {
    const tracker = await shown(report);
    await open(tracker, '继续追问');
    expect(fieldCalled(tracker, '还想问什么？').value).to.equal('');
    expect(textOf(tracker)).not.to.include('更正联系方式');
  });
});
