import {bytesAt} from './bytes-at.ts';
import type {PhotoSource} from './photo-source.ts';

// The description of all pictures stands before the first of them.
const described = 64 * 1024;

// The name of the box that holds a picture's size.
const ispe = 0x69737065;

/**
 * The head of an AVIF or HEIC file; `undefined` where it tells no size. Every decoder turns these by the file's own
 * transformations, and none by EXIF.
 */
export const heifSource = async (file: Blob): Promise<PhotoSource | undefined> => {
  const view = await bytesAt(file, 0, described);
  let largest: PhotoSource | undefined;
  // Tiles and thumbnails have sizes too: the photo is the largest.
  for (let at = nextSize(view, 0); at; at = nextSize(view, at)) {
    const [width, height] = [view.getUint32(at + 4), view.getUint32(at + 8)];
    if (width * height > (largest ? largest.width * largest.height : 0))
      largest = {bare: file, width, height};
  }
  return largest;
};

/** Where the next size box's content begins. */
const nextSize = (view: DataView, from: number): number | undefined => {
  for (let at = from; at + 16 <= view.byteLength; at++) {
    if (view.getUint32(at) === ispe) return at + 4;
  }
  return undefined;
};
