// Runs every stage of the tests, or only those named: `npm test -- unit journeys`. `--matrix` tries every state in
// every language, where otherwise the languages take turns.
import {findBrowser} from './browser.js';
import {installWhenStale} from './install.js';
import {runStage} from './run-stage.js';
import {stages, waves} from './stages.js';

const named = process.argv.slice(2).filter((word) => word !== '--matrix');
if (process.argv.includes('--matrix')) process.env.HUIYIN_MATRIX = '1';
const unknown = named.filter((name) => !(name in stages));
if (unknown.length) {
  console.error(`No such stage: ${unknown.join(', ')}. Stages: ${Object.keys(stages).join(', ')}.`);
  process.exit(2);
}

const wanted = new Set(
  named.length ? named.flatMap((name) => [...(stages[name].after ?? []), name]) : Object.keys(stages),
);

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

const ends = new Map();
const total = {passed: 0, failed: 0};
const lines = [];
try {
  installWhenStale();
  const env = environment([...wanted].some((name) => stages[name].browser));
  for (const wave of waves) {
    await Promise.all(wave.map((lane) => runOneAfterAnother(lane, env)));
  }
} catch (error) {
  total.failed += 1;
  lines.push(`✖ set-up: ${error.message}`);
}
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

async function runOneAfterAnother(lane, env) {
  for (const name of lane.filter((one) => wanted.has(one))) {
    await Promise.all((stages[name].after ?? []).map((one) => endOf(one).reached));
    await count(name, env);
    endOf(name).reach();
  }
}

/** When a stage has ended, whichever lane it is in. */
function endOf(name) {
  if (!ends.has(name)) {
    let reach;
    const reached = new Promise((resolve) => (reach = resolve));
    ends.set(name, {reached, reach});
  }
  return ends.get(name);
}

async function count(name, env) {
  const started = Date.now();
  const {passed, failed, reason, output} = await runStage(stages[name], env);
  console.log(`\n── ${name}\n${output}`);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  lines.push(
    `${failed ? '✖' : '✔'} ${name}: ${passed} passed, ${failed} failed in ${seconds} s${reason && ` (${reason})`}`,
  );
  total.passed += passed;
  total.failed += failed;
}

function environment(needsBrowser) {
  const {FORCE_COLOR, NODE_OPTIONS, NODE_TEST_CONTEXT, ...env} = process.env;
  return needsBrowser ? {...env, CHROME_PATH: findBrowser()} : env;
}
