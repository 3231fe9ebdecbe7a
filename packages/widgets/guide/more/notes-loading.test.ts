import {expect} from 'chai';
import {unmountAll, until} from '../../testing/page.ts';
import {mount, scriptedGuide} from '../../testing/guide-page.ts';

const zh = (text: string) => ({text, lang: 'zh'}) as const;

describe('the notes of a guide', () => {
  afterEach(unmountAll);

  it('stand in each of two widgets that are given the same guide', async () => {
    const adapter = scriptedGuide();
    const notes = [{title: zh('提示'), markup: zh('<p>带<b>原件</b></p>')}];
    const shown = await adapter.loadGuide('YD-MZ-0001', {locale: 'zh'});
    const same = {...adapter, loadGuide: async () => ({...shown, guide: {...shown.guide, notes}})};
    const first = await mount(same);
    const second = await mount(same);
    for (const guide of [first, second, first])
      await until(guide, () => guide.shadowRoot!.querySelector('.notes b')?.textContent === '原件');
    first.requestUpdate();
    await first.updateComplete;
    expect(second.shadowRoot!.querySelectorAll('.notes b').length).to.equal(1);
  });
});
