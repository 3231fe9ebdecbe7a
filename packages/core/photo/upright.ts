import type {Orientation} from './exif-orientation.ts';
import type {Size} from './size-within.ts';

/** The size of a stored picture once it is upright. */
export const uprightSize = ({width, height}: Size, orientation: Orientation): Size =>
  orientation < 5 ? {width, height} : {width: height, height: width};

/** The transformation that draws a stored picture of this size upright: the six numbers of `setTransform`. */
export const uprightMatrix = (
  {width, height}: Size,
  orientation: Orientation,
): [number, number, number, number, number, number] => {
  switch (orientation) {
    case 1:
      return [1, 0, 0, 1, 0, 0];
    case 2:
      return [-1, 0, 0, 1, width, 0];
    case 3:
      return [-1, 0, 0, -1, width, height];
    case 4:
      return [1, 0, 0, -1, 0, height];
    case 5:
      return [0, 1, 1, 0, 0, 0];
    case 6:
      return [0, 1, -1, 0, height, 0];
    case 7:
      return [0, -1, -1, 0, height, width];
    case 8:
      return [0, -1, 1, 0, 0, width];
  }
};
