import {randomUUID} from 'node:crypto';
import {closeSync, openSync, readSync, rmSync, writeSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export interface SpoolOptions {
  /** Bytes that are read or written at once. */
  blockSize?: number;
  /** How many blocks stay in memory. */
  blocks?: number;
}

const lengthSize = 4;

/**
 * Texts in a temporary file, found again by where they lie: what is too much for the memory. The blocks read last stay
 * in memory, 8 MB of them.
 */
export class Spool {
  readonly #file: number;
  readonly #blockSize: number;
  /** The number of the block that each place holds. A block has one place, so nothing looks for the oldest. */
  readonly #numbers: Int32Array;
  readonly #blocks: Buffer;
  /** The block at the end of the file, as far as there is one; it is written when it is full. */
  readonly #last: Buffer;
  #end = 0;

  constructor({blockSize = 1 << 14, blocks = 512}: SpoolOptions = {}) {
    const path = join(tmpdir(), `huiyin-guide-${randomUUID()}`);
    this.#file = openSync(path, 'wx+', 0o600);
    // Without a name at once: the system takes the space back however the process ends.
    rmSync(path);
    this.#blockSize = blockSize;
    this.#numbers = new Int32Array(blocks).fill(-1);
    this.#blocks = Buffer.allocUnsafe(blocks * blockSize);
    this.#last = Buffer.allocUnsafe(blockSize);
  }

  /** Where the next text will lie. */
  get end(): number {
    return this.#end;
  }

  /** Keeps a text; gives where it lies. */
  add(text: string): number {
    const place = this.#end;
    const bytes = Buffer.byteLength(text);
    const record = Buffer.allocUnsafe(lengthSize + bytes);
    record.writeUInt32LE(bytes);
    record.write(text, lengthSize);
    this.#append(record);
    return place;
  }

  /** The text that lies there, and where the next one does. */
  at(place: number): {text: string; next: number} {
    const start = place + lengthSize;
    const next = start + this.#bytes(place, start).readUInt32LE();
    return {text: this.#bytes(start, next).toString(), next};
  }

  close(): void {
    closeSync(this.#file);
  }

  #append(record: Buffer): void {
    for (let taken = 0; taken < record.length;) {
      const count = record.copy(this.#last, this.#end % this.#blockSize, taken);
      taken += count;
      this.#end += count;
      if (this.#end % this.#blockSize === 0) {
        const written = writeSync(this.#file, this.#last, 0, this.#blockSize, this.#end - this.#blockSize);
        if (written < this.#blockSize) throw new Error(`No space is left in ${tmpdir()}`);
      }
    }
  }

  #bytes(start: number, end: number): Buffer {
    const [first, from] = [Math.floor(start / this.#blockSize), start % this.#blockSize];
    if (from + end - start <= this.#blockSize) return this.#block(first).subarray(from, from + end - start);
    const bytes = Buffer.allocUnsafe(end - start);
    for (let place = start; place < end;) {
      const block = this.#block(Math.floor(place / this.#blockSize));
      place += block.copy(bytes, place - start, place % this.#blockSize);
    }
    return bytes;
  }

  #block(number: number): Buffer {
    if (number === Math.floor(this.#end / this.#blockSize)) return this.#last;
    const place = number % this.#numbers.length;
    const start = place * this.#blockSize;
    if (this.#numbers[place] !== number) {
      readSync(this.#file, this.#blocks, start, this.#blockSize, number * this.#blockSize);
      this.#numbers[place] = number;
    }
    return this.#blocks.subarray(start, start + this.#blockSize);
  }
}
