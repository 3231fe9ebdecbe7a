import {languages, type Language} from '@huiyin/core';

/** The languages in which the `turn`-th of many is tried: every one in the full matrix, else the next one each time. */
export const languagesOf = (turn: number): readonly Language[] =>
  process.env.HUIYIN_MATRIX ? languages : [languages[turn % languages.length]!];
