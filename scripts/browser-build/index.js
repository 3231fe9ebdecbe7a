// The browser build: one folder to copy to any web server, for Chromium 83 and Safari 14 and later.
import nodeResolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import {catalogName, catalogs} from './catalogs.js';
import {directEntry, entries, loadedEntry, widgets} from './entries.js';
import {folder} from './folder.js';
import {litPolicy} from './lit-policy.js';
import {loaderManifest, manifestModule} from './loader-manifest.js';
import {lower, stripTypes} from './lower.js';
import {copyable} from './copyable.js';
import {onceAModule} from './once-a-module.js';
import {plainCss} from './plain-css.js';
import {privateNames} from './private-names.js';
import {reactiveProperties} from './reactive-properties.js';
import {holds, sizes} from './sizes.js';
import {strictLeaflet} from './strict-leaflet.js';
import {strictPurify} from './strict-purify.js';
import {templates} from './templates.js';
import {lateFiles} from './late-files.js';
import {leanLit} from './lean-lit.js';
import {workerFiles} from '../worker-files.js';

export const languages = ['zh', 'en', 'ru', 'ja', 'ko'];

/** The Rollup configurations, in the order in which they need each other. */
export const browserBuild = () => {
  const manifest = {};
  return [
    ...widgets.flatMap((widget) => languages.map((language) => directFile(widget, language))),
    loadedFiles(manifest),
    frameScript(),
    loader(manifest),
  ];
};

/** The plugins that every module of ours goes through, for a test of modules that no widget holds. */
export const builders = () => [...common(), lower()];

const directFile = (widget, language) =>
  build({
    input: {[`${widget.name}.${language}`]: directEntry(widget)},
    language,
    entryFileNames: '[name].js',
  });

const loadedFiles = (manifest) =>
  build({
    input: Object.fromEntries(widgets.map((widget) => [widget.name, loadedEntry(widget)])),
    entryFileNames: '[name]-[hash].js',
    shared: {manualChunks: (id) => (isShared(id) ? 'shared' : undefined), onlyExplicitManualChunks: true},
    plugins: [loaderManifest(manifest)],
  });

// What the rater's first screen holds and is not its own is one file for all widgets. Left to itself Rollup makes one
// for each set of widgets that share something, and each file is one request more.
const isShared = (id) =>
  !id.startsWith('\0') &&
  holds('rater.zh.js', id) &&
  /\/(node_modules|packages\/(core|widgets\/(loader|parts)))\//.test(id);

const build = ({input, language, entryFileNames, shared, plugins = []}) => ({
  input,
  plugins: [...common(), entries(), catalogs(language), lateFiles(), lower(), sizes(), ...plugins],
  output: {dir: folder, format: 'es', entryFileNames, chunkFileNames, ...shared},
  // What comes later takes what it shares with an entry from that entry, which is on the page already.
  preserveEntrySignatures: 'allow-extension',
});

const chunkFileNames = ({name, facadeModuleId}) => `${catalogName(facadeModuleId) ?? name}-[hash].js`;

// The loader itself must be read by older engines too: it is what leaves their fallback in place.
const loader = (manifest) => ({
  input: {huiyin: 'packages/widgets/loader/loader.ts'},
  plugins: [
    ...common(),
    manifestModule(manifest),
    lower({target: ['chrome63', 'safari11.1'], ecma: 2017}),
    sizes(),
    copyable(),
  ],
  output: {dir: folder, format: 'iife', entryFileNames: '[name].js'},
});

// Runs before anything is drawn, on the page of the server that stands in the frame of `<hy-complaint isolated>`.
const frameScript = () => ({
  input: {'complaint-frame': 'packages/widgets/complaint/isolated/frame.ts'},
  plugins: [...common(), lower(), sizes()],
  output: {dir: folder, format: 'iife', entryFileNames: '[name].js'},
});

const common = () => [
  nodeResolve({exportConditions: ['@huiyin/source', 'production']}),
  replace({
    'Object.hasOwn(': 'Object.prototype.hasOwnProperty.call(',
    delimiters: ['', ''],
    preventAssignment: true,
  }),
  ...[
    stripTypes(),
    reactiveProperties(),
    templates(),
    plainCss(),
    strictPurify(),
    litPolicy(),
    strictLeaflet(),
    leanLit(),
    privateNames(),
  ].map(onceAModule),
  workerFiles({plugins: [nodeResolve(), stripTypes(), lower()]}),
];
