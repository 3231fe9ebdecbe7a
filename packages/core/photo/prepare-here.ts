import {goOnUnlessAborted} from './abort-reason.ts';
import {decodedPicture} from './decoded-picture.ts';
import {isPhotoProblem, PhotoProblem} from './photo-problem.ts';
import type {Order} from './photo-worker.ts';
import type {PreparedPhoto} from './prepared-photo.ts';
import {reEncode, type Easel} from './re-encode.ts';

/** Prepares a photo on the page's own thread, a slice at a time. @throws {PhotoProblem}, or what the signal was aborted with */
export const prepareHere = async ({file, encoding}: Order, signal?: AbortSignal): Promise<PreparedPhoto> => {
  try {
    return await reEncode(file, encoding, easelFor(signal));
  } catch (error) {
    goOnUnlessAborted(signal);
    throw isPhotoProblem(error) ? error : new PhotoProblem('notDecodable');
  }
};

const easelFor = (signal: AbortSignal | undefined): Easel<HTMLCanvasElement> => ({
  // Scaling while decoding would be one long task here: drawing scales, some rows at a time.
  decode: ({bare}) => decodedPicture(bare),
  canvas: (width, height) => Object.assign(document.createElement('canvas'), {width, height}),
  context: (canvas) => canvas.getContext('2d', {alpha: false}),
  encode: (canvas, quality) => new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality)),
  rows: 128,
  rest: async () => {
    await new Promise((resolve) => setTimeout(resolve));
    goOnUnlessAborted(signal);
  },
});
