import {expect} from 'chai';
import {Outbox} from '@huiyin/core';
import {profileIn, nationalProfile} from '@huiyin/core/national';
import {all, find, press, textOf, type, unmountAll, until} from '../../testing/page.ts';
import {mount, scriptedAdapter} from '../../testing/rater-page.ts';

/** A backend whose kiosk rests for one second, announced for the whole of it. */
const hastyAdapter = (
  script: Parameters<typeof scriptedAdapter>[0] = {},
  restSeconds = 1,
  warningSeconds = restSeconds,
) => ({
  ...scriptedAdapter(script),
  loadProfile: async ({locale}: {locale: 'zh'}) => {
    const profile = profileIn(nationalProfile, locale);
    return {...profile, rating: {...profile.rating, kiosk: {restSeconds, warningSeconds}}};
  },
});

const kiosk = {kiosk: ''};

/** How many pixels one square of a QR code is wide. */
const pixelsOf = (code: Element): number =>
  code.getBoundingClientRect().width / Number(code.getAttribute('viewBox')!.split(' ')[2]);

describe('hy-rater kiosk', () => {
  afterEach(unmountAll);

  it('waits for the window when there is no case', async () => {
    const rater = await mount({attributes: {...kiosk, 'case-token': ''}});
    expect(textOf(rater)).to.include('请稍候，窗口工作人员会为您打开评价。');
    expect(all(rater, 'radio')).to.have.length(0);
  });

  it('gives large targets', async () => {
    const rater = await mount({attributes: kiosk});
    for (const radio of all<HTMLInputElement>(rater, 'radio')) {
      expect(radio.labels![0]!.getBoundingClientRect().height).to.be.at.least(60);
    }
  });

  it('does not ask whether the screen is shared', async () => {
    const rater = await mount({attributes: kiosk});
    await press(rater, 'radio', '满意');
    expect(all(rater, 'checkbox').length).to.be.greaterThan(0);
    expect(textOf(rater)).not.to.include('公用电脑');
  });

  it('is blank again after its rest, with nothing left of the citizen before', async () => {
    const rater = await mount({adapter: hastyAdapter(), attributes: kiosk});
    await press(rater, 'radio', '不满意');
    await type(rater, '想多说几句（选填）', '一句心里话');
    await until(rater, () => textOf(rater).includes('请稍候，窗口工作人员会为您打开评价。'));
    rater.setAttribute('case-token', 'next');
    await until(rater, () => all(rater, 'radio').length === 5);
    expect(all<HTMLInputElement>(rater, 'radio').some((radio) => radio.checked)).to.equal(false);
    await press(rater, 'radio', '不满意');
    expect(find<HTMLTextAreaElement>(rater, 'textbox', '想多说几句（选填）').value).to.equal('');
  });

  it('announces the end and lets the citizen stay', async () => {
    const rater = await mount({adapter: hastyAdapter({}, 2), attributes: kiosk});
    await press(rater, 'radio', '满意');
    await until(rater, () => textOf(rater).includes('1秒后将清空屏幕'));
    await press(rater, 'button', '我还在使用');
    await until(rater, () => textOf(rater).includes('1秒后将清空屏幕'));
    expect(find<HTMLInputElement>(rater, 'radio', '满意').checked).to.equal(true);
  });

  it('says the end once to who does not see the screen, and counts for eyes only', async () => {
    const rater = await mount({adapter: hastyAdapter({}, 3, 2), attributes: kiosk});
    await press(rater, 'radio', '满意');
    const statuses = [...rater.shadowRoot!.querySelectorAll('[role=status]')];
    const said = () => statuses.map(({textContent}) => textContent).join('');
    expect(said()).not.to.include('清空');
    await until(rater, () => textOf(rater).includes('1秒后将清空屏幕'));
    expect(said()).to.include('屏幕即将清空，供下一位使用。如需继续，请按“我还在使用”。');
    const heard = [...rater.shadowRoot!.querySelectorAll('p:not([aria-hidden=true])')];
    expect(heard.some(({textContent}) => textContent?.includes('秒后'))).to.equal(false);
    await press(rater, 'button', '我还在使用');
    expect(said()).not.to.include('清空');
  });

  it('is blank again when the browser brings the page back from its cache', async () => {
    const rater = await mount({attributes: kiosk});
    await press(rater, 'radio', '满意');
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await until(rater, () => textOf(rater).includes('请稍候'));
  });

  it('starts a new rating when the window pushes the next case', async () => {
    const adapter = scriptedAdapter();
    const rater = await mount({adapter, attributes: kiosk});
    await press(rater, 'radio', '满意');
    await press(rater, 'button', '提交评价');
    await until(rater, () => textOf(rater).includes('评价已收到'));
    rater.setAttribute('case-token', 'next');
    await until(rater, () => all(rater, 'radio').length === 5);
    await press(rater, 'radio', '基本满意');
    await press(rater, 'button', '提交评价');
    await until(rater, () => adapter.sent.length === 2);
    expect(adapter.sent[1]!.rating.caseToken).to.equal('next');
    expect(adapter.sent[1]!.rating.channel).to.equal('hall-kiosk');
  });

  it('gives the receipt away as a QR code, and stores nothing', async () => {
    const answers: ('offline' | 'receipt')[] = ['offline'];
    const adapter = scriptedAdapter({answers});
    const rater = await mount({adapter, attributes: kiosk});
    await press(rater, 'radio', '满意');
    await press(rater, 'button', '提交评价');
    await until(rater, () => textOf(rater).includes('正在重试'));
    expect(await new Outbox('rater', adapter.id).waiting()).to.deep.equal([]);
    answers[0] = 'receipt';
    await press(rater, 'button', '现在重试');
    await until(rater, () => textOf(rater).includes('用手机扫描二维码，带走回执。'));
    expect(all(rater, 'image')).to.have.length(1);
  });

  for (const [script, text] of [
    ['Chinese', '好'.repeat(500)],
    ['ancient Chinese', '𠮷'.repeat(500)],
  ] as const) {
    it(`draws a code that a phone can read when as many ${script} words were written as may be`, async () => {
      const rater = await mount({attributes: kiosk});
      await press(rater, 'radio', '不满意');
      for (const reason of all(rater, 'checkbox')) reason.click();
      await type(rater, '想多说几句（选填）', text);
      await press(rater, 'button', '提交评价');
      await until(rater, () => textOf(rater).includes('用手机扫描二维码，带走回执。'));
      expect(pixelsOf(all(rater, 'image')[0]!)).to.be.at.least(3);
      expect(textOf(rater)).to.include(text);
    });
  }

  it('says that it does not know, before it serves the next citizen', async () => {
    const adapter = hastyAdapter({answers: ['offline']});
    const rater = await mount({adapter, attributes: kiosk});
    await press(rater, 'radio', '满意');
    await press(rater, 'button', '提交评价');
    await until(rater, () => textOf(rater).includes('不知道是否已送达'));
    await until(rater, () => textOf(rater).includes('请稍候'));
  });
});
