import {decodedPicture} from './decoded-picture.ts';
import {sizeWithin} from './size-within.ts';

/** Draws a prepared photo on a canvas of at most `size` pixels a side, whole. A strict policy allows no `blob:` image. */
export const drawPreview = async (canvas: HTMLCanvasElement, blob: Blob, size: number): Promise<void> => {
  const picture = await decodedPicture(blob);
  Object.assign(canvas, sizeWithin(picture, size));
  const context = canvas.getContext('2d');
  if (context) {
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  }
  if ('close' in picture) picture.close();
};
