import {
  createServer,
  request,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import {readFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {brotliCompressSync} from 'node:zlib';

/** One page of a test's site. */
export interface Page {
  body: string | Buffer;
  headers?: OutgoingHttpHeaders;
}

/** A small web site: pages of the test's own, the built files at `/huiyin/`, and a backend at `/api`. */
export interface Site {
  origin: string;
  /** By path. A page may be added or changed at any time. */
  pages: Map<string, Page>;
  /** The path of every request so far, in order. */
  requests: string[];
  /** While set, answers wait in `held` until the test lets them go: one wave is one round trip. */
  held?: (() => void)[];
  /** Where `/api` leads, such as `http://127.0.0.1:40001/api`; without it `/api` answers 404. */
  api?: string;
  stop(): Promise<void>;
}

// What a browser asks for by itself.
const ownAccord: [string, Page][] = [
  ['/favicon.ico', {body: ''}],
  ['/csp-report', {body: ''}],
];

const built = 'packages/widgets/dist/browser';

/** Starts a site on a free port. Everything goes out packed, as a county's web server would send it. */
export const startSite = async (): Promise<Site> => {
  const site: Site = {origin: '', pages: new Map(ownAccord), requests: [], stop: async () => {}};
  const server = createServer((asked, answer) => {
    site.requests.push(asked.url!);
    const act = () => {
      if (asked.url!.startsWith('/api/') && site.api) forward(asked, answer, site.api);
      else send(asked, answer, pageAt(site, asked.url!));
    };
    if (site.held) site.held.push(act);
    else act();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  site.stop = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return site;
};

const pageAt = ({pages}: Site, url: string): Page | undefined => {
  const path = decodeURI(url.split('?')[0]!);
  return pages.get(path) ?? fileAt(path.replace(/^\/(huiyin|again)(?=\/)/, ''));
};

/** How long a file of the browser build may be kept: for ever where its name says what is in it. */
export const cachingOf = (path: string): Record<string, string> => ({
  'Cache-Control': /-[\w-]{8}\.js$/.test(path) ? 'max-age=31536000, immutable' : 'no-cache',
});

const fileAt = (path: string): Page | undefined => {
  try {
    const body = readFileSync(built + path);
    return {body, headers: {'Content-Type': 'text/javascript; charset=utf-8', ...cachingOf(path)}};
  } catch {
    return undefined;
  }
};

// Chromium takes brotli only where the connection is safe.
const send = (asked: IncomingMessage, answer: ServerResponse, page: Page | undefined): void => {
  const takesBrotli = String(asked.headers['accept-encoding']).includes('br');
  const encoding = takesBrotli ? {'Content-Encoding': 'br'} : {};
  answer.writeHead(page ? 200 : 404, {
    'Content-Type': 'text/html; charset=utf-8',
    ...encoding,
    ...page?.headers,
  });
  answer.end(takesBrotli ? packed(page?.body ?? '') : page?.body);
};

const packed = (body: string | Buffer): Buffer => {
  const key = body.toString();
  const found = cache.get(key) ?? brotliCompressSync(body);
  cache.set(key, found);
  return found;
};

const cache = new Map<string, Buffer>();

const forward = (asked: IncomingMessage, answer: ServerResponse, api: string): void => {
  const {method, headers, url} = asked;
  const onward = request(api + url!.slice('/api'.length), {method, headers}, (reply) => {
    answer.writeHead(reply.statusCode!, reply.headers);
    reply.pipe(answer);
  });
  onward.on('error', () => answer.writeHead(502).end());
  asked.pipe(onward);
};
