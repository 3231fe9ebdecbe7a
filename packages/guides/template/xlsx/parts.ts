import {open} from 'node:fs/promises';
import {crc32} from 'node:zlib';
import {openPromise, type Entry, type ZipFile} from 'yauzl';
import type {OnBytes} from '../../read/json-members.ts';

/** A file within a workbook. */
export interface Part {
  name: string;
  chunks: AsyncIterable<Buffer>;
}

/** The files within a workbook, which is a ZIP archive. */
export interface Parts {
  /** `undefined` where there is none of that name, in capitals or not. */
  part(name: string): Part | undefined;
  close(): void;
}

/** Of a part that says more than this, in bytes, … */
const large = 50 << 20;
/** … as many times what it takes in the file, nobody has written the cells: spreadsheets come to 5–50 times. */
const mostInflated = 200;

/**
 * Opens a workbook; `onBytes` is told how much of the file its parts took that are read.
 * @throws {Error} for what is no workbook.
 */
export const openParts = async (file: string, onBytes: OnBytes): Promise<Parts> => {
  let bytes = 0;
  const onPart = (part: number): void => onBytes((bytes += part));
  const zip = await openPromise(file, {autoClose: false}).catch(async (error: Error) => {
    throw new Error(await whyNot(file, error), {cause: error});
  });
  try {
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName.toLowerCase(), entry);
    return {
      part: (name) => {
        const entry = entries.get(name.toLowerCase());
        return entry && {name, chunks: chunksOf(zip, entry, onPart)};
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw new Error(`This XLSX file is broken: ${(error as Error).message}`, {cause: error});
  }
};

/** What a file begins with that is of the old format, or has a password. */
const compound = 'd0cf11e0';

const whyNot = async (file: string, {message}: Error): Promise<string> => {
  const handle = await open(file);
  try {
    const {buffer} = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('hex') === compound
      ? 'The old format XLS, or a file with a password, is not read: save it as XLSX without one.'
      : `This is no XLSX file, or only a part of one: ${message}`;
  } finally {
    await handle.close();
  }
};

async function* chunksOf(zip: ZipFile, entry: Entry, onPart: OnBytes): AsyncGenerator<Buffer> {
  const {uncompressedSize: size, compressedSize} = entry;
  if (size > large && size > mostInflated * compressedSize) {
    throw new Error(`it holds more than ${mostInflated} times what it takes in the file`);
  }
  let sum = 0;
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    sum = crc32(chunk, sum);
    yield chunk;
    onPart((chunk.length / size) * compressedSize);
  }
  if (sum !== entry.crc32) throw new Error('it is not what was written');
}
