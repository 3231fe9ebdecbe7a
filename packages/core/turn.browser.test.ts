import {expect} from 'chai';
import {withLease} from './lease.ts';
import {outboxStorage} from './outbox-database.ts';
import {inTurn} from './turn.ts';

const times = {renewal: 50, expiry: 3000, look: 10};

/** Somebody at work until they are told to stop. */
const atWork = () => {
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  return {work: () => stopped, stop};
};

const until = async (holds: () => unknown): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
};

const holderOf = (name: string) => outboxStorage.use((database) => database.get('leases', name), undefined);

describe('a turn', () => {
  const turns = {
    'by Web Locks': <T>(name: string, work: () => Promise<T>) => inTurn(name, work),
    'by a lease, as on a plain-http page': <T>(name: string, work: () => Promise<T>) =>
      withLease(name, work, times),
  };
  for (const [how, take] of Object.entries(turns)) {
    it(`${how} is one at a time, and others are not held up`, async () => {
      const name = `turn ${Math.random()}`;
      const {work, stop} = atWork();
      const order: string[] = [];
      const first = take(name, work).then(() => order.push('first'));
      const second = take(name, async () => order.push('second'));
      await take(`${name} other`, async () => order.push('other'));
      stop();
      await Promise.all([first, second]);
      expect(order).to.deep.equal(['other', 'first', 'second']);
    });

    it(`${how} passes on what went wrong, and is over then`, async () => {
      const name = `turn ${Math.random()}`;
      let runs = 0;
      const breaking = () => (runs++, Promise.reject(new Error('broken')));
      expect(await take(name, breaking).catch(String)).to.equal('Error: broken');
      expect(runs).to.equal(1);
      expect(await take(name, async () => 'next')).to.equal('next');
    });
  }

  it('is by a lease where there are no locks', async () => {
    Object.defineProperty(navigator, 'locks', {value: undefined, configurable: true});
    const name = `turn ${Math.random()}`;
    const {work, stop} = atWork();
    const turn = inTurn(name, work);
    await until(async () => await holderOf(name));
    stop();
    await turn;
    Reflect.deleteProperty(navigator, 'locks');
    expect(await holderOf(name)).to.equal(undefined);
  });

  it('is by a lease where locks are refused', async () => {
    const request = () => Promise.reject(new DOMException('Blocked', 'SecurityError'));
    Object.defineProperty(navigator, 'locks', {value: {request}, configurable: true});
    const answer = await inTurn(`turn ${Math.random()}`, async () => 'done');
    Reflect.deleteProperty(navigator, 'locks');
    expect(answer).to.equal('done');
  });

  it('of a tab that has died is taken over', async () => {
    const name = `turn ${Math.random()}`;
    await outboxStorage.use((database) => database.put('leases', {name, owner: 'dead', beat: 7}), '');
    expect(await withLease(name, async () => 'next', {...times, expiry: 200})).to.equal('next');
  });

  it('of a tab that lives is not taken over, however long it takes', async () => {
    const name = `turn ${Math.random()}`;
    const {work, stop} = atWork();
    const order: string[] = [];
    const first = withLease(name, work, times).then(() => order.push('first'));
    const second = withLease(name, async () => order.push('second'), times);
    // Longer than a dead one would be waited for.
    await until(async () => (await holderOf(name))!.beat > 65);
    stop();
    await Promise.all([first, second]);
    expect(order).to.deep.equal(['first', 'second']);
  });

  it('by Web Locks ends with its tab', async () => {
    const name = `turn ${Math.random()}`;
    const tab = document.createElement('iframe');
    document.body.append(tab);
    await new Promise((resolve) => {
      void tab.contentWindow!.navigator.locks.request(`huiyin ${name}`, () => {
        resolve(undefined);
        return new Promise(() => undefined);
      });
    });
    const next = inTurn(name, async () => 'next');
    tab.remove();
    expect(await next).to.equal('next');
  });
});
