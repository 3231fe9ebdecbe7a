import {grades} from '../../grade.ts';
import {refusedAs, refusing, saying, sending, showing, type NamedCheat} from './cheating.ts';

/** Ratings that are changed, cut or taken when they should not be. */
export const contentCheats: NamedCheat[] = [
  [
    'silently raises a bad grade',
    'shows every grade as it was sent, by name and never as a number',
    showing(({grade}) => (grade === 'veryDissatisfied' ? {grade: 'basicallySatisfied'} : {})),
  ],
  [
    'shows the grade as a number',
    'shows every grade as it was sent, by name and never as a number',
    showing(({grade}) => ({grade: 5 - grades.indexOf(grade)})),
  ],
  ['joins lines', ofText('line breaks'), saying((text) => text.replace(/\n/g, ' '))],
  ['trims a text', ofText('spaces at both ends'), saying((text) => text.trim())],
  ['drops emoji', ofText('emoji'), saying((text) => text.replace(/\p{Extended_Pictographic}/gu, ''))],
  [
    'knows the common Chinese characters only',
    ofText('rare Chinese characters'),
    saying((text) => text.replace(/[\u{20000}-\u{3ffff}]/gu, '?')),
  ],
  [
    'drops marks of direction',
    ofText('right-to-left letters'),
    saying((text) => text.replace(/\u200f/g, '')),
  ],
  [
    'drops what nobody sees',
    ofText('zero-width characters'),
    saying((text) => text.replace(/[\u200b-\u200d\ufeff]/g, '')),
  ],
  ['composes accents', ofText('accents in two parts'), saying((text) => text.normalize())],
  ['escapes markup', ofText('markup and quotes'), saying((text) => text.replaceAll('<', '&lt;'))],
  ['fills in a text', ofText('nothing in it'), saying((text) => text || '（无）')],
  [
    'counts in UTF-16',
    'takes a text as long as the profile allows, counted in code points',
    sending((honest, rating, options) =>
      rating.text.length > 500 ? refusedAs('rejected') : honest.sendRating(rating, options),
    ),
  ],
  [
    'cuts a text that is too long',
    'refuses a text that is one code point too long',
    sending((honest, rating, options) =>
      honest.sendRating({...rating, text: [...rating.text].slice(0, 500).join('')}, options),
    ),
  ],
  [
    'takes a bad grade without a reason',
    'refuses a bad grade without a reason, where the profile asks for one',
    refusing((error, honest, rating, options) =>
      error.fields.some(({code}) => code === 'reasonRequired')
        ? honest.sendRating({...rating, text: '—'}, options)
        : Promise.reject(error),
    ),
  ],
  [
    'loses all indicators but the first',
    'gives back every indicator, with the set that it belongs to',
    showing(({indicators}) => ({indicators: indicators.slice(0, 1)})),
  ],
  [
    'loses the set of the indicators',
    'gives back every indicator, with the set that it belongs to',
    showing(() => ({indicatorSet: ''})),
  ],
  ['names everybody', 'keeps whether the citizen wished to be named', showing(() => ({anonymous: false}))],
];

function ofText(name: string): string {
  return `gives back a text with ${name} exactly as it was sent`;
}
