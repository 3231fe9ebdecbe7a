// Builds the script of every worker, `new URL('./x.ts', import.meta.url)` in the source, into a file without imports.
import {createHash} from 'node:crypto';
import {basename, dirname, relative, resolve} from 'node:path';
import {rollup} from 'rollup';

const address = /new URL\((["'])(\.\/[\w-]+)\.ts\1, import\.meta\.url\)/g;

/**
 * A Rollup plugin. `plugins` are those that the script itself needs. A file of its own, because a chunk shared with a
 * page's entry would start the widget inside of the worker, and because bundlers copy it as it is.
 * With `root` the file is named after its place below it, else after its content too.
 */
export const workerFiles = ({plugins, root}) => ({
  name: 'worker-files',
  async transform(code, id) {
    const found = [...code.matchAll(address)];
    if (!found.length) return null;
    let changed = code;
    for (const [whole, , name] of found) {
      const script = resolve(dirname(id), `${name}.ts`);
      const built = await builtOnce(script, plugins);
      const fileName = root ? `${relative(root, script).slice(0, -3)}.js` : hashed(script, built);
      const file = this.emitFile({type: 'prebuilt-chunk', fileName, code: built, exports: []});
      const target = root ? JSON.stringify(`${name}.js`) : `import.meta.ROLLUP_FILE_URL_${file}`;
      changed = changed.replace(whole, `new URL(${target}${root ? ', import.meta.url' : ''})`);
    }
    return {code: changed, map: null};
  },
});

const hashed = (script, code) =>
  `${basename(script, '.ts')}-${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`;

const done = new Map();

const builtOnce = (script, plugins) => {
  const key = `${plugins.map(({name}) => name).join()} ${script}`;
  if (!done.has(key)) done.set(key, buildOf(script, plugins));
  return done.get(key);
};

// Wrapped, so that it is the same as a plain script, which is all that older browsers start.
const buildOf = async (script, plugins) => {
  const bundle = await rollup({input: script, plugins});
  const {output} = await bundle.generate({format: 'iife'});
  await bundle.close();
  return output[0].code;
};
