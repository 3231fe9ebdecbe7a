import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const packageFolder = (folder: string): string =>
  existsSync(join(folder, 'package.json')) ? folder : packageFolder(dirname(folder));

/** The example's own folder, wherever the compiled server lies in it. */
export const root = packageFolder(dirname(fileURLToPath(import.meta.url)));
