import type {Cheat, NamedCheat} from './cheating.ts';

type Change = readonly [what: string, name: string, change: (text: string) => string];

/** What a careless backend does to a text, with the name of the text in which it shows. */
export const textChanges: readonly Change[] = [
  ['joins lines', 'line breaks', (text) => text.replace(/\n/g, ' ')],
  ['trims a text', 'spaces at both ends', (text) => text.trim()],
  ['drops emoji', 'emoji', (text) => text.replace(/\p{Extended_Pictographic}/gu, '')],
  [
    'knows the common Chinese characters only',
    'rare Chinese characters',
    (text) => text.replace(/[\u{20000}-\u{3ffff}]/gu, '?'),
  ],
  ['drops marks of direction', 'right-to-left letters', (text) => text.replace(/\u200f/g, '')],
  ['drops what nobody sees', 'zero-width characters', (text) => text.replace(/[\u200b-\u200d\ufeff]/g, '')],
  ['composes accents', 'accents in two parts', (text) => text.normalize()],
  ['escapes markup', 'markup and quotes', (text) => text.replaceAll('<', '&lt;')],
  ['turns every line end into one', 'three kinds of line ends', (text) => text.replace(/\r\n?/g, '\n')],
];

/** One cheat for each of them. */
export const textCheats = (
  where: string,
  checkOf: (name: string) => string,
  cheatWith: (change: (text: string) => string) => Cheat,
): NamedCheat[] =>
  textChanges.map(([what, name, change]) => [`${what} ${where}`, checkOf(name), cheatWith(change)]);
