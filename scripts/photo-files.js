// Builds parts of core as the browser build would, for tests and the bench.
import {rollup} from 'rollup';
import {builders} from './browser-build/index.js';

/** By path below `/huiyin/`: `photo.js`, which exports all of `@huiyin/core/photo`, and what it loads later. */
export const photoFiles = () => (files ??= coreFiles('photo'));

let files;

/** The same of another folder of core. */
export const coreFiles = async (folder) => {
  const bundle = await rollup({input: {[folder]: `packages/core/${folder}/index.ts`}, plugins: builders()});
  const {output} = await bundle.generate({format: 'es', entryFileNames: '[name].js'});
  await bundle.close();
  return new Map(output.map(({fileName, code}) => [`/huiyin/${fileName}`, code]));
};
