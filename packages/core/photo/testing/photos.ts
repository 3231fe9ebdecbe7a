// Photos with everything planted in them that a phone writes beside the picture, made in the test's own browser.

/** Stands in every part of the files made here that is no picture. */
export const planted = 'PLANTED';

const text = (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(words);

const joined = async (...parts: BlobPart[]): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Blob(parts).arrayBuffer());

const numbers = (bytes: number, little: boolean, ...values: number[]): ArrayBuffer => {
  const view = new DataView(new ArrayBuffer(values.length * bytes));
  values.forEach((value, at) =>
    bytes === 2 ? view.setUint16(at * 2, value, little) : view.setUint32(at * 4, value, little),
  );
  return view.buffer;
};

/** A picture of four corners, clockwise from the top left: red, green, blue, yellow. */
export const picture = async (type = 'image/jpeg', width = 64, height = 48): Promise<Blob> => {
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  const context = canvas.getContext('2d')!;
  ['#f00', '#0f0', '#00f', '#ff0'].forEach((colour, at) => {
    context.fillStyle = colour;
    context.fillRect(at === 1 || at === 2 ? width / 2 : 0, at < 2 ? 0 : height / 2, width / 2, height / 2);
  });
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!), type, 1));
};

/** An EXIF block: an orientation, the place 30.5° north 120.25° east, and a thumbnail. In the order of Intel or Motorola. */
export const exif = async (orientation: number, little = true): Promise<Uint8Array<ArrayBuffer>> => {
  const short = (...values: number[]) => numbers(2, little, ...values);
  const long = (...values: number[]) => numbers(4, little, ...values);
  const letter = (name: string) => text(`${name}\0\0\0`);
  return joined(
    ...[text(little ? 'II' : 'MM'), short(42), long(8)],
    ...[short(2), short(0x0112, 3), long(1), short(orientation, 0), short(0x8825, 4), long(1, 38), long(0)],
    ...[short(4), short(1, 2), long(2), letter('N'), short(2, 5), long(3, 92)],
    ...[short(3, 2), long(2), letter('E'), short(4, 5), long(3, 116), long(0)],
    ...[long(30, 1, 30, 1, 0, 1), long(120, 1, 15, 1, 0, 1)],
    text(`${planted} thumbnail`),
  );
};

const segment = (marker: number, ...content: BlobPart[]): Promise<Uint8Array<ArrayBuffer>> =>
  joined(...content).then((body) =>
    joined(Uint8Array.of(0xff, marker), numbers(2, false, body.length + 2), body),
  );

/** A JPEG as a phone writes it, with a moving picture behind its end. */
export const jpegPhoto = async (orientation: number, little = true, from?: Blob): Promise<Blob> => {
  const plain = from ?? (await picture());
  return new Blob(
    [
      plain.slice(0, 2),
      await segment(0xe1, text('Exif\0\0'), await exif(orientation, little)),
      await segment(0xe1, text(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${planted}</x:xmpmeta>`)),
      await segment(0xe2, text(`MPF\0${planted}`)),
      await segment(0xed, text(`Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x07${planted}`)),
      await segment(0xfe, text(`${planted} comment`)),
      plain.slice(2),
      text(`ftypmp42 ${planted} video`),
    ],
    {type: 'image/jpeg'},
  );
};

const crcOf = (bytes: Uint8Array): number => {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
};

const pngChunk = async (name: string, content: BlobPart): Promise<Uint8Array<ArrayBuffer>> => {
  const body = await joined(text(name), content);
  return joined(numbers(4, false, body.length - 4), body, numbers(4, false, crcOf(body)));
};

/** A PNG with two kinds of text and an EXIF block. */
export const pngPhoto = async (orientation: number, from?: Blob): Promise<Blob> => {
  const plain = from ?? (await picture('image/png'));
  const parts = [
    await pngChunk('tEXt', text(`Author\0${planted}`)),
    await pngChunk('iTXt', text(`XML:com.adobe.xmp\0\0\0\0\0${planted}`)),
    await pngChunk('eXIf', await exif(orientation, false)),
  ];
  return new Blob([plain.slice(0, 33), ...parts, plain.slice(33)], {type: 'image/png'});
};

const webpChunk = async (name: string, content: BlobPart): Promise<Uint8Array<ArrayBuffer>> => {
  const body = await joined(content);
  return joined(text(name), numbers(4, true, body.length), body, new Uint8Array(body.length % 2));
};

/** A WebP with an EXIF and an XMP chunk behind the picture. */
export const webpPhoto = async (orientation: number, from?: Blob): Promise<Blob> => {
  // Chromium writes the extended header and a colour profile.
  const plain = from ?? (await picture('image/webp'));
  const flags = (await joined(plain))[20]!;
  const body = await joined(
    text('WEBP'),
    plain.slice(12, 20),
    Uint8Array.of(flags | 0x0c),
    plain.slice(21),
    await webpChunk('EXIF', await exif(orientation)),
    await webpChunk('XMP ', text(planted)),
  );
  return new Blob([text('RIFF'), numbers(4, true, body.length), body], {type: 'image/webp'});
};

/** A BMP of four pixels, the top row first: red and green above yellow and blue. */
export const bmpPhoto = (): Blob => {
  const head = [70, 0, 54, 40, 2, -2 >>> 0, 0x180001, 0, 16, 0, 0, 0, 0];
  const rows = Uint8Array.of(0, 0, 255, 0, 255, 0, 0, 0, 0, 255, 255, 255, 0, 0, 0, 0);
  return new Blob([text('BM'), numbers(4, true, ...head), rows]);
};

/** A PNG's head alone, which claims a size. */
export const claimedPng = async (width: number, height: number): Promise<Blob> =>
  new Blob([
    (await picture('image/png')).slice(0, 8),
    await pngChunk('IHDR', await joined(numbers(4, false, width, height), Uint8Array.of(8, 6, 0, 0, 0))),
    await pngChunk('IDAT', text('nothing')),
  ]);

/** What only says that it is a HEIC file of a size. */
export const claimedHeic = (width: number, height: number): Blob =>
  new Blob([
    numbers(4, false, 20),
    text('ftypheic\0\0\0\0heic'),
    numbers(4, false, 20),
    text('ispe'),
    numbers(4, false, 0, width, height),
  ]);
