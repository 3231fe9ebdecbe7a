import {createReadStream} from 'node:fs';

/** Told how many bytes of a file are read, as it goes on. */
export type OnBytes = (bytes: number) => void;

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

/**
 * The JSON text of each member of an array in a file, one after the other; of a file that holds no array, all of it.
 * Only one member is held at a time, however long the array is.
 * @throws {SyntaxError} for an array that does not end, or goes on after its end.
 */
export async function* membersOf(path: string, onBytes: OnBytes): AsyncGenerator<string> {
  const stream = createReadStream(path, {highWaterMark: 1 << 18});
  let [depth, isInString, isEscaped, isOver, count] = [0, false, false, false, 0];
  let isList: boolean | undefined;
  let pieces: Buffer[] = [];
  const taken = (): string => {
    const text = Buffer.concat(pieces).toString('utf8').trim();
    pieces = [];
    count += 1;
    return text;
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0;
    if (isList === undefined) {
      start = startIn(chunk);
      if (start === chunk.length) continue;
      isList = chunk[start] === openList;
      if (isList) start += 1;
    }
    for (let place = start; isList && place < chunk.length; place++) {
      const byte = chunk[place]!;
      if (isOver) {
        if (!isSpace(byte)) throw new SyntaxError(`${path}: goes on after the end of its array`);
      } else if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (byte === backslash) isEscaped = true;
        else if (byte === quote) isInString = false;
      } else if (byte === quote) isInString = true;
      else if (byte === openObject || byte === openList) depth += 1;
      else if (depth > 0 && (byte === closeObject || byte === closeList)) depth -= 1;
      else if (depth === 0 && (byte === comma || byte === closeList)) {
        pieces.push(chunk.subarray(start, place));
        const text = taken();
        if (text || byte === comma || count > 1) yield text;
        start = place + 1;
        isOver = byte === closeList;
      }
    }
    if (!isOver) pieces.push(chunk.subarray(start));
    onBytes(stream.bytesRead);
  }
  if (isList && !isOver) throw new SyntaxError(`${path}: ends before its array does`);
  if (!isList) yield taken();
}

const mark = Buffer.from('\uFEFF');

const startIn = (chunk: Buffer): number => {
  let start = chunk.subarray(0, mark.length).equals(mark) ? mark.length : 0;
  while (start < chunk.length && isSpace(chunk[start]!)) start += 1;
  return start;
};
