import {bytesAt} from './bytes-at.ts';
import {orientationOf} from './exif-orientation.ts';
import {
  isColourProfile,
  isMetadata,
  jpegSegments,
  withoutSegments,
  type JpegSegment,
} from './jpeg-segments.ts';
import type {PhotoSource} from './photo-source.ts';

/** The head of a JPEG file. @throws {RangeError} when it breaks off. */
export const jpegSource = async (file: Blob): Promise<PhotoSource> => {
  const segments = await jpegSegments(file);
  const frame = segments.find(isFrame);
  if (!frame) throw new RangeError('No frame.');
  const size = await bytesAt(file, frame.start + 5, 4);
  // The profile stays: without it the colours of a phone's wide screen would turn pale.
  const dropped = segments.filter((segment) => isMetadata(segment) && !isColourProfile(segment));
  return {
    bare: withoutSegments(file, dropped),
    width: size.getUint16(2),
    height: size.getUint16(0),
    orientation: orientationOf(await exifOf(file, segments)),
  };
};

// All frames but three numbers that are tables of the same range.
const isFrame = ({marker}: JpegSegment): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const exifOf = async (file: Blob, segments: JpegSegment[]): Promise<DataView> => {
  const found = segments.find(({marker, label}) => marker === 0xe1 && label.startsWith('Exif\0\0'));
  return found
    ? bytesAt(file, found.start + 10, found.end - found.start - 10)
    : new DataView(new ArrayBuffer(0));
};
