import {languages, type Language} from '@huiyin/core';
import type {Place} from '../read/place.ts';
import {codeHeading, sheets, type Column, type Sheet} from './columns.ts';

/** The heading over a cell, found among those of the template. */
export interface Heading {
  sheet: Sheet;
  column: Column;
  /** The language of the words below; the original where none is named. */
  lang?: Language;
  letter: string;
  /** As it stands in the file. */
  text: string;
}

/** A row under its headings; only cells that hold something. */
export interface TableRow {
  place: Place;
  cells: readonly {heading: Heading; text: string}[];
}

/** The letter of a spreadsheet's column, from 0: A, B, … Z, AA. */
export const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

const translated = new RegExp(`^(.+?)\\s*[（(](${languages.join('|')})[)）]$`);

/**
 * The headings of a sheet's first row; `undefined` for one that the template does not have. In a sheet of parts the
 * code is that of the guide.
 */
export const headingsOf = (texts: readonly string[], own: Sheet): (Heading | undefined)[] =>
  texts.map((text, index) => headingOf(text.trim(), index, text.trim() === codeHeading ? sheets[0]! : own));

const headingOf = (text: string, index: number, own: Sheet): Heading | undefined => {
  const [, bare = text, lang] = translated.exec(text) ?? [];
  const [sheetName, name] = bare.includes('/') ? bare.split('/', 2) : [own.name, bare];
  const sheet = sheets.find((one) => one.name === sheetName);
  const column = sheet?.columns.find(({heading}) => heading === name);
  if (!sheet || !column || (lang && !column.isWords)) return undefined;
  return {sheet, column, letter: letterOf(index), text, ...(lang && {lang: lang as Language})};
};

/** The cells of a row that hold something under a known heading. */
export const rowOf = (
  place: Place,
  texts: readonly string[],
  headings: readonly (Heading | undefined)[],
): TableRow => ({
  place,
  // Empty lines at the start stay: a line may belong to the second member of a list.
  cells: texts.flatMap((text, index) => {
    const heading = headings[index];
    return heading && text.trim() ? [{heading, text: text.trimEnd()}] : [];
  }),
});

/** Where a cell under this heading stands. */
export const cellPlace = ({place}: Pick<TableRow, 'place'>, {letter, text}: Heading): Place => ({
  ...place,
  column: {letter, heading: text},
});
