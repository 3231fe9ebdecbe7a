// Checks everything about the sources that no type and no test shows, and closes with `N passed, N failed`.
import {spawnSync} from 'node:child_process';
import {committedManifestText, manifestText} from './manifest.js';

const checks = {
  eslint: () => command('eslint', '.'),
  'prettier (npm run format mends it)': () => command('prettier', '--check', '--log-level', 'warn', '.'),
  'custom-elements.json follows the sources (npm run manifest writes it)': async () =>
    (await manifestText()) === committedManifestText()
      ? []
      : ['packages/widgets/custom-elements.json is out of date'],
};
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
