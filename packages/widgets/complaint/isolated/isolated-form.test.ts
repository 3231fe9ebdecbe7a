import {expect} from 'chai';
import type {ComplaintElement} from '../complaint.ts';
import '../define.ts';
import './isolated-form.ts';
import {all, settled, unmountAll, until} from '../../testing/page.ts';
import type {Look} from './messages.ts';

// The same server under another name is another origin.
const elsewhere = location.origin.replace('localhost', '127.0.0.1');
const api = `${elsewhere}/packages/widgets/testing/isolated-frame`;
const fallback = '<p class="fallback">也可以拨打12345</p>';

describe('hy-complaint isolated', () => {
  const {error} = console;
  const {setTimeout: wait} = window;
  let errors: string[];
  let heard: unknown[];
  let places: HTMLElement[];
  const onMessage = ({data}: MessageEvent<{heard?: unknown}>) => data.heard && heard.push(data.heard);
  beforeEach(() => {
    [errors, heard, places] = [[], [], []];
    console.error = (line: string) => void errors.push(line);
    addEventListener('message', onMessage);
  });
  afterEach(() => {
    console.error = error;
    window.setTimeout = wait;
    removeEventListener('message', onMessage);
    unmountAll();
  });

  const mount = (attributes: string): ComplaintElement => {
    const place = document.createElement('div');
    place.lang = 'zh';
    place.innerHTML = `<hy-complaint isolated ${attributes}>${fallback}</hy-complaint>`;
    document.body.append(place);
    places.push(place);
    return place.firstElementChild as ComplaintElement;
  };

  const frameIn = (complaint: ComplaintElement) => complaint.shadowRoot!.querySelector('iframe')!;
  const hasFallback = (complaint: ComplaintElement) =>
    complaint.querySelector<HTMLElement>('.fallback')!.getClientRects().length > 0;

  const mountLoaded = async (attributes = `api="${api}"`): Promise<ComplaintElement> => {
    const complaint = mount(attributes);
    await until(complaint, () => heard.includes('loaded'));
    heard = [];
    return complaint;
  };

  const say = (complaint: ComplaintElement, message: object): void =>
    frameIn(complaint).contentWindow!.postMessage({say: message}, elsewhere);

  const sayReady = async (complaint: ComplaintElement): Promise<void> => {
    say(complaint, {huiyin: 'here'});
    say(complaint, {huiyin: 'height', height: 321});
    await until(complaint, () => frameIn(complaint).offsetHeight === 321);
    await settled(complaint);
  };

  const looks = (): Look[] => heard.filter((one): one is Look => typeof one === 'object');

  it('keeps what the page shows until the form in the frame can be used', async () => {
    const complaint = await mountLoaded();
    const frame = frameIn(complaint);
    expect(frame.src).to.equal(`${api}/complaints/isolated?locale=zh#${location.origin}`);
    expect(frame.title).to.equal('投诉举报表格');
    expect(frame.referrerPolicy).to.equal('no-referrer');
    expect(frame.sandbox.contains('allow-top-navigation')).to.equal(false);
    expect(getComputedStyle(frame).visibility).to.equal('hidden');
    expect(hasFallback(complaint)).to.equal(true);
    await sayReady(complaint);
    expect(getComputedStyle(frame).visibility).to.equal('visible');
    expect(hasFallback(complaint)).to.equal(false);
    say(complaint, {huiyin: 'height', height: 500});
    await until(complaint, () => frame.offsetHeight === 500);
    expect(errors).to.deep.equal([]);
  });

  it('loads nothing of the form into the page', async () => {
    const complaint = await mountLoaded();
    await sayReady(complaint);
    expect(complaint.shadowRoot!.querySelector('form')).to.equal(null);
    const asked = performance.getEntriesByType('resource').map(({name}) => name);
    expect(asked.filter((name) => name.includes('/profile'))).to.deep.equal([]);
  });

  it('gives the frame the colours and the language of the page, also those that it changes to', async () => {
    const complaint = await mountLoaded(`api="${api}" style="--hy-color-accent: rebeccapurple"`);
    const frame = frameIn(complaint);
    await sayReady(complaint);
    await until(complaint, () => looks().length);
    expect(looks()[0]!.language).to.equal('zh');
    expect(looks()[0]!.tokens['--hy-color-accent']).to.equal('rebeccapurple');
    places[0]!.lang = 'ru';
    await until(complaint, () => looks().some(({language}) => language === 'ru'));
    await until(complaint, () => frame.title === 'Форма для жалоб и сообщений');
    expect(heard).not.to.include('loaded');
  });

  it('tells the page that something was sent, and not the number, whatever the frame says', async () => {
    const complaint = await mountLoaded();
    const events: unknown[] = [];
    for (const name of ['hy-sent', 'hy-queued', 'hy-failed'])
      document.body.addEventListener(name, ({type, detail}: CustomEventInit & Event) =>
        events.push([type, detail as unknown]),
      );
    await sayReady(complaint);
    say(complaint, {huiyin: 'hy-sent', number: 'TS-20261126-000001', text: '秘密'});
    say(complaint, {huiyin: 'hy-queued', kind: 'offline', text: '秘密'});
    say(complaint, {huiyin: 'hy-failed', kind: 'rejected', text: '秘密'});
    await until(complaint, () => events.length === 3);
    expect(events).to.deep.equal([
      ['hy-sent', {widget: 'complaint'}],
      ['hy-queued', {widget: 'complaint', kind: 'offline'}],
      ['hy-failed', {widget: 'complaint', kind: 'rejected'}],
    ]);
  });

  it('believes its own frame alone: not the page, nor another frame of the same origin', async () => {
    const complaint = await mountLoaded();
    const other = await mountLoaded();
    let sent = 0;
    complaint.addEventListener('hy-sent', () => sent++);
    window.postMessage({huiyin: 'hy-sent'}, location.origin);
    say(other, {huiyin: 'hy-sent'});
    say(other, {heard: 'that'});
    await until(other, () => heard.length);
    expect(sent).to.equal(0);
    say(complaint, {huiyin: 'hy-sent'});
    await until(complaint, () => sent === 1);
    // The frame is led to a page of the other page's own.
    heard = [];
    frameIn(complaint).src = frameIn(complaint).src.replace(elsewhere, location.origin);
    await until(complaint, () => heard.includes('loaded'));
    for (const message of [{huiyin: 'hy-sent'}, {heard: 'that'}])
      frameIn(complaint).contentWindow!.postMessage({say: message}, location.origin);
    await until(complaint, () => heard.includes('that'));
    expect(sent).to.equal(1);
  });

  it('refuses the page’s own origin, and tells the developer once', async () => {
    const complaint = mount('api="/packages/widgets/testing/isolated-frame"');
    await until(complaint, () => errors.length);
    places[0]!.lang = 'ru';
    await settled(complaint);
    complaint.requestUpdate();
    await settled(complaint);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include('another origin');
    expect(frameIn(complaint)).to.equal(null);
    expect(hasFallback(complaint)).to.equal(true);
  });

  it('waits for a page that sets its backend late, and tells the developer when it never does', async () => {
    window.setTimeout = ((act: () => void, time: number) =>
      wait(act, time === 2000 ? 200 : time)) as typeof setTimeout;
    const complaint = mount('');
    const never = mount('');
    await until(complaint, () => complaint.shadowRoot?.querySelector('slot'));
    complaint.api = api;
    await until(complaint, () => heard.includes('loaded'));
    await until(never, () => errors.length);
    expect(errors).to.have.length(1);
    expect(hasFallback(never)).to.equal(true);
  });

  it('leads to the form in a window of its own when the frame stays silent, and shows it when it comes after all', async () => {
    window.setTimeout = ((act: () => void, time: number) =>
      wait(act, time === 8000 ? 50 : time)) as typeof setTimeout;
    const complaint = await mountLoaded();
    await until(complaint, () => all(complaint, 'link').length);
    const [link] = all<HTMLAnchorElement>(complaint, 'link');
    expect(link!.innerText).to.equal('在新窗口打开表格');
    expect(link!.href).to.equal(`${api}/complaints/isolated?locale=zh`);
    expect([link!.target, link!.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
    expect(hasFallback(complaint)).to.equal(true);
    await sayReady(complaint);
    expect(all(complaint, 'link')).to.deep.equal([]);
  });

  it('asks again for a page that came and says nothing, and never for one that speaks', async () => {
    window.setTimeout = ((act: () => void, time: number) =>
      wait(act, time === 5000 ? 50 : time)) as typeof setTimeout;
    const complaint = await mountLoaded();
    await until(complaint, () => heard.includes('loaded'));
    await until(complaint, () => (say(complaint, {huiyin: 'here'}), looks().length));
    heard = [];
    await new Promise((resolve) => wait(resolve, 300));
    expect(heard).not.to.include('loaded');
  });

  it('isolates also where the page says so late', async () => {
    const complaint = mount(`api="${api}"`);
    complaint.isolated = false;
    await complaint.updateComplete;
    await new Promise((resolve) => wait(resolve, 100));
    complaint.isolated = true;
    await until(complaint, () => heard.includes('loaded'));
    await sayReady(complaint);
    expect(complaint.shadowRoot!.querySelector('form')).to.equal(null);
  });

  it('begins again when it is taken off the page and put elsewhere', async () => {
    const complaint = await mountLoaded();
    await sayReady(complaint);
    document.body.append(complaint);
    await until(complaint, () => heard.includes('loaded'));
    await settled(complaint);
    expect(hasFallback(complaint)).to.equal(true);
    await sayReady(complaint);
    expect(hasFallback(complaint)).to.equal(false);
  });
});
