import {expect} from 'chai';
import {isPhotoProblem} from './photo-problem.ts';
import {preparePhoto} from './prepare-photo.ts';
import type {PreparedPhoto} from './prepared-photo.ts';
import {
  bmpPhoto,
  claimedHeic,
  claimedPng,
  jpegPhoto,
  picture,
  planted,
  pngPhoto,
  webpPhoto,
} from './testing/photos.ts';
import {partsOf, pictureMarkers, seenIn, upright} from './testing/seen-in.ts';

const cornersOf = async ({blob, width, height}: PreparedPhoto): Promise<string> => {
  const {corners, size} = await seenIn(blob);
  expect(size).to.deep.equal([width, height]);
  return corners;
};

const problemOf = (file: Blob): Promise<unknown> =>
  preparePhoto(file).catch((error: unknown) => (isPhotoProblem(error) ? error.kind : error));

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

const restore: (() => void)[] = [];
const withGlobal = (name: string, value: unknown): void => {
  const own = Object.getOwnPropertyDescriptor(globalThis, name)!;
  Object.defineProperty(globalThis, name, {value, configurable: true, writable: true});
  restore.push(() => Object.defineProperty(globalThis, name, own));
};
afterEach(() => restore.splice(0).forEach((undo) => undo()));

const ways = {
  'in a worker': () => undefined,
  'where there is no worker': () => withGlobal('Worker', undefined),
  'in a browser without createImageBitmap': () => withGlobal('createImageBitmap', undefined),
};

for (const [way, take] of Object.entries(ways)) {
  describe(`A photo prepared ${way}`, () => {
    const prepared = async (...given: Parameters<typeof preparePhoto>): Promise<PreparedPhoto> => {
      take();
      const photo = await preparePhoto(...given);
      restore.splice(0).forEach((undo) => undo());
      return photo;
    };

    upright.forEach((corners, at) => {
      it(`stands upright however the camera was held: ${at + 1}`, async () => {
        const photo = await prepared(await jpegPhoto(at + 1, at % 2 === 0));
        expect(await cornersOf(photo)).to.equal(corners);
        expect([photo.width, photo.height]).to.deep.equal(at < 4 ? [64, 48] : [48, 64]);
      });
    });

    it('stands upright as a PNG and as a WebP too', async () => {
      expect(await cornersOf(await prepared(await pngPhoto(6)))).to.equal(upright[5]);
      expect(await cornersOf(await prepared(await webpPhoto(8)))).to.equal(upright[7]);
    });

    it('may be a BMP or a GIF', async () => {
      expect(await prepared(bmpPhoto())).to.include({width: 2, height: 2});
      const gif = 'R0lGODlhAQABAIAAAP8AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';
      const bytes = Uint8Array.from(atob(gif), (letter) => letter.charCodeAt(0));
      expect(await cornersOf(await prepared(new Blob([bytes])))).to.equal('RRRR');
    });

    it('tells nothing but the picture', async () => {
      for (const original of [await jpegPhoto(6), await pngPhoto(1), await webpPhoto(1)]) {
        expect(await original.text()).to.contain(planted);
        const {blob} = await prepared(original);
        expect(blob.type).to.equal('image/jpeg');
        expect(await blob.text()).not.to.contain(planted);
        const {markers, behind} = partsOf(await bytesOf(blob));
        expect(markers.filter((marker) => !pictureMarkers.includes(marker))).to.deep.equal([]);
        expect(behind).to.equal(0);
      }
    });

    it('is no longer than asked for, and a small one stays as large as it is', async () => {
      const large = await jpegPhoto(6, true, await picture('image/jpeg', 1600, 1200));
      const photo = await prepared(large, {longestSide: 400});
      expect([photo.width, photo.height]).to.deep.equal([300, 400]);
      expect(await cornersOf(photo)).to.equal(upright[5]);
      const small = await prepared(await picture(), {longestSide: 400});
      expect([small.width, small.height]).to.deep.equal([64, 48]);
    });

    it('is white where it was transparent', async () => {
      const canvas = Object.assign(document.createElement('canvas'), {width: 8, height: 8});
      const clear = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
      const bitmap = await createImageBitmap((await prepared(clear!)).blob);
      const context = new OffscreenCanvas(8, 8).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      expect([...context.getImageData(4, 4, 1, 1).data]).to.deep.equal([255, 255, 255, 255]);
    });

    it('is refused with a reason when it cannot be read', async () => {
      const photo = await picture();
      take();
      expect(await problemOf(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>']))).to.equal(
        'notDecodable',
      );
      expect(await problemOf(new Blob([]))).to.equal('notDecodable');
      expect(await problemOf(photo.slice(0, 300))).to.equal('notDecodable');
      expect(await problemOf(claimedHeic(4032, 3024))).to.equal('notDecodable');
    });

    it('is refused before it is decoded when it has too many pixels', async () => {
      const photo = await claimedPng(20_000, 20_000);
      take();
      expect(await problemOf(photo)).to.equal('tooLarge');
      expect(await problemOf(claimedHeic(20_000, 20_000))).to.equal('tooLarge');
    });

    it('is let go when nobody wants it any more', async () => {
      const large = await picture('image/jpeg', 3000, 2000);
      take();
      const controller = new AbortController();
      const preparing = preparePhoto(large, {signal: controller.signal}).catch((error: unknown) => error);
      setTimeout(() => controller.abort(), 5);
      expect(await preparing).to.have.property('name', 'AbortError');
      const again = preparePhoto(large, {signal: controller.signal}).catch((error: unknown) => error);
      expect(await again).to.have.property('name', 'AbortError');
    });
  });
}

describe('The worker', () => {
  const {toBlob} = HTMLCanvasElement.prototype;
  afterEach(() => (HTMLCanvasElement.prototype.toBlob = toBlob));

  it('leaves nothing to encode for the page', async () => {
    const photo = await picture();
    HTMLCanvasElement.prototype.toBlob = () => {
      throw new Error('The page encodes.');
    };
    expect(await preparePhoto(photo)).to.have.property('width', 64);
  });

  for (const [why, address] of [
    ['does not come', '/nowhere.js'],
    ['may not come', 'https://elsewhere.example/worker.js'],
  ] as const) {
    it(`is done without when its script ${why}`, async () => {
      const {Worker} = globalThis;
      const broken = function (_: string, options: WorkerOptions) {
        return new Worker(address, options);
      };
      const photo = await picture();
      withGlobal('Worker', broken);
      expect(await preparePhoto(photo)).to.have.property('width', 64);
    });
  }
});
