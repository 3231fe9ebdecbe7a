import {stringify} from 'csv-stringify/sync';

/**
 * A table as a file that spreadsheets of every language open: UTF-8 with its mark, CRLF, quoted where needed (RFC 4180).
 * A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  // The library itself quotes only the line end that it writes.
  stringify([...rows], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
  });
