import {browserBuild} from './scripts/browser-build/index.js';
import {npmBuild} from './scripts/npm-build.js';

// In the order in which they need each other's types.
const packages = [
  'packages/core',
  'packages/adapters',
  'packages/theme',
  'packages/guides',
  'packages/server',
  'packages/widgets',
];

const npm = () => [...packages, 'examples/county-portal'].flatMap((folder) => npmBuild(folder) ?? []);

/** Everything; with `--configBrowser` only the folder to copy, which takes seconds. */
export default ({configBrowser}) => (configBrowser ? browserBuild() : [...npm(), ...browserBuild()]);
