// Runs every stage of the tests, or only those named: `npm test -- unit journeys`. `--matrix` tries every state in
// every language, where otherwise the languages take turns.
import {findBrowser} from './browser.js';
import {installWhenStale} from './install.js';
import {runStage} from './run-stage.js';
import {order, stages} from './stages.js';

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

const total = {passed: 0, failed: 0};
const lines = [];
try {
  installWhenStale();
  const env = environment([...wanted].some((name) => stages[name].browser));
  await runTwoAtATime(
    order.filter((name) => wanted.has(name)),
    env,
  );
} catch (error) {
  total.failed += 1;
  lines.push(`✖ set-up: ${error.message}`);
}
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

async function runTwoAtATime(waiting, env) {
  const running = new Map();
  const isOver = (name) => !waiting.includes(name) && !running.has(name);
  while (waiting.length || running.size) {
    const next = waiting.find((name) => (stages[name].after ?? []).every(isOver));
    if (next && running.size < 2) {
      waiting.splice(waiting.indexOf(next), 1);
      const end = count(next, env).then(() => running.delete(next));
      running.set(next, end);
    } else {
      await Promise.race(running.values());
    }
  }
}

async function count(name, env) {
  const started = Date.now();
  const {passed, failed, reason, output} = await runStage(stages[name], env);
  console.log(`\n── ${name}\n${output}`);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  lines.push(
    `${failed ? '✖' : '✔'} ${name}: ${passed} passed, ${failed} failed in ${seconds} s${reason && ` (${reason})`}`,
    ...(failed ? failuresIn(output) : []),
  );
  total.passed += passed;
  total.failed += failed;
}

// Once more at the end: whoever reads only the last lines of a long log learns what to look for.
function failuresIn(output) {
  return [...new Set(output.match(/^ *✖ .+$/gm) ?? [])].map((line) => `  ${line.trim()}`);
}

function environment(needsBrowser) {
  const {FORCE_COLOR, NODE_OPTIONS, NODE_TEST_CONTEXT, ...env} = process.env;
  return needsBrowser ? {...env, CHROME_PATH: findBrowser()} : env;
}
