import {execFileSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {brotliDecompressSync} from 'node:zlib';

// The one Chromium 83 that npm carries: packed for small servers, and with the libraries it may miss elsewhere.
const packed = 'chrome-aws-lambda@3.1.1';
const folder = resolve('node_modules/.cache/huiyin/chromium-83');

/** The path of a Chromium 83, fetched from npm and unpacked on first use, and the folder of its libraries. */
export const oldChromium = (): {path: string; libraries: string} => {
  const path = join(folder, 'chromium');
  if (!existsSync(path)) unpack(path);
  return {path, libraries: join(folder, 'lib')};
};

const unpack = (path: string): void => {
  mkdirSync(folder, {recursive: true});
  execFileSync('npm', ['pack', packed, '--silent', '--pack-destination', folder], {stdio: 'inherit'});
  execFileSync('tar', ['-xzf', `${packed.replace('@', '-')}.tgz`], {cwd: folder});
  for (const archive of ['aws', 'swiftshader']) {
    writeFileSync(join(folder, `${archive}.tar`), unpacked(`${archive}.tar.br`));
    execFileSync('tar', ['-xf', `${archive}.tar`], {cwd: folder});
  }
  writeFileSync(path, unpacked('chromium.br'));
  chmodSync(path, 0o755);
  rmSync(join(folder, 'package'), {recursive: true});
};

const unpacked = (file: string): Buffer =>
  brotliDecompressSync(readFileSync(join(folder, 'package/bin', file)));
