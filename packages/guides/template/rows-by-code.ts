import {sheets, type Sheet} from './columns.ts';
import type {GuideRows} from './guide-of-rows.ts';
import {rowOf, type Heading, type TableRow} from './table-row.ts';
import type {SheetRow} from './xlsx/sheet-rows.ts';
import type {Spool} from './xlsx/spool.ts';

type Headings = readonly (Heading | undefined)[];

/** A row as it is spooled: which sheet’s it is, where the part of the same guide lies that came before, and its texts. */
type SpooledRow = [sheet: number, before: number, row: number, texts: string[]];

const none = -1;

/**
 * The rows of a workbook, found again by the code of their guide. They lie in the spool, each part with the place of
 * the one before it: in memory there is one number a guide. All rows of guides are added before those of parts.
 */
export class RowsByCode {
  readonly #spool: Spool;
  readonly #file: string;
  readonly #headings: Headings[] = [];
  /** Of the code of each guide: where the last of its parts lies. */
  readonly #last = new Map<string, number>();
  readonly #start: number;
  #end: number;

  constructor(spool: Spool, file: string) {
    this.#spool = spool;
    this.#file = file;
    this.#start = this.#end = spool.end;
  }

  /** Keeps a row of this sheet; gives its code where there is no guide of that code. */
  add(sheet: Sheet, headings: Headings, {row, texts}: SheetRow): string | undefined {
    const index = sheets.indexOf(sheet);
    this.#headings[index] = headings;
    const code = codeOf(texts, headings);
    const before = index === 0 ? none : this.#last.get(code);
    if (before === undefined) return code;
    const spooled: SpooledRow = [index, before, row, texts.slice(0, headings.length)];
    const place = this.#spool.add(JSON.stringify(spooled));
    if (index === 0) this.#end = this.#spool.end;
    // Of a new code a copy: the text may be a slice, which keeps all in memory that was read with it.
    if (index === 0) this.#last.set(Buffer.from(code).toString(), none);
    else this.#last.set(code, place);
    return undefined;
  }

  /** The rows of each guide in their order, and what share of all guides is gone through with it. */
  *guides(): Generator<GuideRows & {share: number}> {
    for (let place = this.#start; place < this.#end;) {
      const {next, row: main, code} = this.#at(place);
      yield {main, parts: this.#partsOf(code), share: (next - this.#start) / (this.#end - this.#start)};
      place = next;
    }
  }

  #partsOf(code: string): GuideRows['parts'] {
    const rows = [];
    for (let place = this.#last.get(code) ?? none; place !== none;) {
      const found = this.#at(place);
      rows.push(found);
      place = found.before;
    }
    const parts = new Map<string, TableRow[]>();
    for (const {sheet, row} of rows.reverse()) {
      const list = parts.get(sheet.list!) ?? [];
      parts.set(sheet.list!, list);
      // The code is the guide’s.
      list.push({...row, cells: row.cells.filter(({heading}) => heading.sheet === sheet)});
    }
    return parts;
  }

  #at(at: number) {
    const {text, next} = this.#spool.at(at);
    const [index, before, number, texts] = JSON.parse(text) as SpooledRow;
    const [sheet, headings] = [sheets[index]!, this.#headings[index]!];
    const place = {file: this.#file, sheet: sheet.name, row: number};
    return {sheet, before, next, code: codeOf(texts, headings), row: rowOf(place, texts, headings)};
  }
}

const codeOf = (texts: readonly string[], headings: Headings): string =>
  texts.find((text, index) => headings[index]?.column.at === 'taskCode' && text.trim())?.trim() ?? '';
