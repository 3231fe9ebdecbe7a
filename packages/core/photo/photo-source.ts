import {bytesAt, textOf} from './bytes-at.ts';
import type {Orientation} from './exif-orientation.ts';
import {heifSource} from './heif-source.ts';
import {jpegSource} from './jpeg-source.ts';
import {pngSource} from './png-source.ts';
import {webpSource} from './webp-source.ts';

/** What the head of a photo says before anything is decoded. */
export interface PhotoSource {
  /**
   * The same picture without its EXIF block: browsers differ in whether, when and in which formats they follow it,
   * and so none of them does.
   */
  bare: Blob;
  /** Pixels, as they are stored, before turning. */
  width: number;
  height: number;
  /** How the stored picture must be turned; `undefined` where the decoder turns it, and may exchange its two sides. */
  orientation?: Orientation;
}

/**
 * The head of a JPEG, PNG, WebP, GIF, BMP, AVIF or HEIC file, told by its first bytes and never by its name.
 * `undefined` for anything else, and where the head is broken.
 */
export const photoSource = async (file: Blob): Promise<PhotoSource | undefined> => {
  try {
    const head = await bytesAt(file, 0, 32);
    const found = await sourceOf(file, head);
    return found && found.width > 0 && found.height > 0 ? found : undefined;
  } catch {
    // It ends too early, or can no longer be read.
    return undefined;
  }
};

const sourceOf = (file: Blob, head: DataView): PhotoSource | Promise<PhotoSource | undefined> | undefined => {
  const text = textOf(head);
  if (text.startsWith('\xff\xd8\xff')) return jpegSource(file);
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return pngSource(file);
  if (/^RIFF[^]{4}WEBP/.test(text)) return webpSource(file, head);
  if (/^[^]{4}ftyp(avif|avis|hei[cxms]|hev[cx]|mif1|msf1)/.test(text)) return heifSource(file);
  const size = text.startsWith('GIF8') ? gifSize(head) : text.startsWith('BM') ? bmpSize(head) : undefined;
  return size && {bare: file, ...size, orientation: 1};
};

const gifSize = (head: DataView) => ({width: head.getUint16(6, true), height: head.getUint16(8, true)});

// A negative height means that the top row comes first. The oldest header has short numbers.
const bmpSize = (head: DataView) =>
  head.getUint32(14, true) === 12
    ? {width: head.getUint16(18, true), height: head.getUint16(20, true)}
    : {width: head.getInt32(18, true), height: Math.abs(head.getInt32(22, true))};
