import {createServer, request, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {text} from 'node:stream/consumers';
import {setTimeout as wait} from 'node:timers/promises';
import type {Language} from '@huiyin/core';

export type HostSite = Awaited<ReturnType<typeof openHostSite>>;

/** A script of the web server's own, by its path. */
type ScriptAt = (path: string) => Promise<string | undefined>;

/** A request as it came over the wire, whole. */
export interface Heard {
  readonly method: string;
  readonly path: string;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly body: Buffer;
}

/** What happens to a request instead of being answered, or before it is. */
export type Fault = 'loseReply' | 'holdReply' | 'refuse' | 'linger';

/**
 * Another web server before a portal: it has pages of its own and passes on everything else. It can lose the reply to
 * a request that the portal has answered, or hold it back for good, refuse to pass a request on, or take a second to.
 */
export const openHostSite = async (portal: string, scriptAt: ScriptAt = async () => undefined) => {
  const pages = new Map<string, string>();
  const faults: Fault[] = [];
  const lost: string[] = [];
  const waiting = new Set<ServerResponse>();
  const heard: Heard[] = [];
  /** So many bytes of files may pass before the line breaks, for each break in turn. */
  const breaks: number[] = [];
  let uploaded = 0;
  const server = createServer((incoming, reply) => {
    answer(incoming, reply).catch(() => incoming.socket.destroy());
  });

  const answer = async (incoming: IncomingMessage, reply: ServerResponse): Promise<void> => {
    const page = pages.get(incoming.url!.split('?')[0]!);
    // A browser resends by itself what it sent on a connection that it had used before.
    reply.setHeader('Connection', 'close');
    if (page !== undefined) return void reply.setHeader('Content-Type', 'text/html').end(page);
    const script = await scriptAt(incoming.url!);
    if (script !== undefined) return void reply.setHeader('Content-Type', 'text/javascript').end(script);
    const fault = isWrite(incoming) ? faults.shift() : undefined;
    if (fault === 'refuse') return void incoming.socket.destroy();
    if (fault === 'linger') await wait(1000);
    if (incoming.method === 'PATCH') {
      incoming.on('data', (piece: Buffer) => {
        uploaded += piece.length;
        if (uploaded < (breaks[0] ?? Infinity)) return;
        breaks.shift();
        incoming.socket.destroy();
      });
    }
    const answered = await passOn(portal, incoming, heard);
    const keepsReply = fault === 'loseReply' || fault === 'holdReply';
    // Whoever is asked for a proof of work has not been answered yet.
    const isProofWanted = answered.statusCode === 428;
    if (keepsReply && isProofWanted) faults.unshift(fault);
    if (!keepsReply || isProofWanted)
      return void answered.pipe(reply.writeHead(answered.statusCode!, plain(answered)));
    lost.push(await text(answered));
    if (fault === 'loseReply') return void incoming.socket.destroy();
    waiting.add(reply);
    reply.once('close', () => waiting.delete(reply));
  };

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    /** Gives this path a page of its own: what stands in its `<body>`, and in its `<head>`. */
    add: (path: string, body: string, head = ''): string => {
      pages.set(
        path,
        `<!doctype html><html lang="zh"><head>${commonHead}${head}</head><body>${body}</body></html>`,
      );
      return url + path;
    },
    /** What befalls the next submissions, in turn. */
    befall: (...next: Fault[]): void => void faults.push(...next),
    /** Breaks the line when so many bytes of files have passed, counted from now on. */
    breakAt: (...bytes: number[]): void => void breaks.push(...bytes.map((more) => uploaded + more)),
    /** How many breaks are still to come. */
    breaksLeft: () => breaks.length,
    /** Takes back every fault and break that is still to come. */
    recover: (): void => void (faults.length = breaks.length = 0),
    /** Every request that was passed on to its end, in turn. */
    heard: heard as readonly Heard[],
    /** The replies that the portal gave and no page ever read. */
    lost,
    /** How many pages still wait for a reply that is held back. */
    waiting: () => waiting.size,
    close: () =>
      new Promise<void>((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  };
};

/** A page of that server with one widget in a language, and what stands behind it. `attributes` take the place of `api`. */
export const widgetPage = (
  site: HostSite,
  widget: string,
  language: Language,
  after = '',
  attributes = 'api="/api"',
): string =>
  site.add(
    `/${language}-${widget}`,
    `<div lang="${language}"><hy-${widget} ${attributes}></hy-${widget}></div>${after}`,
    `<script type="module" src="/huiyin/${widget}.${language}.js"></script>`,
  );

const commonHead =
  '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>县门户</title>';

const isWrite = ({method, headers}: IncomingMessage): boolean =>
  method === 'POST' && 'idempotency-key' in headers;

const plain = ({headers}: IncomingMessage) => ({...headers, connection: 'close'});

const passOn = (portal: string, incoming: IncomingMessage, heard: Heard[]): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const {url, method, headers, rawHeaders} = incoming;
    const pieces: Buffer[] = [];
    incoming.on('data', (piece: Buffer) => pieces.push(piece));
    incoming.on('end', () =>
      heard.push({method: method!, path: url!, headers: rawHeaders, body: Buffer.concat(pieces)}),
    );
    const {host} = new URL(portal);
    const own = {...headers, host, ...(headers.origin && {origin: portal})};
    incoming.pipe(request(portal + url, {method, headers: own, agent: false}, resolve).on('error', reject));
  });
