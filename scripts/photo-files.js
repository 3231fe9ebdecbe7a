// Builds the preparation of photos as the browser build would, for a test and the bench.
import {rollup} from 'rollup';
import {builders} from './browser-build/index.js';

/** By path below `/huiyin/`: `photo.js`, which exports all of `@huiyin/core/photo`, and what it loads later. */
export const photoFiles = () => (files ??= built());

let files;

const built = async () => {
  const bundle = await rollup({input: {photo: 'packages/core/photo/index.ts'}, plugins: builders()});
  const {output} = await bundle.generate({format: 'es', entryFileNames: '[name].js'});
  await bundle.close();
  return new Map(output.map(({fileName, code}) => [`/huiyin/${fileName}`, code]));
};
