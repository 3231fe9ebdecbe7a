/** Where something stands: which row or guide of a file, from 1, and in a table also which sheet and column. */
export interface Place {
  file: string;
  row: number;
  sheet?: string;
  column?: {letter: string; heading: string};
}

/** A place as people and editors read it, such as `guides.xlsx: 申请材料!F14 示例样表` or `guides.ndjson: 12`. */
export const placeText = ({file, row, sheet, column}: Place): string =>
  `${file}: ${sheet ? `${sheet}!` : ''}${column?.letter ?? ''}${row}${column ? ` ${column.heading}` : ''}`;
