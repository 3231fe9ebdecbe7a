// Installs, builds and starts the demo portal, and says where it is. PORT changes the port.
import {execFileSync, spawn} from 'node:child_process';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {installWhenStale} from './install.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const port = process.env.PORT || '8787';
const address = `http://localhost:${port}/`;

installWhenStale();
console.log('Building …');
execFileSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit', shell: process.platform === 'win32'});

const portal = spawn(process.execPath, ['examples/county-portal/dist/server.js'], {
  stdio: 'inherit',
  env: {...process.env, PORT: port},
});
portal.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => portal.kill(signal));

while (!(await answers(address))) await wait(200);
console.log(`\nThe demo portal is ready: ${address}\nStop it with Ctrl+C.`);

async function answers(url) {
  return fetch(url).then(
    ({ok}) => ok,
    () => false,
  );
}
