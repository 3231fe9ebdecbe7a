import {bytesAt, textOf} from './bytes-at.ts';

/** One part of a JPEG file before its pixels. */
export interface JpegSegment {
  /** The second byte of its marker, such as 0xe1. */
  marker: number;
  /** What its content begins with, up to 14 characters, such as `Exif`. */
  label: string;
  /** Where it begins and ends in the file, marker included. */
  start: number;
  end: number;
}

const startOfScan = 0xda;

/** The segments of a JPEG file, ending with the one that the pixels follow. @throws {RangeError} when it breaks off. */
export const jpegSegments = async (file: Blob): Promise<JpegSegment[]> => {
  const segments: JpegSegment[] = [];
  for (let start = 2; segments[segments.length - 1]?.marker !== startOfScan;) {
    const view = await bytesAt(file, start, 18);
    if (view.getUint8(0) !== 0xff) throw new RangeError('No marker.');
    const marker = view.getUint8(1);
    // Fill bytes may stand before a marker.
    if (marker === 0xff) start++;
    else {
      const end = start + 2 + view.getUint16(2);
      segments.push({marker, label: textOf(view, 4), start, end});
      start = end;
    }
  }
  return segments;
};

/** Whether a segment tells of anything but the picture: a comment, or an application's part that no decoder needs. */
export const isMetadata = ({marker, label}: JpegSegment): boolean =>
  marker === 0xfe ||
  (marker >= 0xe0 && marker <= 0xef && !label.startsWith('JFIF\0') && !label.startsWith('Adobe'));

/** The colour profile: what a decoder needs to know about the picture's colours, and other words besides. */
export const isColourProfile = ({marker, label}: JpegSegment): boolean =>
  marker === 0xe2 && label.startsWith('ICC_PROFILE\0');

/** A file without some of its segments; `until` is where it ends. Copies no bytes. */
export const withoutSegments = (file: Blob, dropped: JpegSegment[], until = file.size): Blob => {
  const starts = [0, ...dropped.map(({end}) => end)];
  const ends = [...dropped.map(({start}) => start), until];
  return new Blob(
    starts.map((start, at) => file.slice(start, ends[at])),
    {type: 'image/jpeg'},
  );
};
