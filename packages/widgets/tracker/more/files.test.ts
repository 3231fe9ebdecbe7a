import {expect} from 'chai';
import {press, textOf, unmountAll, until} from '../../testing/page.ts';
import {mountFound, scriptedTracking} from '../../testing/tracker-page.ts';

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

  const button = '下载补办申请表.pdf (24 kB)';

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
