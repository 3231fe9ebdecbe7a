import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Bundles the page and serves it on this machine. Resolves with its address; port 0 is any free one. */
export const serveExample = async (port = 0): Promise<{url: string; stop: () => void}> => {
  const files = await bundle();
  const server = createServer(({url}, response) => {
    const script = files.get(url!);
    if (script) response.setHeader('Content-Type', 'text/javascript; charset=utf-8').end(script);
    else if (url === '/') response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page());
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {url, stop: () => (server.closeAllConnections(), server.close())};
};

const page = (): string => readFileSync(`${folder}index.html`, 'utf8');

/** The bundled scripts by their path. What is loaded later stays in files of its own: one language a file. */
const bundle = async (): Promise<Map<string, string>> => {
  const {outputFiles} = await build({
    entryPoints: [`${folder}main.ts`],
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@huiyin/source'],
    write: false,
  });
  return new Map(outputFiles.map(({path, text}) => [`/${path.slice(folder.length)}`, text]));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {url} = await serveExample(Number(process.env.PORT ?? 8788));
  console.log(`The page is ready: ${url}`);
}
