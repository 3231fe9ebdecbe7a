import {expect} from 'chai';

// The same server under another name is another origin.
const elsewhere = location.origin.replace('localhost', '127.0.0.1');
const look = {
  language: 'ru',
  tokens: {'--hy-color-accent': 'rebeccapurple', '--hy-space': 'url(//spy.example)'},
};

interface State {
  lang: string;
  look: string;
  className: string;
}

describe('the script of the page in the frame', () => {
  let heard: {huiyin?: string; asked?: string; answer?: unknown}[];
  const onMessage = ({data}: MessageEvent<object>) => void heard.push(data);
  beforeEach(() => {
    heard = [];
    addEventListener('message', onMessage);
  });
  afterEach(() => {
    removeEventListener('message', onMessage);
    document.body.replaceChildren();
  });

  const until = async (holds: () => unknown): Promise<void> => {
    for (let tries = 0; tries < 500 && !holds(); tries++) await new Promise((done) => setTimeout(done, 10));
    if (!holds()) throw new Error(`Waited in vain for ${String(holds)}; heard: ${JSON.stringify(heard)}`);
  };

  /** A frame that takes the page of this origin for the one around it. */
  const open = async (origin = location.origin): Promise<Window> => {
    const frame = document.createElement('iframe');
    frame.src = `${elsewhere}/packages/widgets/testing/isolated-frame/form/#${origin}`;
    document.body.append(frame);
    await new Promise((done) => (frame.onload = done));
    return frame.contentWindow!;
  };
  const ask = async (frame: Window, question: string, argument?: unknown): Promise<unknown> => {
    heard = heard.filter(({asked}) => !asked);
    frame.postMessage({ask: {[question]: argument}}, elsewhere);
    await until(() => heard.some(({asked}) => asked === question));
    return heard.find(({asked}) => asked === question)!.answer;
  };
  const said = () => heard.filter(({huiyin}) => huiyin);

  it('says that it is there, and looks as the page around it says', async () => {
    const frame = await open();
    await until(() => said().length);
    expect(said()).to.deep.equal([{huiyin: 'here'}]);
    frame.postMessage(look, elsewhere);
    expect(await ask(frame, 'state')).to.deep.equal({
      lang: 'ru',
      look: '--hy-color-accent: rebeccapurple;',
      className: 'framed',
    });
  });

  it('bears whatever the page sends', async () => {
    const frame = await open();
    for (const nonsense of [null, 'hy', 7, {}, {language: 'ru'}]) frame.postMessage(nonsense, elsewhere);
    expect(((await ask(frame, 'state')) as State).lang).to.equal('zh');
  });

  it('believes nobody but the page around it', async () => {
    const frame = await open();
    const other = document.createElement('iframe');
    document.body.append(other);
    const {Function: FunctionThere} = other.contentWindow as unknown as {Function: typeof Function};
    FunctionThere('frame', 'look', 'to', 'frame.postMessage(look, to)')(frame, look, elsewhere);
    expect(((await ask(frame, 'state')) as State).lang).to.equal('zh');
  });

  it('tells no other origin than the one that it was given, and listens to no other', async () => {
    const frame = await open('https://www.example.gov.cn');
    frame.postMessage(look, elsewhere);
    await ask(frame, 'usable');
    await ask(frame, 'fire', ['hy-sent', {widget: 'complaint', number: 'TS-20261126-000001'}]);
    expect(((await ask(frame, 'state')) as State).lang).to.equal('zh');
    expect(said()).to.deep.equal([]);
  });

  it('tells how tall its form is, from when it can be used', async () => {
    const frame = await open();
    await ask(frame, 'height', 120.4);
    expect(said()).to.deep.equal([{huiyin: 'here'}]);
    await ask(frame, 'usable');
    await until(() => said().length > 1);
    expect(said()[1]).to.deep.equal({huiyin: 'height', height: 121});
    await ask(frame, 'height', 300);
    await until(() => said().some((one) => 'height' in one && one.height === 300));
  });

  it('waits for its form to have a size, which it has not while nobody looks at the page', async () => {
    const frame = await open();
    await ask(frame, 'usable');
    await ask(frame, 'state');
    expect(said()).to.deep.equal([{huiyin: 'here'}]);
    await ask(frame, 'size', 90);
    await until(() => said().length > 1);
    expect(said()[1]).to.deep.equal({huiyin: 'height', height: 90});
  });

  it('tells that something was sent, without a number or a word', async () => {
    const frame = await open();
    const content = {widget: 'complaint', number: 'TS-20261126-000001', text: '秘密'};
    await ask(frame, 'fire', ['hy-send', content]);
    await ask(frame, 'fire', ['hy-sent', content]);
    await ask(frame, 'fire', ['hy-queued', {...content, kind: 'offline'}]);
    await ask(frame, 'fire', ['hy-failed', {...content, kind: 'rejected'}]);
    expect(said().slice(1)).to.deep.equal([
      {huiyin: 'hy-sent'},
      {huiyin: 'hy-queued', kind: 'offline'},
      {huiyin: 'hy-failed', kind: 'rejected'},
    ]);
  });
});
