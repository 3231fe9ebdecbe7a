import {createHash} from 'node:crypto';
import {compactDecrypt, CompactEncrypt, decodeProtectedHeader} from 'jose';
import type {Reporter} from '@huiyin/core';

/** Somebody who said who they are. */
export type KnownReporter = Exclude<Reporter, {disclosure: 'anonymous'}>;

/** Seals who reported, and opens it again for whoever may know. */
export interface IdentitySeal {
  seal(reporter: KnownReporter): Promise<string>;
  /** @throws {Error} when the key it was sealed with is gone, or it was changed. */
  open(sealed: string): Promise<KnownReporter>;
}

/**
 * AES-256-GCM in JWE (RFC 7516), under the first of the secrets; the key id in the header tells which of the older
 * ones opens what was sealed before.
 */
export const identitySeal = (secrets: Readonly<Record<string, string>>): IdentitySeal => {
  const [current] = Object.keys(secrets) as [string];
  const keyOf = (id: string | undefined): Uint8Array => {
    const secret = id === undefined ? undefined : secrets[id];
    if (secret === undefined) throw new Error(`The identity key "${id}" is not configured.`);
    return createHash('sha256').update(secret).digest();
  };
  return {
    seal: (reporter) =>
      new CompactEncrypt(new TextEncoder().encode(JSON.stringify(reporter)))
        .setProtectedHeader({alg: 'dir', enc: 'A256GCM', kid: current})
        .encrypt(keyOf(current)),
    open: async (sealed) => {
      const {plaintext} = await compactDecrypt(sealed, keyOf(decodeProtectedHeader(sealed).kid));
      return JSON.parse(new TextDecoder().decode(plaintext)) as KnownReporter;
    },
  };
};
