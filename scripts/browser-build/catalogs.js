// Puts all words of one screen in one language into one chunk, and the direct file's own language into the file.
import {readFileSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';

const prefix = '\0catalog:';
const group = /Promise\.all\(\[\s*((?:import\(["'][^"']+\.json["']\),?\s*)+)\]\)/g;

/** A Rollup plugin. `language` is the one that is already there when the file has come; none for the loader. */
export const catalogs = (language) => ({
  name: 'catalogs',
  transform(code, id) {
    if (!code.includes('.json')) return null;
    const heads = [];
    const body = code.replace(group, (_, imports) => {
      const files = [...imports.matchAll(/["']([^"']+)["']/g)].map(([, file]) => resolve(dirname(id), file));
      const module = JSON.stringify(prefix + files.join('|'));
      if (languageOf(files[0]) !== language) return `Promise.all([import(${module})])`;
      heads.push(`import words from ${module};`);
      return 'Promise.resolve([{default: words}])';
    });
    return {code: heads.join('') + body, map: null};
  },
  resolveId: (id) => (id.startsWith(prefix) ? id : null),
  load(id) {
    if (!id.startsWith(prefix)) return null;
    const files = id.slice(prefix.length).split('|');
    files.forEach((file) => this.addWatchFile(file));
    return `export default ${JSON.stringify(Object.assign({}, ...files.map(read)))}`;
  },
});

/** The name of a catalog's chunk, such as `rater.zh`; `undefined` for any other module. */
export const catalogName = (id) => {
  if (!id?.startsWith(prefix)) return undefined;
  const [first] = id.slice(prefix.length).split('|');
  const room = basename(join(dirname(first), '..'));
  const screen = room === 'more' ? `${basename(join(dirname(first), '../..'))}.more` : room;
  return `${screen}.${languageOf(first)}`;
};

const languageOf = (file) => basename(file, '.json');

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
