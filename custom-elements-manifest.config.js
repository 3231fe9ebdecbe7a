// What the manifest of packages/widgets is made of. `npm run manifest` writes it.
import {posix} from 'node:path';

const published = (path, from = '') =>
  posix.join('dist', path.startsWith('.') ? posix.dirname(from) : '', path).replace(/\.ts$/, '.js');

export default {
  globs: ['*/**/*.ts'],
  exclude: ['dist/**', 'node_modules/**', 'loader/**', 'testing/**', '**/*.test.ts', '**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  plugins: [
    {
      // Readers of the manifest import the built files, not the sources, and see nothing private.
      name: 'what-is-public',
      packageLinkPhase({customElementsManifest: manifest}) {
        for (const module of manifest.modules) {
          for (const declaration of module.declarations ?? []) {
            declaration.members = declaration.members?.filter(({privacy}) => privacy !== 'private');
          }
          for (const {declaration} of module.exports ?? []) {
            if (declaration?.module) declaration.module = published(declaration.module, module.path);
          }
          module.path = published(module.path);
        }
        // The files are found in any order.
        manifest.modules = manifest.modules
          .filter(({exports}) =>
            exports?.some(({kind, name}) => kind === 'custom-element-definition' || /Element$/.test(name)),
          )
          .sort((one, other) => (one.path < other.path ? -1 : 1));
      },
    },
  ],
};
