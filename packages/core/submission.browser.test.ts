import {expect} from 'chai';
import {AdapterError, type FailureKind} from './adapter-error.ts';
import type {WriteOptions} from './adapter.ts';
import {Submission} from './submission.ts';

const receipt = {number: 'PJ-1', receivedAt: '2026-11-22T00:00:00Z'};

const host = () => ({
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
});

/** A backend that answers each call in turn, the last answer for ever. */
const backend = (...answers: (FailureKind | 'receipt' | Error)[]) => {
  const calls: {content: string; key: string}[] = [];
  const send = async (content: string, {key}: WriteOptions) => {
    calls.push({content, key});
    const answer = answers[Math.min(calls.length, answers.length) - 1]!;
    if (answer === 'receipt') return receipt;
    throw answer instanceof Error ? answer : new AdapterError(answer, {receipt, retryAfter: 0});
  };
  return {calls, options: {send, resendable: true}};
};

const until = async (holds: () => unknown): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
};

describe('Submission', () => {
  it('is sent only with a receipt in hand', async () => {
    const submission = new Submission<string>(host());
    await submission.send('words', backend('receipt').options);
    expect(submission.state).to.deep.equal({status: 'sent', receipt, duplicate: false});
    expect(submission.sent).to.equal('words');
  });

  it('does nothing at a second press while it is sending', async () => {
    const {calls, options} = backend('receipt');
    const submission = new Submission<string>(host());
    await Promise.all([submission.send('words', options), submission.send('words', options)]);
    expect(calls).to.have.length(1);
  });

  for (const kind of ['offline', 'timeout', 'unavailable', 'rate-limited', 'maintenance'] as const) {
    it(`waits after “${kind}”, and the next press sends the frozen words, not the new ones`, async () => {
      const {calls, options} = backend(kind, 'receipt');
      const submission = new Submission<string>(host());
      await submission.send('words', options);
      expect(submission.state).to.deep.equal({status: 'queued', kind, stored: false});
      await submission.send('other words', options);
      expect(calls[1]).to.deep.equal(calls[0]);
      expect(submission.state.status).to.equal('sent');
    });
  }

  it('tries again by itself, later', async () => {
    const {calls, options} = backend('unavailable', 'receipt');
    const submission = new Submission<string>(host());
    await submission.send('words', options);
    await until(() => submission.state.status === 'sent');
    expect(calls).to.have.length(2);
  });

  it('tries again at once when the browser is online again', async () => {
    const {options} = backend('offline', 'receipt');
    const submission = new Submission<string>(host());
    await submission.send('words', options);
    dispatchEvent(new Event('online'));
    await until(() => submission.state.status === 'sent');
  });

  it('has a new key after a definite refusal', async () => {
    const {calls, options} = backend('rejected', 'receipt');
    const submission = new Submission<string>(host());
    await submission.send('words', options);
    expect(submission.state.status).to.equal('failed');
    await submission.send('better words', options);
    expect(calls[1]!.key).not.to.equal(calls[0]!.key);
    expect(calls[1]!.content).to.equal('better words');
  });

  it('takes the first receipt of a duplicate', async () => {
    const submission = new Submission<string>(host());
    await submission.send('words', backend('duplicate').options);
    expect(submission.state).to.deep.equal({status: 'sent', receipt, duplicate: true});
  });

  it('sends nothing twice where the backend does not promise one receipt for one key', async () => {
    const {calls, options} = backend('timeout');
    const submission = new Submission<string>(host());
    await submission.send('words', {...options, resendable: false});
    await submission.send('words', {...options, resendable: false});
    expect(submission.state).to.deep.equal({status: 'unknown', kind: 'timeout'});
    expect(calls).to.have.length(1);
  });

  it('takes any other error of an adapter for an unknown outcome', async () => {
    const submission = new Submission<string>(host());
    await submission.send('words', backend(new TypeError('a bug')).options);
    expect(submission.state).to.deep.equal({status: 'queued', kind: 'unavailable', stored: false});
    submission.giveUp();
    expect(submission.state).to.deep.equal({status: 'unknown', kind: 'unavailable'});
  });
});
