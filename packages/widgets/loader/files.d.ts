// What the build tells the loader: see scripts/browser-build/loader-manifest.js.
declare module 'huiyin:files' {
  import type {Language} from '@huiyin/core';

  /** By element, the files it starts with and the words of its first screen. */
  export const files: Readonly<
    Record<
      string,
      {readonly files: readonly [string, ...string[]]; readonly words: Readonly<Record<Language, string>>}
    >
  >;
}
