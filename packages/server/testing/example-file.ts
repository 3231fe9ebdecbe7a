import {createHash, randomBytes} from 'node:crypto';
import {uploadIdOf, type SentFile} from '@huiyin/core';

/** A file as a device holds it. */
export interface ExampleFile {
  bytes: Buffer<ArrayBuffer>;
  type: string;
}

/** A JPEG with a head of so many pixels and nothing to see in it. */
export const exampleJpeg = (bytes = 2_000, [width, height] = [640, 480]): ExampleFile => {
  const frame = Buffer.from('ffc0001108000000000301110002110103110100', 'hex');
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const head = Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), frame]);
  const noise = randomBytes(Math.max(0, bytes - head.length - 2));
  return {bytes: Buffer.concat([head, noise, Buffer.from('ffd9', 'hex')]), type: 'image/jpeg'};
};

/** The head of a PNG that claims so many pixels. */
export const examplePng = (width: number, height: number): ExampleFile => {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452000000000000000008060000000000000000', 'hex');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return {bytes: Buffer.concat([head, randomBytes(200)]), type: 'image/png'};
};

export const examplePdf = (bytes = 2_000): ExampleFile => ({
  bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(bytes - 9)]),
  type: 'application/pdf',
});

export const exampleToken = (): string => randomBytes(24).toString('base64url');

/** How a report names a file. */
export const sentFileOf = ({bytes, type}: ExampleFile): SentFile => ({
  digest: createHash('sha256').update(bytes).digest('hex'),
  type,
  bytes: bytes.length,
});

/** Requests of tus as any client makes them, step by step, each with these headers as well. */
export const tusClient = (url: string, token: string, more: Record<string, string> = {}) => {
  const ask = (path: string, method: string, headers: Record<string, string>, body?: BodyInit) =>
    fetch(url + path, {
      method,
      headers: {'Tus-Resumable': '1.0.0', 'Upload-Token': token, ...more, ...headers},
      ...(body !== undefined && {body}),
    });
  const idOf = (file: ExampleFile) => uploadIdOf(token, sentFileOf(file).digest);
  const announce = (file: ExampleFile, changes: Partial<SentFile> = {}) => {
    const {digest, type, bytes} = {...sentFileOf(file), ...changes};
    return ask('/uploads', 'POST', {
      'Upload-Length': String(bytes),
      'Upload-Metadata': `digest ${btoa(digest)},type ${btoa(type)}`,
    });
  };
  const bring = (id: string, offset: number, bytes: Buffer<ArrayBuffer>) =>
    ask(
      `/uploads/${id}`,
      'PATCH',
      {'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream'},
      bytes,
    );
  return {
    ask,
    idOf,
    announce,
    bring,
    standing: (id: string) => ask(`/uploads/${id}`, 'HEAD', {}),
    /** Brings a whole file, and gives the status of the last answer. */
    send: async (file: ExampleFile): Promise<number> => {
      await announce(file);
      return (await bring(await idOf(file), 0, file.bytes)).status;
    },
  };
};
