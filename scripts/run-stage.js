// Runs one stage of `npm test` and counts what its runner counted.
import {spawn} from 'node:child_process';
import {stripVTControlCharacters} from 'node:util';

const minutes = 60_000;

/** Resolves to `{passed, failed, reason, output}`; a crash, a stage that hangs and a stage without tests count as one failure. */
export async function runStage({command, countsNothing = false}, env, limit = 15 * minutes) {
  const {code, output, late} = await run(command(), env, limit);
  const counted = countsNothing ? {passed: code === 0 ? 1 : 0, failed: 0} : countIn(output);
  return {...verdictOf(counted, code, late), output};
}

function verdictOf({passed, failed}, code, late) {
  if (late) return {passed, failed: failed + 1, reason: 'it did not end in time'};
  if (code !== 0 && failed === 0) return {passed, failed: 1, reason: `it ended with ${code}`};
  if (passed + failed === 0) return {passed, failed: 1, reason: 'it ran no test'};
  return {passed, failed, reason: failed ? `${failed} failed` : ''};
}

function run([program, ...args], env, limit) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {env, stdio: ['ignore', 'pipe', 'pipe'], detached: true});
    let output = '';
    let late = false;
    const leave = () => killGroup(child);
    process.once('exit', leave);
    const timer = setTimeout(() => ((late = true), leave()), limit);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => console.error(error.message));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      process.off('exit', leave);
      leave();
      resolve({code: code ?? signal ?? 'no exit code', output: stripVTControlCharacters(output), late});
    });
  });
}

// A browser or a server that a test left behind would keep the machine busy.
function killGroup({pid}) {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // Everybody has left already.
  }
}

/** Reads the closing lines of node's spec reporter, or a line `N passed, N failed`; the last one counts. */
export function countIn(output) {
  const plain = [...output.matchAll(/^(\d+) passed, (\d+) failed\b/gm)].at(-1);
  if (plain) return {passed: Number(plain[1]), failed: Number(plain[2])};
  const last = (word) =>
    Number([...output.matchAll(new RegExp(`^ℹ ${word} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0);
  return {passed: last('pass'), failed: last('fail') + last('cancelled')};
}
