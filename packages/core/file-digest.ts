import {hexOf, sha256} from './sha256.ts';

/** SHA-256 of all the bytes of a file, in hex. */
export const fileDigestOf = async (file: Blob): Promise<string> =>
  hexOf(await sha256(new Uint8Array(await file.arrayBuffer())));
