import {readFileSync} from 'node:fs';
import {checkTheme} from './check-theme.ts';

const usage = 'Usage: huiyin-theme check FILE…';

/** Checks the theme files named after `check`; returns the exit code: 0 all pass, 1 a fault, 2 cannot be read. */
export function huiyinTheme([command, ...files]: string[], print: (line: string) => void): number {
  if (command !== 'check' || !files.length) {
    print(usage);
    return 2;
  }
  return Math.max(...files.map((file) => checkFile(file, print)));
}

function checkFile(file: string, print: (line: string) => void): number {
  try {
    const faults = checkTheme(readFileSync(file, 'utf8'));
    print(faults.length ? `✖ ${file}` : `✔ ${file}: every pair of colours can be read`);
    faults.forEach((fault) => print(`  ${fault}`));
    return faults.length ? 1 : 0;
  } catch (error) {
    print(`✖ ${file}: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}
