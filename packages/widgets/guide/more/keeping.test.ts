import {expect} from 'chai';
import {Drafts, type GuideAdapter} from '@huiyin/core';
import {all, find, press, settled, textOf, unmountAll, until} from '../../testing/page.ts';
import {marriage, mount, scriptedGuide} from '../../testing/guide-page.ts';

const keep = '在这台设备上记住我打的勾，30天后自动删除';
const ready = (widget: Element) => textOf(widget).includes('已备好1样');

const kept = ({id}: GuideAdapter) => new Drafts('guide', id, {schemaVersion: 1}).found();

describe('the ticks of a guide', () => {
  afterEach(async () => {
    const guide = document.querySelector('hy-guide');
    if (guide && all(guide, 'button').some(({innerText}) => innerText === '清除打的勾')) {
      await press(guide, 'button', '清除打的勾');
    }
    unmountAll();
  });

  it('stay in memory unless they are to be kept', async () => {
    const adapter = scriptedGuide();
    const guide = await mount(adapter);
    await press(guide, 'checkbox', '居民身份证');
    expect(await kept(adapter)).to.deep.equal([]);
    unmountAll();
    expect(ready(await mount(adapter))).to.equal(false);
  });

  it('are found again on this device where that is wanted, and are nobody’s', async () => {
    const adapter = scriptedGuide();
    const guide = await mount(adapter, {choices: 'who:mainland,before:divorced'});
    await press(guide, 'checkbox', keep);
    await press(guide, 'checkbox', '居民身份证');
    const [draft] = (await kept(adapter)) as readonly {content: unknown; days?: number}[];
    expect(draft!.content).to.deep.equal({taskCode: 'YD-MZ-0001', version: '4', ticked: ['id-card']});
    expect(draft!.days).to.equal(30);
    unmountAll();
    const again = await mount(adapter);
    await until(again, () => ready(again) && find<HTMLInputElement>(again, 'checkbox', keep).checked);
  });

  it('are kept too when they are made while the others are being saved', async () => {
    const adapter = scriptedGuide();
    const guide = await mount(adapter);
    const {save} = Drafts.prototype;
    Drafts.prototype.save = async function (...given) {
      Drafts.prototype.save = save;
      const isSaved = save.apply(this, given);
      await press(guide, 'checkbox', '居民身份证');
      return isSaved;
    };
    await press(guide, 'checkbox', keep);
    await until(guide, () => ready(guide));
    unmountAll();
    const again = await mount(adapter);
    await until(again, () => ready(again));
  });

  it('are not kept when they are cleared while they are being saved', async () => {
    const adapter = scriptedGuide();
    const guide = await mount(adapter);
    await press(guide, 'checkbox', '居民身份证');
    find(guide, 'checkbox', keep).click();
    find(guide, 'button', '清除打的勾').click();
    await until(guide, () => !ready(guide));
    expect(await kept(adapter)).to.deep.equal([]);
    await settled(guide);
    expect(find<HTMLInputElement>(guide, 'checkbox', keep).checked).to.equal(false);
    expect(() => find(guide, 'button', '清除打的勾')).to.throw();
  });

  it('are cleared from the screen and the device by one button', async () => {
    const adapter = scriptedGuide();
    const guide = await mount(adapter);
    await press(guide, 'checkbox', '居民身份证');
    await press(guide, 'checkbox', keep);
    await settled(guide);
    find(guide, 'button', '清除打的勾').focus();
    await press(guide, 'button', '清除打的勾');
    await settled(guide);
    expect(guide.shadowRoot!.activeElement === find(guide, 'checkbox', keep)).to.equal(true);
    expect(ready(guide)).to.equal(false);
    expect(await kept(adapter)).to.deep.equal([]);
    expect(() => find(guide, 'button', '清除打的勾')).to.throw();
  });

  it('are not carried over to another version, which may ask for other papers', async () => {
    const adapter = scriptedGuide();
    const guide = await mount(adapter);
    await press(guide, 'checkbox', '居民身份证');
    await press(guide, 'checkbox', keep);
    await settled(guide);
    unmountAll();
    const changed = {version: {...marriage.version, number: '5'}};
    const next = await mount(Object.assign(scriptedGuide({changed}), {id: adapter.id}));
    await settled(next);
    expect(ready(next)).to.equal(false);
    await press(next, 'checkbox', '居民身份证');
  });

  it('say so where the browser keeps nothing', async () => {
    const {open} = indexedDB;
    const guide = await mount();
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await press(guide, 'checkbox', keep);
    await until(guide, () => textOf(guide).includes('这个浏览器存不下来'));
    IDBFactory.prototype.open = open;
    IDBObjectStore.prototype.put = put;
    expect(find<HTMLInputElement>(guide, 'checkbox', keep).checked).to.equal(false);
  });
});
