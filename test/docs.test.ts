import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {apiTablesOf, widgets} from './docs-api-tables.ts';
import {
  codeBlocksOf,
  docLanguages,
  fragmentsOf,
  headingsOf,
  linksOf,
  markdownPages,
  pagesIn,
  root,
  tablesOf,
  textOf,
} from './docs-pages.ts';

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    scripts?: Record<string, string>;
    bin?: Record<string, string>;
    exports?: Record<string, string | {default?: string}>;
  };

const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);

describe('The documentation', () => {
  it('has no link that leads nowhere', () => {
    const broken = markdownPages().flatMap((page) =>
      linksOf(page)
        .filter((link) => !/^[a-z]+:/.test(link) && !isThere(page, link))
        .map((link) => `${page}: ${link}`),
    );
    assert.deepEqual(broken, []);
  });

  it('names no command that does not exist', () => {
    const {scripts = {}} = manifestOf('');
    const bins = packages.flatMap((folder) => Object.keys(manifestOf(folder).bin ?? {}));
    const known = (command: string) =>
      command in scripts || bins.includes(command) || existsSync(join(root, 'node_modules/.bin', command));
    const commands = markdownPages().flatMap((page) =>
      [...textOf(page).matchAll(/\b(?:npm run|npx) ([\w:-]+)/g)].map(([, command]) => command!),
    );
    assert.ok(commands.length > 10);
    assert.deepEqual(
      commands.filter((command) => !known(command)),
      [],
    );
  });

  it('has a file behind every command of ours', () => {
    const missing = packages.flatMap((folder) =>
      Object.values(manifestOf(folder).bin ?? {})
        .map((file) => join(folder, file.replace('dist/', '').replace(/\.js$/, '.ts')))
        .filter((file) => !existsSync(join(root, file))),
    );
    assert.deepEqual(missing, []);
  });

  it('says the same in Chinese and in English, page by page', () => {
    const [chinese, english] = docLanguages.map(pagesIn);
    assert.deepEqual(chinese!.sort(), english!.sort());
    for (const page of english!)
      assert.deepEqual(shapeOf(`docs/zh/${page}`), shapeOf(`docs/en/${page}`), page);
  });

  it('leads to every page from its index', () => {
    const index = linksOf('docs/README.md');
    for (const language of docLanguages) {
      for (const page of pagesIn(language)) assert.ok(index.includes(`${language}/${page}`), page);
    }
    const decisions = linksOf('docs/decisions/README.md');
    for (const page of pagesIn('decisions'))
      assert.ok(page === 'README.md' || decisions.includes(page), page);
  });

  it('names every entry that a package publishes', () => {
    const unnamed = packages.flatMap((folder) =>
      Object.entries(manifestOf(folder).exports ?? {})
        .filter(([, file]) => typeof file === 'string' || file.default)
        .map(([entry]) => folder.replace('packages', '@huiyin') + entry.slice(1))
        .filter((entry) => !markdownPages().some((page) => textOf(page).includes(entry.split('*')[0]!))),
    );
    assert.deepEqual(unnamed, []);
  });

  for (const {tag, folder, element} of widgets) {
    it(`describes <${tag}> as its manifest does`, () => {
      // Where this fails: the right tables are in the message, to be copied into the page.
      const page = textOf(`packages/widgets/${folder}/README.md`)
        .replace(/ +/g, ' ')
        .replace(/-{3,}/g, '---');
      for (const table of apiTablesOf(element)) assert.ok(page.includes(table), table);
    });
  }
});

const isThere = (page: string, link: string): boolean => {
  const [path = '', fragment] = link.split('#');
  const target = path ? join(dirname(page), path) : page;
  if (!existsSync(join(root, target))) return false;
  return !fragment || !target.endsWith('.md') || fragmentsOf(target).has(decodeURIComponent(fragment));
};

/** What must be alike in two translations: the outline, the tables, the kinds of code. */
const shapeOf = (page: string) => ({
  headings: headingsOf(page).map(({depth}) => depth),
  rows: tablesOf(page).map((rows) => rows.length),
  code: codeBlocksOf(page).map(({lang}) => lang),
});
