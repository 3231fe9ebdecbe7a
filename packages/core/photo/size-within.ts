/** Two sides in pixels. */
export interface Size {
  width: number;
  height: number;
}

// Safari draws nothing on a canvas of more than 4096 × 4096 pixels.
const mostPixels = 16_700_000;

/** The size of the same shape, no longer than `longestSide` and no larger than every browser's canvas. Never enlarges. */
export const sizeWithin = ({width, height}: Size, longestSide: number): Size => {
  const factor = Math.min(1, longestSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));
  const side = (pixels: number) => Math.max(1, Math.round(pixels * factor));
  return {width: side(width), height: side(height)};
};
