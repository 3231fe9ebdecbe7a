import {bytesAt, textOf} from './bytes-at.ts';
import {orientationOf, type Orientation} from './exif-orientation.ts';
import type {PhotoSource} from './photo-source.ts';

const signature = 8;
// The length and the name before a chunk's content, and the checksum behind it.
const frame = 12;

/** The head of a PNG file. @throws {RangeError} when it breaks off. */
export const pngSource = async (file: Blob): Promise<PhotoSource> => {
  const size = await bytesAt(file, 16, 8);
  const pieces = [file.slice(0, signature)];
  let orientation: Orientation = 1;
  for (let start = signature; ;) {
    const view = await bytesAt(file, start, 8);
    const [length, name] = [view.getUint32(0), textOf(view, 4)];
    if (name === 'IDAT') {
      pieces.push(file.slice(start));
      break;
    }
    if (name === 'eXIf') orientation = orientationOf(await bytesAt(file, start + 8, length));
    else pieces.push(file.slice(start, start + length + frame));
    start += length + frame;
  }
  const bare = new Blob(pieces, {type: 'image/png'});
  return {bare, width: size.getUint32(0), height: size.getUint32(4), orientation};
};
