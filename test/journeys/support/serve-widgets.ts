import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const folder = new URL('../../../packages/widgets/dist/browser/', import.meta.url);

/** The folder of the browser build. */
export const builtWidgets = fileURLToPath(folder);

/** The script at this path of a web server to which the browser build was copied; `undefined` for any other path. */
export const serveWidgets = async (path: string): Promise<string | undefined> => {
  const [, file] = /^\/huiyin\/([\w.-]+\.js)$/.exec(path) ?? [];
  return file && readFile(new URL(file, folder), 'utf8');
};
