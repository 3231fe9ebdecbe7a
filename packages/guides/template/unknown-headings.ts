import type {ToolLanguage} from '../formats/tool-language.ts';
import type {Place} from '../read/place.ts';
import type {Read} from '../read/read-guides.ts';
import {codeHeading} from './columns.ts';
import {letterOf, type Heading} from './table-row.ts';

/** What is said of rows and columns that no guide can be made of. */
export const sayings = {
  unknown: {zh: '模板里没有这一列。', en: 'No column of the template has this heading.'},
  noCode: {zh: `没有“${codeHeading}”这一列。`, en: `Has no column ${codeHeading}.`},
  noSheet: {zh: '模板里没有这个工作表。', en: 'No sheet of the template has this name.'},
  noGuide: {zh: '没有这个编码的办事指南。', en: 'There is no guide of this code.'},
  differs: {zh: '同一份指南的这一行与第一行不同。', en: 'Differs from the first row of the same guide.'},
} satisfies Record<string, Record<ToolLanguage, string>>;

/** A word on each column that would be lost, for want of a heading that the template has. */
export const unknownHeadings = (
  texts: readonly string[],
  headings: readonly (Heading | undefined)[],
  place: Place,
  language: ToolLanguage,
): Read[] =>
  texts.flatMap((text, index) =>
    text.trim() && !headings[index]
      ? [
          {
            place: {...place, column: {letter: letterOf(index), heading: text.trim()}},
            problem: sayings.unknown[language],
          },
        ]
      : [],
  );
