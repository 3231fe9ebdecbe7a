import type {Guide, WrittenGuide} from '../contract/guide.ts';
import type {Localised} from '../contract/localised.ts';
import type {Language} from '../language.ts';

/** These words in one language, or the original, marked with its own: nothing is translated silently. */
export const wordsIn = (written: readonly Localised[], language: Language): Localised =>
  written.find(({lang}) => lang === language) ?? written[0]!;

/** A guide for readers of one language. */
export const guideIn = (guide: WrittenGuide, language: Language): Guide => inOne(guide, language) as Guide;

const inOne = (value: unknown, language: Language): unknown => {
  if (Array.isArray(value)) {
    return isWritten(value) ? wordsIn(value, language) : value.map((one) => inOne(one, language));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inOne(one, language)]));
};

const isWritten = (list: readonly unknown[]): list is Localised[] =>
  list.length > 0 &&
  list.every((one) => {
    const {text, lang} = Object(one) as Partial<Localised>;
    return typeof text === 'string' && typeof lang === 'string';
  });
