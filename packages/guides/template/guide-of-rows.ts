import type {ToolLanguage} from '../formats/tool-language.ts';
import {guideOf} from '../read/guide-of.ts';
import type {Read} from '../read/read-guides.ts';
import {headingFor, placesOf} from './cell-places.ts';
import {partOf, type CellProblem, type Fields} from './part.ts';
import type {TableRow} from './table-row.ts';

/** The rows of a table that make one guide. */
export interface GuideRows {
  main: TableRow;
  /** The rows of each list of parts, such as `materials`. */
  parts: ReadonlyMap<string, readonly TableRow[]>;
}

/** The guide of these rows, or everything that stands in its way, by the cell. */
export const guideOfRows = ({main, parts}: GuideRows, language: ToolLanguage): Read[] => {
  const {fields: own, problems} = partOf(main);
  const lists = Object.fromEntries(
    [...parts].map(([list, rows]) => [
      list,
      finished(
        list,
        rows.map((row) => partIn(row, problems)),
      ),
    ]),
  );
  for (const list of ['materials', 'fees']) {
    const heading = main.cells.find(({heading}) => heading.column.at === list)?.heading;
    if (heading && own[list] !== undefined && lists[list]?.length) {
      const column = {letter: heading.letter, heading: heading.text};
      const said = {zh: '填了“否”，却又列出了。', en: 'Says 否, and yet some are listed.'};
      problems.push({place: {...main.place, column}, said});
    }
  }
  if (problems.length) return problems.map(({place, said}) => ({place, problem: said[language]}));
  const whole = {...empty(), ...own, ...lists, body: {together: [], ...(own.body as Fields | undefined)}};
  const placeOf = placesOf(main, parts, lists.questions);
  return guideOf(whole, {place: main.place, placeOf, nameOf: headingFor}, language);
};

const partIn = (row: TableRow, problems: CellProblem[]): Fields => {
  const part = partOf(row);
  problems.push(...part.problems);
  return part.fields;
};

const empty = () => ({
  ...{topics: [], questions: [], conditions: [], steps: [], legalLimits: [], promisedLimits: [], visits: []},
  ...{
    places: [],
    channels: [],
    legalBasis: [],
    commonQuestions: [],
    enquiryPhones: [],
    supervisionPhones: [],
  },
});

/** Rows as members of their list: what a table cannot say in one cell is put together. */
const finished = (list: string, parts: Fields[]): Fields[] => {
  if (list === 'questions') return questionsOf(parts);
  if (list === 'materials') return named('material', parts.map(withPieces));
  if (list === 'steps') return named('step', parts);
  if (list === 'places')
    return named(
      'place',
      parts.map((part) => ({hours: [], phones: [], ...part})),
    );
  return parts;
};

const named = (word: string, parts: Fields[]): Fields[] =>
  parts.map((part, index) => ({id: `${word}-${index + 1}`, ...part}));

const withPieces = ({pieces, ...part}: Fields): Fields => ({
  ...part,
  pieces: Object.entries(Object(pieces) as Record<string, number>)
    .filter(([, count]) => count > 0)
    .map(([form, count]) => ({form, count})),
});

/** A row is a choice; the rows of one id are one question, which stands in the first of them. */
const questionsOf = (rows: Fields[]): Fields[] => {
  const questions = new Map<unknown, Fields & {choices: unknown[]}>();
  for (const {choice, ...question} of rows) {
    const known = questions.get(question.id) ?? {...question, choices: []};
    known.choices.push(choice);
    questions.set(question.id, known);
  }
  return [...questions.values()];
};
