import type {RequestHandler} from 'msw';
import {setupWorker} from 'msw/browser';

const worker = setupWorker();
let started: Promise<unknown> | undefined;

/** Has these handlers answer in place of a server, all else as it is; gives what ends that. */
export const answerWith = async (...handlers: RequestHandler[]): Promise<() => void> => {
  await (started ??= worker.start({quiet: true, onUnhandledRequest: 'bypass'}));
  worker.use(...handlers);
  return () => worker.resetHandlers();
};
