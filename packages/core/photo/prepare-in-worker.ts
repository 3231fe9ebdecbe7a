import {policy} from '../trusted-types.ts';
import {abortReason} from './abort-reason.ts';
import {PhotoProblem} from './photo-problem.ts';
import type {Answer, Order} from './photo-worker.ts';
import type {PreparedPhoto} from './prepared-photo.ts';

/**
 * Prepares a photo in a worker that lives as long as that takes; `undefined` where no worker can be had, or none that
 * draws. @throws {PhotoProblem}, or what the signal was aborted with
 */
export const prepareInWorker = (order: Order, signal?: AbortSignal): Promise<PreparedPhoto | undefined> =>
  new Promise((resolve, reject) => {
    const worker = startedWorker();
    if (!worker) return resolve(undefined);
    const end = () => {
      worker.terminate();
      signal?.removeEventListener('abort', onAbort);
    };
    const onAbort = () => {
      end();
      reject(abortReason(signal!));
    };
    signal?.addEventListener('abort', onAbort);
    worker.onmessage = ({data}: MessageEvent<Answer>) => {
      end();
      if ('problem' in data) reject(new PhotoProblem(data.problem));
      else resolve('photo' in data ? data.photo : undefined);
    };
    // Its script did not come, or this browser does not understand it, or the page's policy forbids workers.
    worker.onerror = (event) => {
      event.preventDefault();
      end();
      resolve(undefined);
    };
    worker.postMessage(order);
  });

const startedWorker = (): Worker | undefined => {
  if (!canDraw()) return undefined;
  try {
    const {href, origin} = new URL('./photo-worker.ts', import.meta.url);
    // No worker is had from another origin than the page's, and the policy makes no address there.
    if (origin !== location.origin) return undefined;
    // Built, it is read as a plain script too, by browsers that know no modules in workers.
    return new Worker(policy ? policy.createScriptURL(href) : href, {type: 'module'});
  } catch {
    // A page may allow no worker, or no address of a script.
    return undefined;
  }
};

const canDraw = (): boolean =>
  typeof Worker === 'function' &&
  typeof createImageBitmap === 'function' &&
  typeof OffscreenCanvas === 'function' &&
  'convertToBlob' in OffscreenCanvas.prototype;
