// The script of a worker that prepares one photo. It is built into a file of its own, without imports.
import {isPhotoProblem, type PhotoProblemKind} from './photo-problem.ts';
import type {PhotoSource} from './photo-source.ts';
import type {Encoding, PreparedPhoto} from './prepared-photo.ts';
import {reEncode, type Easel} from './re-encode.ts';
import {sizeWithin} from './size-within.ts';

/** What the worker is told. */
export interface Order {
  file: Blob;
  encoding: Encoding;
}

/** What it answers; `unable` where this browser cannot do it in a worker. */
export type Answer = {photo: PreparedPhoto} | {problem: PhotoProblemKind} | {unable: string};

// The whole photo is freed before anything is drawn.
const decode = (source: PhotoSource, longestSide: number): Promise<ImageBitmap> => {
  const {width, height} = sizeWithin(source, longestSide);
  const asItIs = () => createImageBitmap(source.bare);
  if (width === source.width || !source.orientation) return asItIs();
  const scaled = {resizeWidth: width, resizeHeight: height, resizeQuality: 'high'} as const;
  // Firefox before 98 takes no options.
  return createImageBitmap(source.bare, scaled).catch(asItIs);
};

const easel: Easel<OffscreenCanvas> = {
  decode,
  canvas: (width, height) => new OffscreenCanvas(width, height),
  context: (canvas) => canvas.getContext('2d', {alpha: false}),
  encode: (canvas, quality) => canvas.convertToBlob({type: 'image/jpeg', quality}),
  rows: Infinity,
  rest: async () => undefined,
};

const answerTo = ({file, encoding}: Order): Promise<Answer> =>
  reEncode(file, encoding, easel).then(
    (photo) => ({photo}),
    (error: unknown) => (isPhotoProblem(error) ? {problem: error.kind} : {unable: String(error)}),
  );

addEventListener(
  'message',
  ({data}: MessageEvent<Order>) => void answerTo(data).then((answer) => postMessage(answer)),
);
