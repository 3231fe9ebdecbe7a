import {createReadStream} from 'node:fs';

/** UTF-8 where all of a file is; else GB 18030, in which spreadsheet programs in China save a CSV file. */
export const encodingOf = async (file: string): Promise<'utf-8' | 'gb18030'> => {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>)
      decoder.decode(chunk, {stream: true});
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'gb18030';
    throw error;
  }
};
