import type {Localised} from '@huiyin/core';
import type {Rule, Spot} from './finding.ts';

const fieldsOf = (value: unknown): Partial<Localised> => Object(value) as Partial<Localised>;

const isWords = (value: unknown): value is Localised[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => fieldsOf(one).text && fieldsOf(one).lang);

/** Every text of a guide, by where it stands. */
const textsIn = (value: unknown, at: string): [at: string, words: Localised[]][] => {
  if (isWords(value)) return [[at, value]];
  if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, at ? `${at}.${name}` : name));
};

/** Words that a county's other languages do not have. */
export const languageRules: readonly Rule[] = [
  {
    id: 'untranslated',
    severity: 'warning',
    source: {zh: '本县要求的语言', en: 'the languages that the county asks for'},
    says: {zh: '没有译成这些语言。', en: 'Is not translated into these languages.'},
    check: (guide, {languages}) =>
      textsIn(guide, '').flatMap(([at, words]): Spot[] => {
        const absent = languages.filter((language) => !words.some(({lang}) => lang === language));
        return absent.length ? [{at, about: absent.join(', ')}] : [];
      }),
  },
];
