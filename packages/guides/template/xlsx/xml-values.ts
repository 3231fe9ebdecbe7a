import {Parser} from 'saxen';
import type {Part} from './parts.ts';

/** What happens as a part is read; names come without the prefix that their namespace may have. */
export interface XmlReader {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** As many bytes may pass without an element that begins or ends: no cell of a spreadsheet holds as much. */
const longestSilence = 1 << 20;

/**
 * The values that a reader gives as it goes through a part, in handfuls, as they come out of the file.
 * @throws {Error} for a part that is broken off or is no XML.
 */
export async function* xmlValues<T>(
  {name: part, chunks}: Part,
  readerOf: (give: (value: T) => void) => XmlReader,
): AsyncGenerator<T[]> {
  let values: T[] = [];
  let silence = 0;
  const reader = readerOf((value) => void values.push(value));
  const parser = new Parser()
    .on('openTag', (name, attributes, decode) => {
      silence = 0;
      reader.open?.(bare(name), (own) => {
        const value = attributes()[own];
        return value === undefined ? undefined : decode(value);
      });
    })
    .on('text', (text, decode) => reader.text?.(decode(text)))
    .on('cdata', (text) => reader.text?.(text))
    .on('warn', (error) => {
      throw error;
    })
    .on('closeTag', (name) => {
      silence = 0;
      reader.close?.(bare(name));
    });
  const decoder = new TextDecoder();
  try {
    for await (const chunk of chunks) {
      silence += chunk.length;
      if (silence > longestSilence) throw new Error('a text in it is too long');
      parser.write(decoder.decode(chunk, {stream: true}));
      yield values;
      values = [];
    }
    parser.write(decoder.decode()).end();
  } catch (error) {
    throw new Error(`${part} cannot be read: ${(error as Error).message}`, {cause: error});
  }
  yield values;
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/** All values of a part that is small. */
export const allValues = async <T>(
  part: Part,
  readerOf: (give: (value: T) => void) => XmlReader,
): Promise<T[]> => {
  const all: T[] = [];
  for await (const values of xmlValues(part, readerOf)) all.push(...values);
  return all;
};
