import {sha256} from '@noble/hashes/sha2.js';
import {AdapterError} from './adapter-error.ts';
import type {Challenge, Proof} from './contract/problem.ts';
import {isChallenged, type SendProven} from './rest-challenge.ts';

// A challenge can run out while a slow device works on it. More than this is no bad luck.
const mostChallenges = 3;

/** Solves the challenge of a refusal and sends again, with the same key and body. @throws {AdapterError} */
export const sendWithProof = async <T>(
  send: SendProven<T>,
  refusal: AdapterError & {cause: Challenge},
  signal?: AbortSignal,
): Promise<T> => {
  let refused = refusal;
  for (let turn = 0; turn < mostChallenges; turn++) {
    const proof = await proofOf(refused.cause, signal);
    try {
      return await send({Proof: btoa(JSON.stringify(proof))});
    } catch (error) {
      if (!isChallenged(error)) throw error;
      refused = error;
    }
  }
  throw refused;
};

/** Looks for the number of a challenge, a few milliseconds at a time. @throws {AdapterError} when there is none. */
export const proofOf = async (asked: Challenge, signal?: AbortSignal): Promise<Proof> => {
  const {maxnumber, ...challenge} = asked;
  const isSolution = solver(challenge);
  for (let number = 0; number <= maxnumber; await rest()) {
    if (signal?.aborted) break;
    for (const until = performance.now() + slice; number <= maxnumber && performance.now() < until;) {
      // Looking at the clock takes as long as some hashes do.
      for (const last = Math.min(number + 50, maxnumber); number <= last; number++) {
        if (isSolution(number)) return {...challenge, number};
      }
    }
  }
  throw new AdapterError('unavailable', {cause: new Error('The challenge was not solved.')});
};

// Half a frame: the page stays as quick as it was. A worker would need an address that a strict policy allows.
const slice = 8;

// One hash at a time: `crypto.subtle` answers each in a turn of its own, which takes longer, and is missing on plain http.
const solver = ({challenge, salt}: Pick<Challenge, 'challenge' | 'salt'>) => {
  const wanted = Uint8Array.from(challenge.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  const encoder = new TextEncoder();
  return (number: number): boolean => {
    const hash = sha256(encoder.encode(`${salt}${number}`));
    return hash.every((byte, place) => byte === wanted[place]);
  };
};

// Not a timer, which a browser lets go once a second in a tab that nobody looks at.
const rest = (): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
