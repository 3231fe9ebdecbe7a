// Says what is published to npm, by rule: every `dist` file that a package's exports, main and bin promise.
import {chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import json from '@rollup/plugin-json';
import typescript from '@rollup/plugin-typescript';
import {stripTypes} from './browser-build/lower.js';
import {workerFiles} from './worker-files.js';

/** The Rollup configuration of one workspace package, or `undefined` for one that promises no `dist` file. */
export const npmBuild = (folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const promised = [...Object.values(manifest.exports ?? {}), manifest.main].flatMap(distOf);
  const bins = Object.values(manifest.bin ?? {}).map(sourceOf);
  const input = [...new Set([...promised.map(sourceOf), ...bins])];
  input.forEach((file) => mustBeThere(folder, file));
  if (!input.length) return undefined;
  return {
    input: input.map((file) => join(folder, file)),
    external: (id) => !/^[./\0]|^tslib$/.test(id),
    plugins: [
      json({preferConst: true}),
      types(folder, input),
      workerFiles({plugins: [stripTypes()], root: resolve(folder)}),
      executable(folder, bins),
    ],
    output: {
      dir: join(folder, 'dist'),
      format: 'es',
      // A module a file: what a subpath does not use, the host's own bundler can then leave out.
      preserveModules: true,
      preserveModulesRoot: folder,
      // npm publishes no folder of the name `node_modules`.
      entryFileNames: ({name}) => `${name.replace('node_modules/', 'bundled/')}.js`,
    },
    onwarn,
  };
};

const distOf = (target) => {
  const file = typeof target === 'string' ? target : target?.default;
  return file?.startsWith('./dist/') ? [file] : [];
};

const sourceOf = (file) => file.replace(/^\.\/dist\//, '').replace(/\.js$/, '.ts');

const mustBeThere = (folder, file) => {
  if (!existsSync(join(folder, file))) throw new Error(`${folder} promises ${file}, which is not there.`);
};

const types = (folder, input) =>
  typescript({
    tsconfig: tsconfigOf(folder, input),
    compilerOptions: {
      rootDir: resolve(folder),
      outDir: resolve(folder, 'dist'),
      declaration: true,
      noEmit: false,
      // The types are checked once, by `npm run types`; what is published, where it is installed into a strict project.
      noCheck: true,
      // Packages see each other as npm's users do, so that the published types are proved on the way.
      customConditions: [],
      types: ['node'],
    },
    filterRoot: false,
    noEmitOnError: true,
  });

// The program of a package is what its entries reach: neither its tests nor the other packages.
const tsconfigOf = (folder, input) => {
  const cache = 'node_modules/.cache/huiyin';
  const file = join(cache, `${basename(folder)}.tsconfig.json`);
  mkdirSync(cache, {recursive: true});
  const files = input.map((entry) => resolve(folder, entry));
  writeFileSync(file, JSON.stringify({extends: resolve('tsconfig.json'), files, include: []}));
  return file;
};

const executable = (folder, bins) => ({
  name: 'executable',
  renderChunk: (code, {isEntry, facadeModuleId}) =>
    isEntry && bins.some((bin) => facadeModuleId === resolve(folder, bin)) && !code.startsWith('#!')
      ? {code: `#!/usr/bin/env node\n${code}`, map: null}
      : null,
  writeBundle: () => {
    for (const bin of bins) chmodSync(join(folder, 'dist', bin.replace(/\.ts$/, '.js')), 0o755);
  },
});

const onwarn = (warning, warn) => {
  if (warning.code !== 'CIRCULAR_DEPENDENCY') warn(warning);
};
