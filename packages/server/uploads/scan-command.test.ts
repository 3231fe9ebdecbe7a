import assert from 'node:assert/strict';
import {test} from 'node:test';
import {scanCommand} from './scan-command.ts';

const ending = (code: string) => scanCommand(`${process.execPath} -e process.exit(${code})`);

test('takes what the command says of a file for what it is', async () => {
  assert.equal(await ending('0')('file'), 'clean');
  assert.equal(await ending('1')('file'), 'infected');
});

test('gets the path as its last word, whatever is in it', async () => {
  const isLast = scanCommand(`${process.execPath} -e process.exit(process.argv.at(-1)==='/a;b"/$(c)'?0:2)`);
  assert.equal(await isLast('/a;b"/$(c)'), 'clean');
});

test('knows nothing of a file where the command fails, is missing or is killed', async () => {
  const failing = [ending('2'), ending('255'), scanCommand('/no/such/scanner'), scanCommand(' ')];
  const killed = scanCommand(`${process.execPath} -e process.kill(process.pid,'SIGKILL')`);
  for (const scan of [...failing, killed]) await assert.rejects(scan('file'));
});
