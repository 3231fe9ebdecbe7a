import type * as Exifr from 'exifr';
import type {Place} from './prepared-photo.ts';

/**
 * Where a photo was taken, by its EXIF block; `undefined` where it does not tell. Reads JPEG, HEIC and AVIF originals,
 * never a prepared photo, which has no place any more. What reads it is loaded on the first call.
 * @throws when what reads it did not come: then it is not known whether the photo tells
 */
export const placeOfPhoto = async (file: Blob): Promise<Place | undefined> => {
  // @ts-expect-error exifr has types for its main entry only.
  const {gps} = (await import('exifr/dist/lite.esm.mjs')) as typeof Exifr;
  try {
    const place = await gps(file);
    return isPlace(place) ? {latitude: place.latitude, longitude: place.longitude} : undefined;
  } catch {
    // No format that has a place, or a broken one: the citizen says where it was.
    return undefined;
  }
};

// A phone that has not found itself yet may write zeros: a place in the Atlantic.
const isPlace = (place: Place | undefined): place is Place =>
  place !== undefined &&
  Math.abs(place.latitude) <= 90 &&
  Math.abs(place.longitude) <= 180 &&
  (place.latitude !== 0 || place.longitude !== 0);
