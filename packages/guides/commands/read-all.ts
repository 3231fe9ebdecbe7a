import {stat} from 'node:fs/promises';
import type {OnBytes} from '../read/json-members.ts';
import {progressOf} from '../progress.ts';

/** What each of these files holds, one thing after the other; a bar may tell how far the bytes are read. */
export async function* readAll<T>(
  files: readonly string[],
  hasBar: boolean,
  read: (file: string, onBytes: OnBytes) => AsyncIterable<T>,
): AsyncGenerator<T> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const progress = hasBar ? progressOf(sizes.reduce((sum, size) => sum + size, 0)) : undefined;
  let before = 0;
  try {
    for (const [index, file] of files.entries()) {
      yield* named(
        file,
        read(file, (bytes) => progress?.at(before + bytes)),
      );
      before += sizes[index]!;
    }
  } finally {
    progress?.end();
  }
}

/** Says of which file it is that it cannot be read: the libraries do not know. */
async function* named<T>(file: string, read: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* read;
  } catch (error) {
    const {message} = error as Error;
    throw new Error(message.startsWith(file) ? message : `${file}: ${message}`, {cause: error});
  }
}
