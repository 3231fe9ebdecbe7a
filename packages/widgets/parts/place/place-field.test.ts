import {expect} from 'chai';
import type {Point} from '@huiyin/core';
import {referenceSystems} from '@huiyin/core/contract';
import {pointIn} from '@huiyin/core/place';
import {all, find, press, settled, textOf, unmountAll, until} from '../../testing/page.ts';
import {mapIn, mountPlace, type PlaceForm} from '../../testing/place-page.ts';

/** What the device says when it is asked: a position, or the number of an error; nothing for an owner who waits. */
const answers: (Partial<GeolocationCoordinates> | number | undefined)[] = [];
let asked = 0;
performance.setResourceTimingBufferSize(10_000);
const {getCurrentPosition} = navigator.geolocation;

const openMap = async (form: PlaceForm): Promise<HTMLElement> => {
  await press(form, 'button', '在地图上选');
  await until(form, () => form.shadowRoot!.querySelector('.leaflet-tile-loaded'));
  // It takes its size between one frame and the next; a key pressed before that would be lost.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  return form.shadowRoot!.activeElement as HTMLElement;
};

const keyed = (target: HTMLElement, key: string, keyCode: number) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', {...{key, keyCode}, bubbles: true, composed: true, cancelable: true}),
  );

/** Presses an arrow once, and waits until the map has come to rest. */
const pan = async (form: HTMLElement, target: HTMLElement, key: string, keyCode: number): Promise<void> => {
  const root = form.shadowRoot!;
  const place = () => root.querySelector<HTMLElement>('.leaflet-map-pane')!.style.transform;
  const before = place();
  keyed(target, key, keyCode);
  await until(form, () => place() !== before && !root.querySelector('.leaflet-pan-anim'));
};

/** Waits for an element that may be gone again a moment later. */
const nextOf = (root: ShadowRoot, selector: string): Promise<void> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!root.querySelector(selector)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, {subtree: true, attributes: true});
  });

const requests = (part: string) =>
  performance.getEntriesByType('resource').filter(({name}) => name.includes(part)).length;

const near = (point: Point | undefined, other: Point) => {
  expect(point?.latitude).to.be.closeTo(other.latitude, 2e-6);
  expect(point?.longitude).to.be.closeTo(other.longitude, 2e-6);
};

describe('the place of a report', () => {
  beforeEach(() => {
    answers.length = asked = 0;
    navigator.geolocation.getCurrentPosition = (onPosition, onError) => {
      asked++;
      const answer = answers.shift();
      if (typeof answer === 'number') onError?.({code: answer} as GeolocationPositionError);
      else if (answer) onPosition({coords: answer} as GeolocationPosition);
    };
  });
  afterEach(() => {
    unmountAll();
    navigator.geolocation.getCurrentPosition = getCurrentPosition;
  });

  it('loads no map and asks no tile for anything before the map is opened', async () => {
    const tiles = '/packages/widgets/package.json?no-picture={z}-{x}-{y}';
    const form = await mountPlace({map: {...mapIn('GCJ02'), tiles}});
    expect(find(form, 'button', '在地图上选').getAttribute('aria-expanded')).to.equal('false');
    await new Promise((resume) => setTimeout(resume, 100));
    expect([requests('leaflet'), requests('place-map'), requests('no-picture')]).to.deep.equal([0, 0, 0]);
    await press(form, 'button', '在地图上选');
    await until(form, () => requests('no-picture'));
    expect(requests('leaflet')).to.be.above(0);
    await until(form, () => textOf(form).includes('地图的图片没有显示出来'));
  });

  it('can be told in words alone, where there is no map and nobody presses anything', async () => {
    const form = await mountPlace();
    expect(all(form, 'textbox')).to.have.length(1);
    expect(all(form, 'button').map(({innerText}) => innerText)).to.deep.equal(['用我现在的位置']);
    expect(asked).to.equal(0);
  });

  it('asks the device for its position when the button is pressed, and says how far off it may be', async () => {
    answers.push({latitude: 30.31, longitude: 115.07, accuracy: 18.2});
    const form = await mountPlace();
    await press(form, 'button', '用我现在的位置');
    expect(asked).to.equal(1);
    expect(form.point).to.deep.equal({latitude: 30.31, longitude: 115.07, system: 'WGS84'});
    expect(textOf(form)).to.include('位置已添加（误差约20米）');
    await press(form, 'button', '去掉位置');
    expect(form.point).to.equal(undefined);
    expect(textOf(form)).not.to.include('位置已添加');
    expect(form.shadowRoot!.activeElement).to.equal(find(form, 'button', '用我现在的位置'));
  });

  it('says why there is no position, and that words are enough', async () => {
    answers.push(1, 2, 3);
    const form = await mountPlace();
    for (const words of ['没有得到定位许可，没关系：写地址就行', '现在定不了位，请写地址', '定位太慢']) {
      await press(form, 'button', '用我现在的位置');
      expect(
        find(form, 'status', textOf(form).match(/(没有得到|这台设备|定位太慢).*/)![0]).innerText,
      ).to.include(words);
    }
    expect(form.point).to.equal(undefined);
  });

  it('is told in words alone on a plain-http page, where no browser says the position', async () => {
    const secure = Object.getOwnPropertyDescriptor(window, 'isSecureContext')!;
    Object.defineProperty(window, 'isSecureContext', {value: false, configurable: true});
    try {
      const form = await mountPlace({point: {latitude: 30.31, longitude: 115.07, system: 'WGS84'}});
      expect(all(form, 'button').map(({innerText}) => innerText)).to.deep.equal(['去掉位置']);
      await press(form, 'button', '去掉位置');
      expect(form.shadowRoot!.activeElement === find(form, 'textbox', '地点')).to.equal(true);
    } finally {
      Object.defineProperty(window, 'isSecureContext', secure);
    }
  });

  it('asks once while the owner of the device thinks about it', async () => {
    const form = await mountPlace();
    await press(form, 'button', '用我现在的位置');
    await press(form, 'button', '用我现在的位置');
    expect(asked).to.equal(1);
    expect(textOf(form)).to.include('正在定位');
  });

  it('shows a place that was begun earlier', async () => {
    const form = await mountPlace({point: {latitude: 30.31, longitude: 115.07, system: 'BD09'}});
    expect(textOf(form)).to.include('位置已添加，');
  });

  it('is chosen with the keys alone', async () => {
    const map = mapIn('WGS84');
    const form = await mountPlace({map});
    const focused = await openMap(form);
    expect(focused.getAttribute('aria-label')).to.include('方向键');
    await pan(form, focused, 'ArrowUp', 38);
    await pan(form, focused, 'ArrowRight', 39);
    keyed(focused, '+', 187);
    await press(form, 'button', '就选这里');
    expect(form.point?.latitude).to.be.within(map.center.latitude + 0.001, map.center.latitude + 0.01);
    expect(form.point?.longitude).to.be.within(map.center.longitude + 0.001, map.center.longitude + 0.01);
    expect(form.shadowRoot!.querySelector('.map')).to.equal(null);
    expect(form.shadowRoot!.activeElement).to.equal(find(form, 'button', '在地图上选'));
    expect(textOf(form)).to.include('位置已添加，');
  });

  it('is chosen from a list of names, without the map', async () => {
    const liuwan = {latitude: 30.25, longitude: 115.05, system: 'WGS84' as const};
    const landmarks = [{label: {text: '柳湾镇', lang: 'zh' as const}, point: liuwan}];
    const form = await mountPlace({map: {...mapIn('CGCS2000'), landmarks}});
    await openMap(form);
    const list = form.shadowRoot!.querySelector('select')!;
    expect(list.labels[0]!.textContent).to.equal('按名称找（地图会移到那里）');
    list.selectedIndex = 1;
    list.dispatchEvent(new Event('change'));
    await press(form, 'button', '就选这里');
    near(form.point, liuwan);
  });

  it('is closed by Escape or the button, and nothing is chosen', async () => {
    const form = await mountPlace({map: mapIn('WGS84')});
    keyed(await openMap(form), 'Escape', 27);
    await settled(form);
    expect(form.shadowRoot!.querySelector('.map')).to.equal(null);
    await openMap(form);
    await press(form, 'button', '不选了，收起地图');
    expect(form.shadowRoot!.querySelector('.map')).to.equal(null);
    expect(form.point).to.equal(undefined);
  });

  for (const system of referenceSystems) {
    it(`is kept as the map measures it: ${system}`, async () => {
      const map = mapIn(system);
      const form = await mountPlace({map});
      await openMap(form);
      await press(form, 'button', '就选这里');
      expect(form.point?.system).to.equal(system);
      near(form.point, pointIn(map.center, system));
    });

    it(`begins where the device is, on a map in ${system}`, async () => {
      const here = {latitude: 30.3105, longitude: 115.0705};
      answers.push({...here, accuracy: 5});
      const form = await mountPlace({map: mapIn(system)});
      await press(form, 'button', '用我现在的位置');
      await openMap(form);
      await press(form, 'button', '就选这里');
      near(form.point, pointIn({...here, system: 'WGS84'}, system));
    });
  }

  it('stays where it is when the map is zoomed', async () => {
    const map = mapIn('CGCS2000');
    const form = await mountPlace({map});
    await openMap(form);
    await press(form, 'button', '放大地图');
    await new Promise((resume) => setTimeout(resume, 400));
    await press(form, 'button', '缩小地图');
    await new Promise((resume) => setTimeout(resume, 400));
    await press(form, 'button', '就选这里');
    near(form.point, map.center);
  });

  it('puts its map away when the form is taken off the page', async () => {
    const form = await mountPlace({map: mapIn('GCJ02')});
    await openMap(form);
    form.remove();
    document.body.append(form);
    await settled(form);
    expect(form.shadowRoot!.querySelector('.map')).to.equal(null);
    expect(find(form, 'button', '在地图上选').getAttribute('aria-expanded')).to.equal('false');
  });

  it('can be put away while it is being zoomed', async () => {
    const thrown: string[] = [];
    const hear = ({message}: ErrorEvent) => void thrown.push(message);
    addEventListener('error', hear);
    const form = await mountPlace({map: mapIn('WGS84')});
    await openMap(form);
    const zooming = nextOf(form.shadowRoot!, '.leaflet-zoom-anim');
    find(form, 'button', '放大地图').click();
    await zooming;
    await press(form, 'button', '就选这里');
    await new Promise((resolve) => setTimeout(resolve, 500));
    removeEventListener('error', hear);
    expect(thrown).to.deep.equal([]);
  });

  it('leaves nothing of the map behind in the page', async () => {
    const form = await mountPlace({map: mapIn('GCJ02')});
    const styles = document.styleSheets.length + document.adoptedStyleSheets.length;
    const heads = document.head.childElementCount;
    await openMap(form);
    expect(form.shadowRoot!.querySelector('.map [style*="url"], .map img[src*="marker"]')).to.equal(null);
    expect(document.head.childElementCount).to.equal(heads);
    expect(document.styleSheets.length + document.adoptedStyleSheets.length).to.equal(styles);
  });
});
