import {expect} from 'chai';
import type {ComplaintElement} from './complaint.ts';
import {all, find, textOf, unmountAll, until} from '../testing/page.ts';
import {choose, fillIn, go, mount, next} from '../testing/complaint-page.ts';

const check = '检查一遍';

describe('the steps of a report', () => {
  afterEach(unmountAll);

  it('asks one thing a screen on a phone, and says how far it is', async () => {
    const complaint = await mount();
    expect(textOf(complaint)).to.include('第1步，共6步');
    expect(all(complaint, 'heading').map(({innerText}) => innerText)).to.deep.equal(['您要反映什么']);
    await choose(complaint, '举报');
    await go(complaint, next);
    expect(all(complaint, 'heading').map(({innerText}) => innerText)).to.deep.equal(['发生了什么']);
    expect(complaint.shadowRoot!.activeElement).to.equal(find(complaint, 'heading', '发生了什么'));
  });

  it('is one page where there is room', async () => {
    const complaint = await mount({width: 900});
    expect(all(complaint, 'heading').map(({innerText}) => innerText)).to.deep.equal([
      '您要反映什么',
      '发生了什么',
      '在哪里、涉及谁',
      '照片和材料',
      '您的身份',
    ]);
    find(complaint, 'button', check);
  });

  it('loses nothing by going back', async () => {
    const complaint = await mount();
    await fillIn(complaint);
    for (let step = 0; step < 4; step++) await go(complaint, '上一步');
    expect(find<HTMLInputElement>(complaint, 'textbox', '用一句话说清楚').value).to.equal('南街路口有个大坑');
    for (let step = 0; step < 3; step++) await go(complaint, next);
    await go(complaint, check);
    expect(textOf(complaint)).to.include('南街和桥头路路口');
    expect(textOf(complaint)).to.include('王小明');
  });

  it('stay at the field that is written in when the page becomes narrow, as a tablet that is turned', async () => {
    const complaint = await mount({width: 900});
    const field = find(complaint, 'textbox', '事情经过');
    field.focus();
    await narrow(complaint);
    expect(textOf(complaint)).to.include('第2步');
    expect(complaint.shadowRoot!.activeElement).to.equal(field);
  });

  it('stay at what was last chosen as well, where a choice takes no focus', async () => {
    const complaint = await mount({width: 900});
    await choose(complaint, '投诉');
    find(complaint, 'textbox', '事情经过').focus();
    await choose(complaint, '实名');
    await narrow(complaint);
    expect(textOf(complaint)).to.include('第5步');
  });
});

const narrow = async (complaint: ComplaintElement): Promise<void> => {
  complaint.parentElement!.style.width = '360px';
  await until(complaint, () => textOf(complaint).includes('步，共6步'));
};
