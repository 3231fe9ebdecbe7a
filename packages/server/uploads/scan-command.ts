import {execFile} from 'node:child_process';

/** Looks into a file for what does harm. @throws {Error} when it could not: the file is not taken until it can. */
export type ScanFile = (path: string) => Promise<'clean' | 'infected'>;

const timeout = 60_000;

/**
 * A scan by a command, such as `clamdscan --no-summary --fdpass`, that gets the file’s path as its last word and ends
 * with 0 for a clean file and 1 for an infected one.
 */
export const scanCommand = (command: string): ScanFile => {
  const [program = '', ...words] = command.split(/\s+/).filter(Boolean);
  return (path) =>
    new Promise((resolve, reject) => {
      // No shell: neither the command nor the path is read by one.
      execFile(program, [...words, path], {timeout}, (error) => {
        if (!error) return resolve('clean');
        // What the command prints is not repeated: it may quote the file.
        return error.code === 1
          ? resolve('infected')
          : reject(new Error(`The scan ended with ${error.code}.`));
      });
    });
};
