import {Compile} from 'typebox/compile';
import {writtenGuideSchema} from '@huiyin/core/contract';
import type {ToolLanguage} from '../formats/tool-language.ts';
import {contractProblems} from './contract-problems.ts';
import type {Place} from './place.ts';
import type {Read} from './read-guides.ts';

const valid = Compile(writtenGuideSchema);

/** Where a value was read, and how its parts are called there. */
export interface Origin {
  place: Place;
  placeOf: (at: string) => Place;
  nameOf: (at: string) => string;
}

/** A value from a JSON file, whose parts have no place of their own. */
export const jsonOrigin = (place: Place): Origin => ({place, placeOf: () => place, nameOf: (at) => at});

/** A value as a guide, or everything that the contract has against it. */
export const guideOf = (value: unknown, {place, placeOf, nameOf}: Origin, language: ToolLanguage): Read[] => {
  if (valid.Check(value)) return [{place, guide: value, placeOf}];
  return contractProblems(valid.Errors(value), language).map(({at, says}) => {
    const where = placeOf(at);
    return {place: where, problem: where.column ? says : `${nameOf(at)} ${says}`};
  });
};
