import {expect} from 'chai';
import {AdapterError, type AdapterErrorDetails, type FailureKind} from './adapter-error.ts';
import type {WriteOptions} from './adapter.ts';
import {Outbox} from './outbox.ts';
import {Submission, type SubmissionOptions} from './submission.ts';

const receipt = {number: 'PJ-1', receivedAt: '2026-11-22T00:00:00Z'};

/** A page: what it sends and whether it hears of an answer is up to the test. */
const page = () =>
  new Submission<string>({
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  });

type Answer = 'receipt' | 'never' | FailureKind | [FailureKind, AdapterErrorDetails];

/** A backend that answers each call in turn, the last answer for ever. */
const backend = (...answers: Answer[]) => {
  const calls: {content: string; key: string}[] = [];
  const send = async (content: string, {key}: WriteOptions) => {
    calls.push({content, key});
    const answer = answers[Math.min(calls.length, answers.length) - 1]!;
    if (answer === 'receipt') return receipt;
    if (answer === 'never') return new Promise<never>(() => undefined);
    const [kind, details] = typeof answer === 'string' ? [answer, {}] : answer;
    throw new AdapterError(kind, details);
  };
  return {calls, send};
};

const until = async (holds: () => unknown): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
};

describe('Submission with an outbox', () => {
  let outbox: Outbox<string>;
  let key: string;
  const optionsOf = (send: SubmissionOptions<string>['send'], more: object = {}) => ({
    send,
    resendable: true,
    outbox,
    ...more,
  });
  beforeEach(() => {
    key = `key ${Math.random()}`;
    outbox = new Outbox('kept', key);
  });
  afterEach(Outbox.clearDevice);

  it('is on the device before the first request', async () => {
    let waiting: readonly unknown[] = [];
    const send = async () => {
      waiting = await outbox.waiting();
      return receipt;
    };
    const submission = page();
    await submission.send('words', optionsOf(send));
    expect(waiting).to.have.length(1);
    expect(await outbox.waiting()).to.deep.equal([]);
    expect((await outbox.entries())[0]!.key).to.equal(submission.kept);
  });

  it('is sent by the next page when the page died before the request', async () => {
    await outbox.keep({key, content: 'words'});
    const {calls, send} = backend('receipt');
    const submission = page();
    const [frozen] = await outbox.waiting();
    await submission.resume(frozen!, optionsOf(send));
    expect(calls).to.deep.equal([{content: 'words', key}]);
    expect(submission.state.status).to.equal('sent');
    expect((await outbox.entries())[0]!.state).to.deep.include({status: 'sent', receipt});
  });

  it('waits for the other tab that sends it, and shows the receipt of that one', async () => {
    let answer = (): void => undefined;
    let calls = 0;
    const send = () => {
      calls++;
      return new Promise<typeof receipt>((resolve) => (answer = () => resolve(receipt)));
    };
    const [first, second] = [page(), page()];
    void first.send('words', optionsOf(send));
    await until(() => calls);
    const [frozen] = await outbox.waiting();
    const resumed = second.resume(frozen!, optionsOf(send));
    await until(async () =>
      (await navigator.locks.query()).pending!.some(({name}) => name!.includes(frozen!.key)),
    );
    answer();
    await resumed;
    expect(second.state).to.deep.equal({status: 'sent', receipt, duplicate: false});
    expect(second.sent).to.equal('words');
    expect(calls).to.equal(1);
  });

  it('sends two of them at once: none waits for another', async () => {
    const [first, second] = [page(), page()];
    void first.send('words', optionsOf(backend('never').send));
    await second.send('other words', optionsOf(backend('receipt').send));
    expect(second.state.status).to.equal('sent');
    expect(first.state.status).to.equal('sending');
  });

  it('stops in this tab when it was thrown away in another', async () => {
    const {calls, send} = backend('offline');
    const submission = page();
    await submission.send('words', optionsOf(send));
    await outbox.clear(submission.frozen!.key);
    submission.retry();
    await until(() => submission.state.status === 'editing');
    expect(calls).to.have.length(1);
    expect(await outbox.entries()).to.deep.equal([]);
  });

  it('says that it is kept here, or that it is in memory only', async () => {
    const stored = page();
    await stored.send('words', optionsOf(backend('offline').send));
    expect(stored.state).to.deep.equal({status: 'queued', kind: 'offline', stored: true});
    const full = new Outbox<string>('kept', key);
    full.keep = async () => undefined;
    const unstored = page();
    await unstored.send('words', {...optionsOf(backend('offline').send), outbox: full});
    expect(unstored.state).to.deep.equal({status: 'queued', kind: 'offline', stored: false});
  });

  it('goes to where it was meant for, even if the page has another backend at the next press', async () => {
    const first = backend('offline', 'receipt');
    const second = backend('receipt');
    const submission = page();
    await submission.send('words', optionsOf(first.send));
    await submission.send('words', optionsOf(second.send));
    expect(first.calls).to.have.length(2);
    expect(second.calls).to.have.length(0);
  });

  it('keeps a refusal with its words until better ones take its place', async () => {
    const {send} = backend(['rejected', {fields: [{field: 'text', code: 'refused'}]}], 'receipt');
    const submission = page();
    await submission.send('words', optionsOf(send));
    expect(await outbox.entries()).to.have.length(1);
    expect((await outbox.entries())[0]).to.deep.include({content: 'words'});
    await submission.send('better words', optionsOf(send));
    const entries = await outbox.entries();
    expect(entries.map(({state}) => state.status)).to.deep.equal(['sent']);
  });

  it('lets a draft go when the words are on the device, before any answer', async () => {
    const {send} = backend('never');
    const waiting = new Promise<number>((resolve) => {
      const onKept = async () => resolve((await outbox.waiting()).length);
      void page().send('words', optionsOf(send, {onKept}));
    });
    expect(await waiting).to.equal(1);
  });

  it('lets a draft go only with the receipt where nothing can be stored', async () => {
    const told: string[] = [];
    outbox.keep = async () => undefined;
    const {send} = backend('offline', 'receipt');
    const submission = page();
    await submission.send('words', optionsOf(send, {onKept: () => told.push(submission.state.status)}));
    expect(told).to.deep.equal([]);
    submission.retry();
    await until(() => submission.state.status === 'sent');
    expect(told).to.have.length(1);
  });

  describe('for a backend that does not promise one receipt for one key', () => {
    it('is marked as not known before the request, and no other page sends it', async () => {
      const {calls, send} = backend('never');
      void page().send('words', optionsOf(send, {resendable: false}));
      await until(() => calls.length);
      const [entry] = await outbox.entries();
      expect(entry).to.deep.include({content: 'words', state: {status: 'unknown', kind: 'unavailable'}});
      expect(await outbox.waiting()).to.deep.equal([]);
      const later = page();
      await later.resume({key: entry!.key, content: 'words'}, optionsOf(send, {resendable: false}));
      expect(later.state.status).to.equal('unknown');
      expect(calls).to.have.length(1);
    });

    it('has its receipt when there is one', async () => {
      const submission = page();
      await submission.send('words', optionsOf(backend('receipt').send, {resendable: false}));
      expect((await outbox.entries()).map(({state}) => state.status)).to.deep.equal(['sent']);
    });
  });

  describe('that the backend asked to wait', () => {
    const busy: Answer = ['rate-limited', {retryAfter: 60_000}];

    it('does not try at once when the browser is online again', async () => {
      const {calls, send} = backend(busy, 'receipt');
      const submission = page();
      await submission.send('words', optionsOf(send));
      dispatchEvent(new Event('online'));
      expect(submission.state.status).to.equal('queued');
      expect(calls).to.have.length(1);
      submission.giveUp();
    });

    it('waits on the next page too, but not when the citizen asks for it', async () => {
      const {calls, send} = backend(busy, 'receipt');
      const first = page();
      await first.send('words', optionsOf(send));
      first.giveUp();
      const [frozen] = await outbox.waiting();
      const second = page();
      await second.resume(frozen!, optionsOf(send));
      expect(second.state).to.deep.equal({status: 'queued', kind: 'rate-limited', stored: true});
      expect(calls).to.have.length(1);
      second.retry();
      await until(() => second.state.status === 'sent');
    });

    it('does not wait for ever when the clock of the device was put back', async () => {
      const pause = {kind: 'rate-limited', from: Date.now() + 400 * 86_400_000, length: 60_000} as const;
      await outbox.keep({key, content: 'words'}, {status: 'waiting', pause});
      const submission = page();
      await submission.resume({key, content: 'words'}, optionsOf(backend('receipt').send));
      expect(submission.state.status).to.equal('sent');
    });
  });
});
