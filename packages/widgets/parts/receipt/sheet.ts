/** One line of a receipt: what it is and what it says. */
export interface SheetRow {
  label: string;
  value: string;
  /** The language of the value, where it is not the reader's. */
  lang?: string;
  /** `code` is shown large, to be copied by hand. */
  kind?: 'code' | 'words';
}

/** A receipt as a person takes it away: read, copied, printed, saved as a picture. */
export interface Sheet {
  title: string;
  rows: readonly SheetRow[];
}

/** The sheet as plain text, a line a row. */
export const textOf = ({title, rows}: Sheet): string =>
  [title, ...rows.map(({label, value}) => `${label}: ${value}`)].join('\n');
