import {CellText} from './cell-text.ts';
import {dayOf} from './day-styles.ts';
import type {Part} from './parts.ts';
import {xmlValues, type XmlReader} from './xml-values.ts';

/** A row of a sheet that holds something. */
export interface SheetRow {
  /** As the sheet numbers it, from 1. */
  row: number;
  /** A text for each column from A on; empty for an empty cell. */
  texts: string[];
}

/** What cells refer to. */
export interface CellMeanings {
  sharedString: (index: number) => string;
  isDay: readonly boolean[];
  epoch: 1900 | 1904;
}

/** The rows of a sheet, in handfuls. Digits stay as they stand in the file: a phone or a code is no number. */
export const sheetRows = (part: Part, meanings: CellMeanings): AsyncGenerator<SheetRow[]> =>
  xmlValues(part, (give) => rowReader(give, meanings));

const mostRows = 1 << 20;
const mostColumns = 1 << 14;
/** Characters of a row. */
const longest = 4_000_000;

const rowReader = (give: (row: SheetRow) => void, meanings: CellMeanings): XmlReader => {
  const text = new CellText();
  let [row, column, length] = [0, -1, 0];
  let texts: string[] = [];
  let [type, style] = ['n', 0];
  return {
    open: (name, attribute) => {
      text.open(name);
      if (name === 'row') {
        // Either number may be left out: it is then the next.
        row = within(mostRows, Number(attribute('r') ?? row + 1));
        [column, length, texts] = [-1, 0, []];
      } else if (name === 'c') {
        const at = attribute('r');
        column = within(mostColumns - 1, at === undefined ? column + 1 : columnOf(at));
        [type, style] = [attribute('t') ?? 'n', Number(attribute('s') ?? 0)];
      }
    },
    text: (piece) => text.text(piece),
    close: (name) => {
      text.close(name);
      if (name === 'c') {
        while (texts.length < column) texts.push('');
        texts[column] = meaningOf(text.taken(), type, style, meanings);
        length += texts[column]!.length;
        if (length > longest) throw new Error(`row ${row} has more than ${longest} characters`);
      } else if (name === 'row' && length) give({row, texts});
    },
  };
};

const within = (most: number, number: number): number => {
  if (number >= 0 && number <= most) return number;
  throw new Error(`a sheet has at most ${mostRows} rows and ${mostColumns} columns`);
};

const capitalA = 65;

/** The column of a cell such as `AB12`, from 0. */
const columnOf = (at: string): number => {
  let column = 0;
  for (let index = 0; at.charCodeAt(index) >= capitalA; index++) {
    column = column * 26 + at.charCodeAt(index) - capitalA + 1;
  }
  return column - 1;
};

const meaningOf = (text: string, type: string, style: number, meanings: CellMeanings): string => {
  if (text === '') return '';
  if (type === 's') return meanings.sharedString(Number(text));
  if (type === 'b') return text === '1' ? '是' : '否';
  if (type === 'd') return text.slice(0, 10);
  return type === 'n' && meanings.isDay[style] ? dayOf(text, meanings.epoch) : text;
};
