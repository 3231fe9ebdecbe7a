import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {afterEach, describe, it} from 'node:test';
import {isAdapterError} from './adapter-error.ts';
import type {Challenge} from './contract/problem.ts';
import {restAdapter} from './rest-adapter.ts';
import {proofOf} from './rest-proof.ts';

const challengeOf = (number: number, maxnumber = 5000): Challenge => {
  const salt = 'some-salt?expires=1&';
  const challenge = createHash('sha256').update(`${salt}${number}`).digest('hex');
  return {algorithm: 'SHA-256', challenge, salt, maxnumber, signature: 'signed'};
};

const isUnavailable = (error: unknown) => isAdapterError(error) && error.kind === 'unavailable';

describe('A proof of work', () => {
  it('is the number that was looked for, the first and the last as well', async () => {
    for (const number of [0, 1, 49, 50, 51, 4999]) {
      const {maxnumber: _, ...challenge} = challengeOf(number);
      assert.deepEqual(await proofOf(challengeOf(number)), {...challenge, number});
    }
  });

  it('leaves the page its turns while it is looked for', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await proofOf(challengeOf(60_000, 60_000));
    clearInterval(timer);
    assert(turns > 2, `${turns} turns`);
  });

  it('ends when nobody waits for it any more', async () => {
    const controller = new AbortController();
    const proof = proofOf(challengeOf(2 ** 31, 2 ** 30), controller.signal);
    controller.abort();
    await assert.rejects(proof, isUnavailable);
  });

  it('is given up when there is no such number', async () => {
    await assert.rejects(proofOf(challengeOf(101, 100)), isUnavailable);
  });
});

describe('An adapter that is asked for a proof', () => {
  const {fetch} = globalThis;
  afterEach(() => void (globalThis.fetch = fetch));
  const adapter = restAdapter({url: 'http://backend.example/api'});
  const receipt = {number: 'PJ-1', receivedAt: '2026-11-23T02:00:00Z'};
  const answer = (status: number, body: object) => new Response(JSON.stringify(body), {status});
  const asked = () => answer(428, {type: 'urn:huiyin:problem:proof-required', challenge: challengeOf(7)});

  /** A backend that gives these answers, one after the other, the last for ever; and what it was sent. */
  const backend = (...answers: (() => Response)[]) => {
    const sent: Request[] = [];
    globalThis.fetch = async (url, init) => {
      sent.push(new Request(url, init));
      return (answers.length > 1 ? answers.shift()! : answers[0]!)();
    };
    return sent;
  };
  const send = () => adapter.sendRating({} as never, {key: 'the key', signals: {elapsed: 12.6, trap: true}});

  it('sends again with it, the same key and the same words', async () => {
    const sent = backend(asked, () => answer(201, receipt));
    assert.deepEqual(await send(), receipt);
    const [first, second] = sent as [Request, Request];
    assert.equal(first.headers.get('Form-Signals'), 'elapsed=13, trap=?1');
    assert.equal(second.headers.get('Idempotency-Key'), 'the key');
    assert.equal(await second.text(), await first.text());
    const proof = JSON.parse(atob(second.headers.get('Proof')!)) as object;
    assert.deepEqual(Object.keys(proof).sort(), ['algorithm', 'challenge', 'number', 'salt', 'signature']);
  });

  it('tries another challenge when one has run out, and later when there is no end', async () => {
    const sent = backend(asked);
    await assert.rejects(send(), isUnavailable);
    assert.equal(sent.length, 4);
  });

  it('never takes it for a refusal, even without a challenge', async () => {
    backend(() => answer(428, {}));
    await assert.rejects(send(), isUnavailable);
  });
});
