import type {Localised} from '@huiyin/core';
import type {Place} from '../read/place.ts';
import type {Said} from './cell.ts';
import type {Column} from './columns.ts';
import {conditionsOf} from './conditions.ts';
import {cellPlace, type Heading, type TableRow} from './table-row.ts';

export type Fields = Record<string, unknown>;

/** What is wrong with a cell. */
export interface CellProblem {
  place: Place;
  said: Said;
}

/** The cells of one row as a part of a guide, or as the guide itself. */
export const partOf = (row: TableRow): {fields: Fields; problems: CellProblem[]} => {
  const fields: Fields = {};
  const problems: CellProblem[] = [];
  const tell = (heading: Heading, said: Said): void =>
    void problems.push({place: cellPlace(row, heading), said});
  // The original stands before its translations, whatever the order of the columns.
  const inOrder = [...row.cells].sort(
    (one, other) => Number(!!one.heading.lang) - Number(!!other.heading.lang),
  );
  for (const {heading, text} of inOrder) {
    const {each} = heading.column;
    if (each === undefined) readInto(fields, heading, text, tell);
    else readLines(listAt(fields, each), heading, text, tell);
  }
  return {fields, problems};
};

type Tell = (heading: Heading, said: Said) => void;

const readInto = (fields: Fields, heading: Heading, text: string, tell: Tell): void => {
  const {column, lang = 'zh'} = heading;
  const cell = column.read(text.trim());
  if ('problem' in cell) return tell(heading, cell.problem);
  if (column.at === '') return void Object.assign(fields, cell.value);
  if (cell.value === undefined) return;
  const [inner, name] = within(fields, column.at);
  inner[name] = column.isWords ? [...wordsAt(inner[name]), {text: cell.value, lang}] : cell.value;
};

/** A cell whose lines belong to the members of a list, one each. Only the list's first column makes members. */
const readLines = (members: unknown[], heading: Heading, text: string, tell: Tell): void => {
  const {column, sheet, lang = 'zh'} = heading;
  const makesMembers = !heading.lang && leads(sheet.columns, column);
  const lines = text.split(column.between ?? '\n').map((line) => line.trim());
  for (const [index, line] of (makesMembers ? lines.filter(Boolean) : lines).entries()) {
    if (!line) continue;
    if (!makesMembers && index >= members.length) {
      return tell(heading, {
        zh: `比“${leader(sheet.columns, column).heading}”多出一行：${line}`,
        en: `Has a line more than ${leader(sheet.columns, column).heading}: ${line}`,
      });
    }
    const [, conditions, bare = line] = makesMembers
      ? (/^[[【]([^\]】]*)[\]】]\s*(.*)$/s.exec(line) ?? [])
      : [];
    if (isBare(column)) {
      members[index] = [...wordsAt(members[index]), {text: bare, lang}];
      continue;
    }
    const member = (members[index] ??= {}) as Fields;
    if (conditions !== undefined) {
      const when = conditionsOf(conditions);
      if (when) member.when = when;
      else
        tell(heading, {zh: `看不懂条件：${conditions}`, en: `A condition is not understood: ${conditions}`});
    }
    readInto(member, heading, bare, tell);
  }
};

/** Whether the members of its list are words and nothing else. */
const isBare = ({at, isWords}: Column): boolean => at === '' && isWords === true;

const leader = (columns: readonly Column[], {each}: Column): Column =>
  columns.find((column) => column.each === each)!;
const leads = (columns: readonly Column[], column: Column): boolean => leader(columns, column) === column;

const listAt = (fields: Fields, path: string): unknown[] => {
  const [inner, name] = within(fields, path);
  return (inner[name] ??= []) as unknown[];
};

/** The object that a path leads into, made where it is not there, and the last name of the path. */
const within = (fields: Fields, path: string): [inner: Fields, name: string] => {
  const names = path.split('.');
  const name = names.pop()!;
  return [names.reduce((inner, one) => (inner[one] ??= {}) as Fields, fields), name];
};

const wordsAt = (value: unknown): Localised[] => (value ?? []) as Localised[];
