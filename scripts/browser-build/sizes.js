// Writes down how large each finished file is and which modules it is made of, for the budgets of `npm test`.
import {mkdirSync, writeFileSync} from 'node:fs';
import {transformSync} from 'esbuild';
import {relative} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

/** Where the sizes of the last build are. Outside of the folder to copy. */
export const sizesFile = 'packages/widgets/dist/sizes.json';

const files = {};

/** The names of all files built so far. */
export const builtFiles = () => Object.keys(files);

/** The names of all modules in them. */
export const builtModules = () => Object.values(files).flatMap(({modules}) => Object.keys(modules));

/** Whether a file built earlier holds something of a module. */
export const holds = (file, id) => nameOf(id) in files[file].modules;

/** A Rollup plugin. */
export const sizes = () => ({
  name: 'sizes',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const bytes = Buffer.byteLength(chunk.code);
      files[chunk.fileName] = {
        bytes,
        brotli: brotliOf(chunk.code),
        modules: modulesOf(chunk),
      };
    }
  },
  writeBundle() {
    mkdirSync('packages/widgets/dist', {recursive: true});
    writeFileSync(sizesFile, JSON.stringify(files, null, 1));
  },
});

const modulesOf = ({modules}) =>
  Object.fromEntries(
    Object.entries(modules)
      .filter(([, {renderedLength}]) => renderedLength)
      .map(([id, {code}]) => [nameOf(id), shortBrotliOf(code)]),
  );

// The builds share nearly all modules and most chunks, and each is pressed once.
const known = new Map();

const once = (key, codeOf) => {
  if (!known.has(key)) known.set(key, brotliCompressSync(codeOf()).length);
  return known.get(key);
};

// As far as it can be said of one module alone: together they are smaller.
const shortBrotliOf = (code) => once(`module ${code}`, () => shortened(code));

const shortened = (code) => transformSync(code, {minify: true, charset: 'utf8'}).code;

const nameOf = (id) =>
  id.startsWith('\0') ? id.slice(1).replaceAll(`${process.cwd()}/`, '') : relative('.', id);

const brotliOf = (code) => once(code, () => code);
