/** How a camera was held, as tag 0x0112 of EXIF counts it: 1 upright, 3 upside down, 6 and 8 on a side, the others mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const orientationTag = 0x0112;

/** The orientation that an EXIF block names, which begins with its byte order; 1 where it names none or is broken. */
export const orientationOf = (exif: DataView): Orientation => {
  try {
    const little = exif.getUint16(0) === 0x4949;
    const directory = exif.getUint32(4, little);
    const count = exif.getUint16(directory, little);
    for (let entry = directory + 2; entry < directory + 2 + count * 12; entry += 12) {
      if (exif.getUint16(entry, little) === orientationTag) return known(exif.getUint16(entry + 8, little));
    }
  } catch {
    // It points outside of itself.
  }
  return 1;
};

const known = (value: number): Orientation => (value >= 1 && value <= 8 ? (value as Orientation) : 1);
