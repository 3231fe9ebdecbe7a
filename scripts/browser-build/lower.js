// TypeScript away, module by module; then one lowering and minifying pass over each finished chunk.
import {transform} from 'esbuild';

/** The oldest engines that the browser build runs on. */
export const engines = ['chrome83', 'safari14'];

/** A Rollup plugin: TypeScript's own syntax away, everything else as it is. */
export const stripTypes = () => ({
  name: 'strip-types',
  transform: (code, id) =>
    id.endsWith('.ts') ? run(code, {loader: 'ts', target: 'es2022', tsconfigRaw}) : null,
});

/** A Rollup plugin: what the oldest engines read, as short as possible, dependencies included. */
export const lower = (target = engines) => ({
  name: 'lower',
  renderChunk: (code) => run(code, {target, supported, minify: true, charset: 'utf8', legalComments: 'none'}),
});

// esbuild counts destructuring from Safari 14.1 on, for the sake of one corner of its grammar.
const supported = {destructuring: true};

const run = async (code, options) => ({code: (await transform(code, options)).code, map: null});

const tsconfigRaw = {
  compilerOptions: {experimentalDecorators: true, useDefineForClassFields: false, verbatimModuleSyntax: true},
};
