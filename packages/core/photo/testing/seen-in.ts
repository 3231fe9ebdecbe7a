// What there is in a photo, for whoever made it by photos.ts: what is seen, and what its file is made of.

const colours = {R: [255, 0, 0], G: [0, 255, 0], B: [0, 0, 255], Y: [255, 255, 0]};

/** The corners of an upright photo by how the camera was held, 1 to 8; each has another two sides, or is mirrored. */
export const upright = ['RGBY', 'GRYB', 'BYRG', 'YBGR', 'RYBG', 'YRGB', 'BGRY', 'GBYR'];

/** The size of a photo as it is shown, and the colours of its four corners, clockwise from the top left. */
export const seenIn = async (blob: Blob): Promise<{size: [number, number]; corners: string}> => {
  const bitmap = await createImageBitmap(blob);
  const {width, height} = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d', {willReadFrequently: true})!;
  context.drawImage(bitmap, 0, 0);
  const [right, bottom] = [width - 1, height - 1];
  const corners = [[0, 0] as const, [right, 0] as const, [right, bottom] as const, [0, bottom] as const]
    .map(([x, y]) => nameOf(context.getImageData(x, y, 1, 1).data))
    .join('');
  return {size: [width, height], corners};
};

const nameOf = (pixel: Uint8ClampedArray): string =>
  Object.entries(colours).find(([, colour]) =>
    colour.every((value, at) => Math.abs(value - pixel[at]!) < 60),
  )?.[0] ?? `(${pixel.join()})`;

/** The markers of a JPEG that is nothing but a picture: JFIF, quantisation, frame, Huffman tables, restart interval, scan. */
export const pictureMarkers: readonly number[] = [0xe0, 0xdb, 0xc0, 0xc4, 0xdd, 0xda];

/** The markers of a JPEG up to its pixels, and how many bytes follow its end. */
export const partsOf = (bytes: Uint8Array): {markers: number[]; behind: number} => {
  const markers: number[] = [];
  let at = 2;
  for (; markers[markers.length - 1] !== 0xda; at += 2 + bytes[at + 2]! * 256 + bytes[at + 3]!)
    markers.push(bytes[at + 1]!);
  const end = bytes.findIndex((byte, place) => place > at && byte === 0xff && bytes[place + 1] === 0xd9);
  return {markers, behind: bytes.length - end - 2};
};
