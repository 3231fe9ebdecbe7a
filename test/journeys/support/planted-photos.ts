import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import type * as photos from '../../../packages/core/photo/testing/photos.ts';
import type * as seenIn from '../../../packages/core/photo/testing/seen-in.ts';
import type {Citizen} from './citizen.ts';
import {addFiles} from './complaint-page.ts';

/** A photo as a phone takes it, with words in every part of its file that is no picture. */
export interface Shot {
  readonly format: 'jpeg' | 'png' | 'webp';
  /** In pixels, as it is stored. */
  readonly size: readonly [width: number, height: number];
  /** How the phone was held, 1 to 8. */
  readonly orientation: number;
  readonly name: string;
}

type Darkroom = {photos: typeof photos & typeof seenIn};

/** Takes photos and adds them to the report; gives their bytes, as they lay on the device. */
export const addPlanted = async (citizen: Citizen, shots: readonly Shot[]): Promise<Buffer[]> => {
  await citizen.view.evaluate(await darkroom());
  const files = await citizen.view.evaluateHandle((shots) => {
    const {jpegPhoto, picture, pngPhoto, webpPhoto} = (globalThis as unknown as Darkroom).photos;
    return Promise.all(
      shots.map(async ({format, size, orientation, name}) => {
        const plain = await picture(`image/${format}`, ...size);
        const make = {png: pngPhoto, webp: webpPhoto};
        const photo = await (format === 'jpeg'
          ? jpegPhoto(orientation, true, plain)
          : make[format](orientation, plain));
        return new File([photo], name, {type: photo.type});
      }),
    );
  }, shots);
  const originals = await citizen.view.evaluate(
    (files) => Promise.all(files.map(async (file) => [...new Uint8Array(await file.arrayBuffer())])),
    files,
  );
  await addFiles(citizen, files);
  return originals.map((bytes) => Buffer.from(bytes));
};

/** What somebody sees who opens these files: the size of each, and the colours of its corners. */
export const lookAt = async (citizen: Citizen, files: readonly Buffer[]) => {
  await citizen.view.evaluate(await darkroom());
  return citizen.view.evaluate(
    (files) =>
      Promise.all(
        files.map((bytes) => {
          const {seenIn} = (globalThis as unknown as Darkroom).photos;
          return seenIn(new Blob([new Uint8Array(bytes)]));
        }),
      ),
    files.map((file) => [...file]),
  );
};

/** A script that puts what makes photos, and looks at them, into a page. */
const darkroom = (): Promise<string> => (script ??= built());

let script: Promise<string> | undefined;

const built = async (): Promise<string> => {
  const contents = "export * from './photos.ts'; export * from './seen-in.ts';";
  const resolveDir = fileURLToPath(new URL('../../../packages/core/photo/testing', import.meta.url));
  const {outputFiles} = await build({
    stdin: {contents, resolveDir, loader: 'ts'},
    bundle: true,
    format: 'iife',
    globalName: 'photos',
    write: false,
  });
  return outputFiles[0]!.text;
};
