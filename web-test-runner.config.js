// Runs the widgets' tests in a real Chromium.
import {readFileSync} from 'node:fs';
import json from '@rollup/plugin-json';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {fromRollup} from '@web/dev-server-rollup';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {browserFlags, findBrowser, onForeignRequest} from './scripts/browser.js';
import {countReporter} from './scripts/count-reporter.js';

// MSW answers requests from a service worker, which must come from the root of the tests' own origin.
const mockServiceWorker = (context, next) => {
  if (context.path !== '/mockServiceWorker.js') return next();
  context.type = 'text/javascript';
  context.body = readFileSync(new URL(import.meta.resolve('msw/mockServiceWorker.js')), 'utf8');
};

// Of two tabs one is in the back, where an engine draws no frame, so that nothing moves, is measured or has the focus.
// Each is a device of its own: what one test clears off it, another that runs beside it has just put there.
const createPage = async ({context}) => {
  const device = await context.browser().createBrowserContext();
  const page = await device.newPage();
  await page.emulateFocusedPage(true);
  onForeignRequest(page, (url) => page.evaluate(failing(`The page asked another machine: ${url}`)));
  return page;
};

// As if something had thrown, which fails the test that runs; of what is truly thrown here a page learns no words.
const failing = (message) => `dispatchEvent(new ErrorEvent('error', ${JSON.stringify({message})}))`;

export default {
  files: [
    'packages/widgets/**/*.test.ts',
    'packages/core/**/*.browser.test.ts',
    '!**/{node_modules,dist}/**',
  ],
  concurrency: 2,
  staticLogging: true,
  nodeResolve: {exportConditions: ['@huiyin/source', 'development']},
  mimeTypes: {'packages/**/*.json': 'js'},
  plugins: [
    fromRollup(json)({include: ['packages/**/*.json']}),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: new URL('tsconfig.json', import.meta.url).pathname}),
  ],
  middleware: [mockServiceWorker],
  browsers: [
    chromeLauncher({launchOptions: {executablePath: findBrowser(), args: browserFlags}, createPage}),
  ],
  testFramework: {config: {timeout: 30_000}},
  // Of one file, on a busy machine.
  testsFinishTimeout: 300_000,
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="zh">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Tests</title></head>
      <body><script type="module" src="${testFramework}"></script></body>
    </html>`,
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({reportTestProgress: false}), countReporter()],
};
