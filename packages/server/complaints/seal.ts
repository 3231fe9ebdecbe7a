import {createHash} from 'node:crypto';
import {compactDecrypt, CompactEncrypt, decodeProtectedHeader} from 'jose';

/** Seals words, and opens them again: what was changed since, or needs a key that is gone, must throw. */
export interface Seal {
  seal(words: string): Promise<string>;
  open(sealed: string): Promise<string>;
}

/**
 * AES-256-GCM in JWE (RFC 7516), under the first of the secrets; the key id in the header tells which of the older
 * ones opens what was sealed before.
 */
export const standardSeal = (secrets: Readonly<Record<string, string>>): Seal => {
  const [current] = Object.keys(secrets) as [string];
  const keyOf = (id: string | undefined): Uint8Array => {
    const secret = id === undefined ? undefined : secrets[id];
    if (secret === undefined) throw new Error(`The identity key "${id}" is not configured.`);
    return createHash('sha256').update(secret).digest();
  };
  return {
    seal: (words) =>
      new CompactEncrypt(new TextEncoder().encode(words))
        .setProtectedHeader({alg: 'dir', enc: 'A256GCM', kid: current})
        .encrypt(keyOf(current)),
    open: async (sealed) => {
      const {plaintext} = await compactDecrypt(sealed, keyOf(decodeProtectedHeader(sealed).kid));
      return new TextDecoder().decode(plaintext);
    },
  };
};

// No JWE begins like this.
const own = 'own:';

/** Seals with a county's own module where there is one. What either of the two has sealed is opened. */
export const chosenSeal = (standard: Seal, ofCounty: Seal | undefined): Seal => ({
  seal: async (words) => (ofCounty ? own + (await ofCounty.seal(words)) : standard.seal(words)),
  open: async (sealed) => {
    if (!sealed.startsWith(own)) return standard.open(sealed);
    if (!ofCounty) throw new Error('This was sealed by a module of HUIYIN_SEAL, and there is none now.');
    return ofCounty.open(sealed.slice(own.length));
  },
});
