// TypeScript away, module by module; then one lowering and minifying pass over each finished chunk.
import {transform} from 'esbuild';
import {minify} from 'terser';

/** The oldest engines that the browser build runs on. */
export const engines = ['chrome83', 'safari14'];

/** A Rollup plugin: TypeScript's own syntax away, everything else as it is. */
export const stripTypes = () => ({
  name: 'strip-types',
  transform: (code, id) =>
    id.endsWith('.ts') ? run(code, {loader: 'ts', target: 'es2022', tsconfigRaw}) : null,
});

/** A Rollup plugin: what these engines (by default the oldest ones) read, as short as possible, dependencies included. */
export const lower = ({target = engines, ecma = 2020} = {}) => ({
  name: 'lower',
  renderChunk: onceAChunk(target, async (code, {isEntry}) => {
    const lowered = await run(code, {target, supported, charset: 'utf8', legalComments: 'none'});
    const format = {preamble: isEntry ? compileHint : undefined};
    return minify(lowered.code, {module: true, compress: {passes: 3}, ecma, format});
  }),
});

// What comes later is the same in the builds of all languages.
const done = new Map();

const onceAChunk = (target, lowerChunk) => (code, chunk) => {
  const key = `${target} ${chunk.isEntry} ${code}`;
  if (!done.has(key)) done.set(key, lowerChunk(code, chunk));
  return done.get(key);
};

// An entry is the first screen, all of it used at once: younger engines then compile it while it still arrives, beside
// the page's own work, instead of function by function in front of the citizen. Others read a comment.
const compileHint = '//# allFunctionsCalledOnLoad';

// Both are there but for one corner each: destructuring in Safari 14.0, and `a?.(...b)` before Chromium 91, which
// the syntax test looks for.
const supported = {destructuring: true, 'optional-chain': true};

const run = async (code, options) => ({code: (await transform(code, options)).code, map: null});

const tsconfigRaw = {
  compilerOptions: {experimentalDecorators: true, useDefineForClassFields: false, verbatimModuleSyntax: true},
};
