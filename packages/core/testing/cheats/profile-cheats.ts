import {grades} from '../../grade.ts';
import {profiling, type NamedCheat} from './cheating.ts';

/** Profiles that nudge, mislead or leave out. */
export const profileCheats: NamedCheat[] = [
  [
    'chooses the best grade beforehand',
    'gives the profile as the contract says, with no grade chosen beforehand',
    profiling(({grades: [best, ...others]}) => ({grades: [{...best, selected: true}, ...others]})),
  ],
  [
    'names a default grade',
    'gives the profile as the contract says, with no grade chosen beforehand',
    profiling(() => ({defaultGrade: 'verySatisfied'})),
  ],
  [
    'turns the grades round',
    'offers the five grades, best first, in every language',
    profiling((rating) => ({grades: [...rating.grades].reverse()})),
  ],
  [
    'turns the grades round in one language',
    'offers the five grades, best first, in every language',
    profiling((rating, locale) => (locale === 'ru' ? {grades: [...rating.grades].reverse()} : {})),
  ],
  [
    'calls a bad grade satisfied',
    'gives no grade the name of another',
    profiling(() => ({grades: grades.map((grade) => ({grade, label: {text: '满意', lang: 'zh'}}))})),
  ],
  [
    'passes Chinese words off as English',
    'answers in the language asked for, or marks words with their own',
    profiling((_, lang) => ({viewers: [{text: '督查室', lang}]})),
  ],
  [
    'hides indicators in one language',
    'offers the same indicators in every language, each under a code of its own',
    profiling(({indicatorSet}, locale) =>
      locale === 'ko' ? {indicatorSet: {...indicatorSet, indicators: []}} : {},
    ),
  ],
];
