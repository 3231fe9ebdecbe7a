// Installs the locked packages when node_modules is missing or does not match package-lock.json.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

// Not `npm ci`: it refuses a lock that lacks another platform's optional binaries, which not every registry serves.
const install = ['install', '--no-save'];

/** Installs the locked packages where it is needed, and says so. */
export function installWhenStale() {
  if (isInstalled()) return;
  console.log('Installing packages …');
  execFileSync('npm', install, {cwd: root, stdio: 'inherit', shell: process.platform === 'win32'});
}

function isInstalled() {
  const record = `${root}node_modules/.package-lock.json`;
  if (!existsSync(record)) return false;
  const installed = packagesIn(record);
  return Object.entries(packagesIn(`${root}package-lock.json`))
    .filter(([path, wanted]) => path.startsWith('node_modules/') && !wanted.optional)
    .every(([path, wanted]) => installed[path]?.version === wanted.version && existsSync(root + path));
}

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
