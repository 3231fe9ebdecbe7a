/** A position, in WGS 84 decimal degrees: north and east are positive. */
export interface Place {
  latitude: number;
  longitude: number;
}

/** A photo as it may be uploaded: upright, small enough, and nothing but a picture. */
export interface PreparedPhoto {
  /** `image/jpeg`, without EXIF, comments or anything else that tells of the citizen. */
  blob: Blob;
  /** Pixels. */
  width: number;
  height: number;
  /** Where it was taken. Only when it was asked for, and the original tells. */
  place?: Place;
}

/** How a photo is re-encoded. */
export interface Encoding {
  /** The most pixels of the longer side. A smaller photo stays as it is. */
  longestSide: number;
  /** Of the JPEG, 0 to 1. */
  quality: number;
}
