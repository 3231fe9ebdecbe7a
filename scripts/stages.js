// The stages of `npm test`, in order. To add one, add a line: a command that prints `N passed, N failed`
// (node's test runner does so in its own words; a command that counts nothing is one check).
import {readdirSync} from 'node:fs';
import {inGroups} from './test-groups.js';

const filesBelow = (folder) =>
  readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return ['node_modules', 'dist'].includes(entry.name) ? [] : filesBelow(path);
  });

const isTest = (file) => file.endsWith('.test.ts') && !file.endsWith('.browser.test.ts');

const isBudget = (file) => file.startsWith('test/budget');

const nodeTests = (files, atOnce = 2) => [
  process.execPath,
  '--conditions=@huiyin/source',
  '--import=tsx',
  '--test',
  // A file mostly waits for a browser, a server or a database: two share two cores well, three where it waits longer.
  `--test-concurrency=${atOnce}`,
  '--test-reporter=spec',
  ...files.filter(isTest),
];

/** Each stage: what it proves, its command, and the stages whose result it needs. */
export const stages = {
  types: {command: () => ['npx', 'tsc', '--noEmit'], countsNothing: true},
  lint: {command: () => [process.execPath, 'scripts/lint.js']},
  build: {command: () => ['npm', 'run', '--silent', 'build'], countsNothing: true},
  unit: {
    command: () =>
      nodeTests(
        inGroups(
          'unit',
          filesBelow('packages')
            .concat(filesBelow('scripts'), filesBelow('examples'))
            .filter((file) => isTest(file) && !file.startsWith('packages/widgets/')),
          4,
        ),
      ),
  },
  component: {command: () => ['npx', 'web-test-runner'], browser: true},
  chaos: {
    command: () => [
      ...[process.execPath, '--conditions=@huiyin/source', '--import=tsx'],
      ...['test/chaos/chaos.ts', '--count', '100', '--citizens', '20'],
    ],
    browser: true,
    after: ['build'],
  },
  journeys: {
    command: () =>
      nodeTests(
        inGroups(
          'journeys',
          filesBelow('test').filter((file) => isTest(file) && !isBudget(file)),
          6,
        ),
        3,
      ),
    browser: true,
    after: ['build'],
  },
  budget: {command: () => nodeTests(filesBelow('test').filter(isBudget)), after: ['build']},
};

/** Two of these run at a time, the longest first, each one as soon as what it needs is there. */
export const order = ['build', 'unit', 'journeys', 'component', 'chaos', 'lint', 'types', 'budget'];
