import type {Language} from '@huiyin/core';

/** Words that the county itself wrote in all five languages. */
export type InFive = Readonly<Record<Language, string>>;
