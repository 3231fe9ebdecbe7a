import type {Place} from '../read/place.ts';
import type {Column} from './columns.ts';
import {sheets} from './columns.ts';
import type {Fields} from './part.ts';
import {cellPlace, type TableRow} from './table-row.ts';

/** In which cell, or at least in which row, a part of a guide stands, such as `materials[2].sampleUrl`. */
export const placesOf = (
  main: TableRow,
  parts: ReadonlyMap<string, readonly TableRow[]>,
  questions: readonly Fields[] = [],
): ((at: string) => Place) => {
  const rowOfQuestion = (id: string): TableRow | undefined => {
    const rows = parts.get('questions') ?? [];
    return rows.find(({cells}) =>
      cells.some(({heading, text}) => heading.column.at === 'id' && text.trim() === id),
    );
  };
  return (at) => {
    const [, list = '', index, rest = ''] = /^(\w+)(?:\[(\d+)\])?\.?(.*)$/.exec(at) ?? [];
    if (list === 'questions') {
      const id = index === undefined ? rest : String(questions[Number(index)]?.id);
      const row = rowOfQuestion(id) ?? parts.get('questions')?.[0];
      return row ? placeIn(row, rest) : main.place;
    }
    const row = index === undefined ? undefined : parts.get(list)?.[Number(index)];
    return row ? placeIn(row, rest) : placeIn(main, at);
  };
};

/** The cell of a row that says this; the row, where no cell does. */
const placeIn = (row: TableRow, at: string): Place => {
  const cell = row.cells.find(({heading}) => says(heading.column, at));
  return cell ? cellPlace(row, cell.heading) : row.place;
};

const says = ({each, at: own}: Column, at: string): boolean => {
  if (each === undefined) return own !== '' && isPart(at, own);
  const [, list, rest = ''] = /^(.*?)(?:\[\d+\]\.?(.*))?$/.exec(at) ?? [];
  return list === each && (rest === '' || own === '' || isPart(rest, own));
};

const isPart = (at: string, of: string): boolean =>
  at === of || at.startsWith(`${of}.`) || at.startsWith(`${of}[`);

/** The heading under which this part of a guide is written, for whoever left it out. */
export const headingFor = (at: string): string => {
  const [, list = '', rest = ''] = /^(\w+)\[\d+\]\.?(.*)$/.exec(at) ?? [];
  const sheet = sheets.find((one) => one.list !== undefined && one.list === list);
  return (sheet ?? sheets[0]!).columns.find((column) => says(column, sheet ? rest : at))?.heading ?? at;
};
