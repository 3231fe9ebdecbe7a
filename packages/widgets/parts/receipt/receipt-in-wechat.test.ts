import {expect} from 'chai';
import {find, press, textOf, unmountAll, until} from '../../testing/page.ts';
import {mount} from '../../testing/rater-page.ts';

const received = async () => {
  const rater = await mount();
  await press(rater, 'radio', '满意');
  await press(rater, 'button', '提交评价');
  await until(rater, () => textOf(rater).includes('评价已收到'));
  return rater;
};

describe('a receipt in WeChat', () => {
  before(() => {
    Object.defineProperty(navigator, 'userAgent', {value: 'MicroMessenger/8.0', configurable: true});
  });
  after(() => void Reflect.deleteProperty(navigator, 'userAgent'));
  afterEach(unmountAll);

  it('offers no printer and no file, which WeChat does not have', async () => {
    const rater = await received();
    expect(() => find(rater, 'button', '打印')).to.throw();
    expect(() => find(rater, 'button', '保存为文件')).to.throw();
    expect(find(rater, 'button', '复制')).to.be.an.instanceOf(HTMLButtonElement);
  });

  it('is a picture to be kept by a long press', async () => {
    const rater = await received();
    await press(rater, 'button', '保存为图片');
    await until(rater, () => textOf(rater).includes('长按图片保存'));
    const picture = rater.shadowRoot!.querySelector('img')!;
    await until(rater, () => picture.naturalWidth === 720);
  });

  // The last one: a policy stays with the page.
  it('asks for a screenshot where the page’s policy shows no picture that was drawn on it', async () => {
    const rater = await received();
    const policy = Object.assign(document.createElement('meta'), {content: "img-src 'self'"});
    policy.httpEquiv = 'Content-Security-Policy';
    document.head.append(policy);
    await press(rater, 'button', '保存为图片');
    await until(rater, () => textOf(rater).includes('请截屏保存本页'));
    expect(rater.shadowRoot!.querySelector('img')).to.equal(null);
    expect(textOf(rater)).not.to.include('长按图片');
  });
});
