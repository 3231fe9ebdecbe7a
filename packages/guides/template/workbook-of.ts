import {createRequire} from 'node:module';

/** A cell; `type` and `format` `@` make it text that no spreadsheet takes for a number. */
export interface WorkbookCell {
  value: string;
  type?: StringConstructor;
  format?: '@';
  wrap?: boolean;
  fontWeight?: 'bold';
}

export interface WorkbookSheet {
  sheet: string;
  data: (WorkbookCell | string | null)[][];
  /** In characters. */
  columns?: {width: number}[];
  /** How many rows stay in sight. */
  stickyRowsCount?: number;
}

type WriteExcelFile = (sheets: readonly WorkbookSheet[]) => {toBuffer(): Promise<Buffer>};

/** An XLSX file of these sheets. */
export const workbookOf = (sheets: readonly WorkbookSheet[]): Promise<Buffer> => {
  // By `require`, into which the compiler does not look: among its types write-excel-file 4.1 publishes a source file,
  // which would be compiled into what we publish.
  const write = createRequire(import.meta.url)('write-excel-file/node') as WriteExcelFile;
  return write(sheets).toBuffer();
};
