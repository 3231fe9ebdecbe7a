import {createServer, request, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {text} from 'node:stream/consumers';
import {setTimeout as wait} from 'node:timers/promises';
import type {Language} from '@huiyin/core';

export type HostSite = Awaited<ReturnType<typeof openHostSite>>;

/** A script of the web server's own, by its path. */
type ScriptAt = (path: string) => Promise<string | undefined>;

/** What happens to a request instead of being answered, or before it is. */
export type Fault = 'loseReply' | 'refuse' | 'linger';

/**
 * Another web server before a portal: it has pages of its own and passes on everything else. It can lose the reply to
 * a request that the portal has answered, refuse to pass it on, or take a second to do so.
 */
export const openHostSite = async (portal: string, scriptAt: ScriptAt = async () => undefined) => {
  const pages = new Map<string, string>();
  const faults: Fault[] = [];
  const lost: string[] = [];
  const server = createServer((incoming, reply) => void answer(incoming, reply));

  const answer = async (incoming: IncomingMessage, reply: ServerResponse): Promise<void> => {
    const page = pages.get(incoming.url!);
    // A browser resends by itself what it sent on a connection that it had used before.
    reply.setHeader('Connection', 'close');
    if (page !== undefined) return void reply.setHeader('Content-Type', 'text/html').end(page);
    const script = await scriptAt(incoming.url!);
    if (script !== undefined) return void reply.setHeader('Content-Type', 'text/javascript').end(script);
    const fault = isWrite(incoming) ? faults.shift() : undefined;
    if (fault === 'refuse') return void incoming.socket.destroy();
    if (fault === 'linger') await wait(1000);
    const answered = await passOn(portal, incoming);
    if (fault !== 'loseReply')
      return void answered.pipe(reply.writeHead(answered.statusCode!, plain(answered)));
    lost.push(await text(answered));
    incoming.socket.destroy();
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
    /** The replies that the portal gave and no page ever read. */
    lost,
    close: () =>
      new Promise<void>((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  };
};

/** A page of that server with one widget in a language, and what stands behind it. */
export const widgetPage = (site: HostSite, widget: string, language: Language, after = ''): string =>
  site.add(
    `/${language}-${widget}`,
    `<div lang="${language}"><hy-${widget} api="/api"></hy-${widget}></div>${after}`,
    `<script type="module" src="/huiyin/${widget}.${language}.js"></script>`,
  );

const commonHead =
  '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>县门户</title>';

const isWrite = ({method, headers}: IncomingMessage): boolean =>
  method === 'POST' && 'idempotency-key' in headers;

const plain = ({headers}: IncomingMessage) => ({...headers, connection: 'close'});

const passOn = (portal: string, incoming: IncomingMessage): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const {url, method, headers} = incoming;
    const {host} = new URL(portal);
    const own = {...headers, host, ...(headers.origin && {origin: portal})};
    incoming.pipe(request(portal + url, {method, headers: own, agent: false}, resolve).on('error', reject));
  });
