import {isMetadata, jpegSegments, withoutSegments} from './jpeg-segments.ts';
import {PhotoProblem} from './photo-problem.ts';
import {photoSource, type PhotoSource} from './photo-source.ts';
import type {Encoding, PreparedPhoto} from './prepared-photo.ts';
import {sizeWithin} from './size-within.ts';
import {uprightMatrix, uprightSize} from './upright.ts';

// More would not fit into an old phone: four bytes each, once they are decoded.
const mostPixels = 100_000_000;

type Picture = (ImageBitmap | HTMLImageElement) & CanvasImageSource;

/** What a thread has to draw with. */
export interface Easel<Canvas> {
  /** Decodes a photo, scaled down at once where that is cheap. */
  decode(source: PhotoSource, longestSide: number): Promise<Picture>;
  canvas(width: number, height: number): Canvas;
  context(canvas: Canvas): CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null;
  encode(canvas: Canvas, quality: number): Promise<Blob | null>;
  /** How many rows are drawn at once, and what is waited for after them. */
  rows: number;
  rest(): Promise<void>;
}

/** Draws a photo upright and encodes it anew. @throws {PhotoProblem} */
export const reEncode = async <Canvas extends {width: number; height: number}>(
  file: Blob,
  {longestSide, quality}: Encoding,
  easel: Easel<Canvas>,
): Promise<PreparedPhoto> => {
  const source = await photoSource(file);
  if (!source) throw new PhotoProblem('notDecodable');
  if (source.width * source.height > mostPixels) throw new PhotoProblem('tooLarge');
  const picture = await easel.decode(source, longestSide).catch(() => {
    throw new PhotoProblem('notDecodable');
  });
  const canvas = await painted(picture, source, longestSide, easel);
  if ('close' in picture) picture.close();
  const encoded = await easel.encode(canvas, quality);
  const {width, height} = canvas;
  // Safari keeps the memory of a canvas until it is empty.
  canvas.width = canvas.height = 0;
  if (encoded?.type !== 'image/jpeg') throw new Error('This browser encodes no JPEG.');
  return {blob: await pictureOnly(encoded), width, height};
};

const painted = async <Canvas>(
  picture: Picture,
  {orientation = 1}: PhotoSource,
  longestSide: number,
  {canvas: newCanvas, context: contextOf, rows, rest}: Easel<Canvas>,
): Promise<Canvas> => {
  const size = sizeWithin(picture, longestSide);
  const {width, height} = uprightSize(size, orientation);
  const canvas = newCanvas(width, height);
  const context = contextOf(canvas);
  if (!context) throw new Error('This browser has no canvas left.');
  context.imageSmoothingQuality = 'high';
  context.fillStyle = 'white';
  const step = Math.min(rows, height);
  for (let top = 0; top < height; top += step) {
    context.save();
    context.beginPath();
    context.rect(0, top, width, step);
    context.clip();
    context.fillRect(0, top, width, step);
    context.setTransform(...uprightMatrix(size, orientation));
    context.drawImage(picture, 0, 0, size.width, size.height);
    context.restore();
    await rest();
  }
  return canvas;
};

// Safari's encoder writes EXIF and IPTC of its own.
const pictureOnly = async (encoded: Blob): Promise<Blob> =>
  withoutSegments(encoded, (await jpegSegments(encoded)).filter(isMetadata));
