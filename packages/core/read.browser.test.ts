import {expect} from 'chai';
import {Read} from './read.ts';

const host = () => ({
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
});

describe('Read', () => {
  it('asks once for one thing, and again when something else is wanted', async () => {
    let wanted = 'a';
    const asked: string[] = [];
    const read = new Read(
      host(),
      () => wanted,
      async () => (asked.push(wanted), wanted),
    );
    for (const next of ['a', 'a', 'b', 'b']) {
      wanted = next;
      read.hostUpdate();
      await read.settled;
    }
    expect(asked).to.deep.equal(['a', 'b']);
    expect(read.value).to.equal('b');
  });

  it('keeps the last value while the next is on its way, and drops an answer that was overtaken', async () => {
    const answers: ((value: string) => void)[] = [];
    const read = new Read(
      host(),
      () => 'key',
      () => new Promise<string>((resolve) => answers.push(resolve)),
    );
    const first = read.again();
    const second = read.again();
    answers[1]!('new');
    await second;
    answers[0]!('old');
    await first;
    expect(read.value).to.equal('new');
    void read.again();
    expect(read.value).to.equal('new');
  });

  it('says why it failed, until it is asked again', async () => {
    let works = false;
    const read = new Read(
      host(),
      () => 'key',
      async () => (works ? 'words' : Promise.reject(new Error('away'))),
    );
    await read.again();
    expect((read.error as Error).message).to.equal('away');
    works = true;
    await read.again();
    expect([read.value, read.error]).to.deep.equal(['words', undefined]);
  });

  it('lets go of a request that nobody waits for any more', async () => {
    const signals: AbortSignal[] = [];
    const read = new Read(
      host(),
      () => 'key',
      async (signal) => void signals.push(signal),
    );
    await read.again();
    await read.again();
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([true, false]);
  });
});
