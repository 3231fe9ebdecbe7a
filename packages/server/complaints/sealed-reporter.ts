import type {Reporter} from '@huiyin/core';
import type {Seal} from './seal.ts';

/** Somebody who said who they are. */
export type KnownReporter = Exclude<Reporter, {disclosure: 'anonymous'}>;

/** Seals who reported, and opens it again for whoever may know. */
export interface IdentitySeal {
  seal(reporter: KnownReporter): Promise<string>;
  /** @throws {Error} when the key it was sealed with is gone, or it was changed. */
  open(sealed: string): Promise<KnownReporter>;
}

export const identitySeal = ({seal, open}: Seal): IdentitySeal => ({
  seal: (reporter) => seal(JSON.stringify(reporter)),
  open: async (sealed) => JSON.parse(await open(sealed)) as KnownReporter,
});
