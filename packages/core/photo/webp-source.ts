import {bytesAt, textOf} from './bytes-at.ts';
import {orientationOf} from './exif-orientation.ts';
import type {PhotoSource} from './photo-source.ts';

const exifFlag = 0x08;

/** The head of a WebP file, of which `head` holds the first 32 bytes. @throws {RangeError} when it breaks off. */
export const webpSource = async (file: Blob, head: DataView): Promise<PhotoSource> => {
  const exif = hasExif(head) ? await exifChunk(file) : undefined;
  if (!exif) return {bare: file, ...sizeOf(head), orientation: 1};
  const {start, end} = exif;
  const pieces = [headWithout(end - start, head), file.slice(head.byteLength, start), file.slice(end)];
  return {
    bare: new Blob(pieces, {type: 'image/webp'}),
    ...sizeOf(head),
    orientation: orientationOf(await bytesAt(file, start + 8, end - start - 8)),
  };
};

// Three ways to store the pixels, each with a header of its own.
const sizeOf = (head: DataView): {width: number; height: number} => {
  switch (textOf(head, 12, 4)) {
    case 'VP8X':
      return {width: 1 + threeBytes(head, 24), height: 1 + threeBytes(head, 27)};
    case 'VP8L': {
      const bits = head.getUint32(21, true);
      return {width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff)};
    }
    default:
      return {width: head.getUint16(26, true) & 0x3fff, height: head.getUint16(28, true) & 0x3fff};
  }
};

const threeBytes = (view: DataView, at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);

const hasExif = (head: DataView) => textOf(head, 12, 4) === 'VP8X' && (head.getUint8(20) & exifFlag) !== 0;

const exifChunk = async (file: Blob): Promise<{start: number; end: number} | undefined> => {
  for (let start = 12; start < file.size;) {
    const view = await bytesAt(file, start, 8);
    const length = view.getUint32(4, true);
    // A chunk of an odd length is filled up by a byte.
    const end = start + 8 + length + (length % 2);
    if (textOf(view, 0, 4) === 'EXIF') return {start, end};
    start = end;
  }
  return undefined;
};

// The head of a file that is so many bytes shorter and says that it has no EXIF.
const headWithout = (bytes: number, head: DataView): DataView<ArrayBuffer> => {
  const changed = new DataView(new Uint8Array(new Uint8Array(head.buffer)).buffer);
  changed.setUint32(4, head.getUint32(4, true) - bytes, true);
  changed.setUint8(20, head.getUint8(20) & ~exifFlag);
  return changed;
};
