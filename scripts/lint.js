// Checks everything about the sources that no type and no test shows, and closes with `N passed, N failed`.
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {faultsIn} from './catalogs.js';
import {committedManifestText, manifestText} from './manifest.js';

const checks = {
  eslint: () => command('eslint', '.'),
  'prettier (npm run format mends it)': () => command('prettier', '--check', '--log-level', 'warn', '.'),
  'custom-elements.json follows the sources (npm run manifest writes it)': async () =>
    (await manifestText()) === committedManifestText()
      ? []
      : ['packages/widgets/custom-elements.json is out of date'],
};
for (const folder of catalogFolders())
  checks[`five languages in ${folder}`] = () => faultsIn(catalogsIn(folder));

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  const faults = await check();
  if (faults.length) failed += 1;
  console.log([`${faults.length ? '✖' : '✔'} ${name}`, ...faults].join('\n    '));
}
console.log(`\n${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

function command(program, ...args) {
  const {status, stdout, stderr} = spawnSync(`node_modules/.bin/${program}`, args, {encoding: 'utf8'});
  return status === 0 ? [] : `${stdout}${stderr}`.trim().split('\n');
}

function catalogFolders() {
  return ['packages', 'examples']
    .flatMap((root) => readdirSync(root, {recursive: true}).map((path) => `${root}/${path}`))
    .filter((path) => path.endsWith('/locales') && !/\/(node_modules|dist)\//.test(path))
    .sort();
}

function catalogsIn(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))]),
  );
}
