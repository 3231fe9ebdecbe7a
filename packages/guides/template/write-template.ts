import {writeFile} from 'node:fs/promises';
import {stringify} from 'csv-stringify/sync';
import {codeHeading, sheets, type Sheet} from './columns.ts';
import {helpSheet} from './read-xlsx.ts';
import {workbookOf, type WorkbookSheet} from './workbook-of.ts';

const guides = sheets[0]!;
const [code] = guides.columns[0]!.examples;

const help = [
  `“${guides.name}”里一行是一份指南；其余各表一行是一份材料、一个环节、一项收费……，用“${codeHeading}”对应到指南。`,
  '第一行是列名，不要改；用不着的列可以删去。示例行看过以后请删去。',
  `编码各列请用文本格式，否则位数会丢失。`,
  '受理条件、设定依据、俗称等可以写多条的，一条一行（单元格内换行）。条款、网址、原因与同一行对应。',
  '选择办理方式、送达方式、电话等可以并列的，用“、”隔开。',
  '只与某种情形有关的，在“适用情形”里写“问题编号=选项编号,选项编号”，几个条件用“；”隔开，要同时成立；在一条一行的格子里写在行首的方括号里，例如“[who=guardian] 20个工作日”。',
  '“情形引导”里一行是一个选项，问题编号相同的是同一个问题。选了就不能办的，写明原因和该去哪里。',
  '译文另加一列，列名后面写语言，例如“材料名称（en）”；逐行对应。语言有 zh、en、ru、ja、ko。',
  '“需要材料”“是否收费”填“否”，表示不需要、不收费；空着表示还没有写。',
  '检查：huiyin-guide lint 文件名',
];

/**
 * Writes the template with an example: sheets for an `.xlsx` path, one table for a `.csv` path.
 * @throws {Error} where a file is there already.
 */
export const writeTemplate = async (path: string): Promise<void> => {
  const flag = 'wx';
  if (path.endsWith('.csv')) {
    // The mark at the start tells spreadsheet programs that it is UTF-8.
    await writeFile(path, `\uFEFF${stringify(csvRows())}`, {flag});
  } else {
    await writeFile(path, await xlsx(), {flag});
  }
};

/** The rows of a sheet, its heading first. */
const rowsOf = ({columns, list}: Sheet): string[][] => {
  const shown = list === undefined ? columns : [{heading: codeHeading, examples: []}, ...columns];
  const count = Math.max(...columns.map(({examples}) => examples.length));
  const examples = Array.from({length: count}, (_, row) =>
    shown.map((column) => (column.heading === codeHeading ? code! : (column.examples[row] ?? ''))),
  );
  return [shown.map(({heading}) => heading), ...examples];
};

const csvRows = (): string[][] => {
  const columns = sheets.flatMap(({name, list, columns: own}) =>
    own.map((column) => ({
      ...column,
      heading: list === undefined ? column.heading : `${name}/${column.heading}`,
    })),
  );
  return rowsOf({name: guides.name, columns});
};

const xlsx = async (): Promise<Buffer> => {
  const tables = sheets.map((sheet): WorkbookSheet => ({
    sheet: sheet.name,
    data: rowsOf(sheet).map((row, index) =>
      row.map((value) => ({
        ...{value, type: String, format: '@', wrap: true},
        ...(index === 0 && {fontWeight: 'bold' as const}),
      })),
    ),
    columns: rowsOf(sheet)[0]!.map((heading) => ({width: Math.max(12, heading.length * 2 + 4)})),
    stickyRowsCount: 1,
  }));
  const words: WorkbookSheet = {
    sheet: helpSheet,
    data: help.map((line) => [{value: line, type: String, wrap: true}]),
    columns: [{width: 100}],
  };
  return workbookOf([...tables, words]);
};
