// Builds a form that asks for a place as the browser build would, for a test.
import json from '@rollup/plugin-json';
import {rollup} from 'rollup';
import {builders} from './browser-build/index.js';

/** By path below `/huiyin/`: `place.js`, which defines the form of `packages/widgets/testing`, and what it loads later. */
export const placeFiles = () => (files ??= built());

let files;

const built = async () => {
  const input = {place: 'packages/widgets/testing/place-page.ts'};
  const bundle = await rollup({input, plugins: [json(), ...builders()]});
  const {output} = await bundle.generate({
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await bundle.close();
  return new Map(output.map(({fileName, code}) => [`/huiyin/${fileName}`, code]));
};
