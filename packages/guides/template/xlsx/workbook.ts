import {posix} from 'node:path';
import type {OnBytes} from '../../read/json-members.ts';
import {dayStyles} from './day-styles.ts';
import {openParts, type Part, type Parts} from './parts.ts';
import {sharedStrings} from './shared-strings.ts';
import {sheetRows, type SheetRow} from './sheet-rows.ts';
import type {Spool} from './spool.ts';
import {allValues} from './xml-values.ts';

/** A workbook that is open. */
export interface Workbook {
  /** The names of its sheets, in their order. */
  sheets: readonly string[];
  /** The rows of one of its sheets that hold something, in handfuls. */
  rows(sheet: string): AsyncGenerator<SheetRow[]>;
  close(): void;
}

/**
 * Opens an XLSX file, in whichever order its sheets are to be read. The spool takes the texts that cells share.
 * @throws {Error} for what is no workbook.
 */
export const openWorkbook = async (file: string, spool: Spool, onBytes: OnBytes): Promise<Workbook> => {
  const parts = await openParts(file, onBytes);
  try {
    const [{path} = missing('workbook')] = await targetsOf(parts, '', 'officeDocument');
    const {sheets, epoch} = await contentsOf(parts.part(path) ?? missing(path));
    const targets = (type: string) => targetsOf(parts, path, type);
    const worksheets = new Map((await targets('worksheet')).map(({id, path}) => [id, path]));
    // A sheet that is a chart has no rows.
    const withRows = new Map(
      sheets.flatMap(({name, id}): [string, string][] => {
        const path = worksheets.get(id);
        return path === undefined ? [] : [[name, path]];
      }),
    );
    const [strings] = await targets('sharedStrings');
    const [styles] = await targets('styles');
    const meanings = {
      epoch,
      sharedString: await sharedStrings(strings && parts.part(strings.path), spool),
      isDay: await dayStyles(styles && parts.part(styles.path)),
    };
    return {
      sheets: [...withRows.keys()],
      rows: (sheet) => {
        const path = withRows.get(sheet) ?? missing(`sheet ${sheet}`);
        return sheetRows(parts.part(path) ?? missing(path), meanings);
      },
      close: () => parts.close(),
    };
  } catch (error) {
    parts.close();
    throw error;
  }
};

const missing = (part: string): never => {
  throw new Error(`This is no XLSX file: it has no ${part}`);
};

/** Which parts a part refers to as this: their ids there, and their paths. The archive itself has the path `''`. */
const targetsOf = async (parts: Parts, path: string, type: string): Promise<{id: string; path: string}[]> => {
  const folder = posix.dirname(path);
  const part = parts.part(posix.join(folder, '_rels', `${posix.basename(path)}.rels`));
  if (!part) return [];
  return allValues(part, (give) => ({
    open: (name, attribute) => {
      if (name !== 'Relationship' || !attribute('Type')?.endsWith(`/${type}`)) return;
      const target = posix.resolve('/', folder, attribute('Target') ?? '');
      give({id: attribute('Id') ?? '', path: target.slice(1)});
    },
  }));
};

interface Contents {
  sheets: {name: string; id: string}[];
  /** The year from which it counts days. */
  epoch: 1900 | 1904;
}

const contentsOf = async (part: Part): Promise<Contents> => {
  let epoch: Contents['epoch'] = 1900;
  const sheets = await allValues<Contents['sheets'][number]>(part, (give) => ({
    open: (name, attribute) => {
      if (name === 'sheet') give({name: attribute('name') ?? '', id: attribute('r:id') ?? ''});
      if (name === 'workbookPr' && /^(1|true)$/.test(attribute('date1904') ?? '')) epoch = 1904;
    },
  }));
  return {sheets, epoch};
};
