// Tells the loader which files a widget needs first, so that it can ask for all of them at once.
import {catalogName} from './catalogs.js';
import {widgets} from './entries.js';

/** A Rollup plugin that fills `manifest`: by element, its files and the words of its first screen by language. */
export const loaderManifest = (manifest) => ({
  name: 'loader-manifest',
  generateBundle(_, bundle) {
    for (const {tag, name} of widgets) {
      const entry = Object.values(bundle).find((chunk) => chunk.isEntry && chunk.name === name);
      manifest[tag] = {
        files: [...new Set([entry.fileName, ...staticImports(entry, bundle)])],
        words: wordsOf(name, bundle),
      };
    }
  },
});

/** A Rollup plugin that gives the loader what was found. */
export const manifestModule = (manifest) => ({
  name: 'manifest-module',
  resolveId: (id) => (id === 'huiyin:files' ? '\0huiyin:files' : null),
  load: (id) => (id === '\0huiyin:files' ? `export const files = ${JSON.stringify(manifest)}` : null),
});

const staticImports = ({imports}, bundle) =>
  imports.flatMap((file) => [file, ...staticImports(bundle[file], bundle)]);

const wordsOf = (name, bundle) =>
  Object.fromEntries(
    Object.values(bundle).flatMap(({facadeModuleId, fileName}) => {
      const [screen, language, more] = catalogName(facadeModuleId)?.split('.') ?? [];
      return screen === name && !more ? [[language, fileName]] : [];
    }),
  );
