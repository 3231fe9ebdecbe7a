// Who may import whom, as settings for eslint. The arrows:
//   widgets → core ← adapters, guides      server → core's contract and pure rules     theme → nothing
//   rooms never import rooms, parts never import rooms, core never imports widgets.
import {readdirSync} from 'node:fs';

const widgets = new URL('../packages/widgets/', import.meta.url);
const notRooms = ['dist', 'loader', 'node_modules', 'parts', 'testing'];
const rooms = readdirSync(widgets, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && !notRooms.includes(entry.name))
  .map(({name}) => name);

const packages = ['core', 'adapters', 'widgets', 'theme', 'guides', 'server'];
const widgetSide = ['adapterOf', 'configure', 'Localizer', 'Outbox', 'restAdapter', 'Submission'];

/** Imports by relative path that pass through one of these folders. */
const through = (folders) => `^(\\.{1,2}/)+(${folders.join('|')})/`;

const fence = (folder, allowed, message) => {
  const others = packages.filter((name) => name !== folder);
  return {
    files: [`packages/${folder}/**/*.ts`],
    banned: [
      {regex: `^@huiyin/(?!(${allowed.join('|') || '-'})$)`, message},
      {regex: through(others), message: `${message} Not by a relative path either.`},
    ],
  };
};

const noLit = {
  regex: '^(lit|lit-html|lit-element|@lit)(/|$)',
  message: 'Core draws nothing: import only types from Lit.',
  allowTypeImports: true,
};
const noMarkupFromText = {
  regex: '^lit/directives/(style-map|unsafe-html|unsafe-svg|unsafe-mathml)|^lit/static-html',
  message: 'A strict content security policy forbids it: use classes, and templates for markup.',
};

const core = fence('core', [], 'Core imports no other package of ours.');
const adapters = fence('adapters', ['core', 'core/.+'], 'Adapters import only core.');
const server = fence('server', ['core', 'core/.+'], 'The server imports only core.');
server.banned.push({
  regex: '^@huiyin/core$',
  importNames: widgetSide,
  message: 'The server takes only the contract and the pure rules from core.',
});
const guides = fence('guides', ['core', 'core/.+'], 'The tool for guides imports only core.');
const theme = fence('theme', [], 'The theme imports no other package of ours.');
const shared = fence('widgets', ['core', 'core/.+'], 'Widgets import only core.');
shared.banned.push(noMarkupFromText);

const roomFence = (folder, others) => ({
  files: [`packages/widgets/${folder}/**/*.ts`],
  banned: [
    ...shared.banned,
    {
      regex: through(others),
      message: `${folder === 'parts' ? 'Parts' : 'Rooms'} never import rooms: use an event or a slot.`,
    },
  ],
});

// No package of its own but a file of 2 KB: it names the single modules of core that it can afford.
const loader = {
  files: ['packages/widgets/loader/**/*.ts'],
  banned: [
    {regex: '^@huiyin/(?!core(/|$))', message: 'The loader imports only core.'},
    {
      regex: through([...packages.filter((name) => name !== 'core'), 'parts', ...rooms]),
      message: 'The loader finds widgets by name and loads them by address, never by import.',
    },
  ],
};

/** One entry a folder: `files`, and the imports `banned` there. A later entry replaces an earlier one. */
export const importFences = [
  {...core, banned: [...core.banned, noLit]},
  adapters,
  server,
  theme,
  guides,
  shared,
  ...rooms.map((room) =>
    roomFence(
      room,
      rooms.filter((other) => other !== room),
    ),
  ),
  roomFence('parts', rooms),
  loader,
].filter(({banned}) => banned.length);
