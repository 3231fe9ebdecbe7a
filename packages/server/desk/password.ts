import {randomBytes, randomInt, scrypt, timingSafeEqual, type ScryptOptions} from 'node:crypto';
import {queryCodeAlphabet} from '@huiyin/core';

// 32 MiB and three rounds a password, as OWASP's cheat sheet on password storage has it for scrypt.
const cost = {N: 2 ** 15, r: 8, p: 3};

/** The fewest characters of a password. */
export const shortestPassword = 12;

/** What is kept of a password: `scrypt$N$r$p$salt$hash`, so that the cost can rise without locking anybody out. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
};

/** Whether a typed password is the one that was kept, in a time that tells nothing. */
export const isPassword = async (typed: string, kept: string): Promise<boolean> => {
  const [, N, r, p, salt = '', hash = ''] = kept.split('$');
  const expected = Buffer.from(hash, 'base64url');
  const found = await derive(typed, Buffer.from(salt, 'base64url'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  });
  return expected.length === found.length && timingSafeEqual(expected, found);
};

/** What is compared for a name that has no account, so that the answer takes as long. */
export const nobodysPassword = async (): Promise<string> =>
  ['scrypt', cost.N, cost.r, cost.p, 'nobody', Buffer.alloc(32).toString('base64url')].join('$');

/** A password of 80 bits that can be read aloud: sixteen letters and digits in groups of four. */
export const randomPassword = (): string =>
  Array.from({length: 4}, () => Array.from({length: 4}, randomLetter).join('')).join('-');

const randomLetter = () => queryCodeAlphabet[randomInt(queryCodeAlphabet.length)]!.toLowerCase();

const derive = (password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const settings = {...options, maxmem: 256 * 1024 * 1024};
    // One password, however a keyboard composes its letters.
    scrypt(password.normalize('NFKC'), salt, 32, settings, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
