import {once} from 'node:events';
import {createServer, request, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';
import {serveWidgets} from '../journeys/support/serve-widgets.ts';
import {cachingOf} from '../site.ts';
import {nameOf, type Fault, type Plan} from './plan.ts';

export type FaultSite = Awaited<ReturnType<typeof openFaultSite>>;

/**
 * A county's web server with a bad line to its backend. A page of the site calls its API at `/<citizen>/api`, so that
 * each citizen's writes meet the faults of their own plan, in turn, and so does what is read of the county and the case.
 */
export const openFaultSite = async (backend: string) => {
  const pages = new Map<string, string>();
  const waiting = new Map<string, Record<Way, (Fault | undefined)[]>>();
  const befell = new Map<string, Record<Way, number>>();
  const server = createServer((incoming, reply) => {
    answer(incoming, reply).catch(() => incoming.socket.destroy());
  });

  const answer = async (incoming: IncomingMessage, reply: ServerResponse): Promise<void> => {
    const {url = ''} = incoming;
    const page = pages.get(url);
    if (page !== undefined) return void reply.setHeader('Content-Type', 'text/html').end(page);
    const script = await serveWidgets(url);
    if (script !== undefined) {
      return void reply.writeHead(200, {'Content-Type': 'text/javascript', ...cachingOf(url)}).end(script);
    }
    const [, citizen, path] = /^\/(\w+)(\/api\/.*)$/.exec(url) ?? [];
    if (!citizen) return void reply.writeHead(404).end();
    const way = wayOf(path!, incoming);
    const fault = way && waiting.get(citizen)?.[way].shift();
    if (fault) {
      const times = befell.get(nameOf(fault)) ?? {writes: 0, reads: 0};
      times[way]++;
      befell.set(nameOf(fault), times);
    }
    await answerWith(fault, {incoming, reply, pass: () => passOn(backend + path, incoming)});
  };

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    /** Gives a citizen a page of their own, and what befalls their requests. */
    welcome: (citizen: string, page: string, {faults, readFaults}: Plan): string => {
      pages.set(`/${citizen}`, page);
      waiting.set(citizen, {writes: [...faults], reads: [...readFaults]});
      return `${url}/${citizen}`;
    },
    /** How often each fault has happened, by its name. */
    befell: befell as ReadonlyMap<string, Readonly<Record<Way, number>>>,
    close: async (): Promise<void> => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};

type Way = 'writes' | 'reads';

const wayOf = (path: string, {method, headers}: IncomingMessage): Way | undefined => {
  if (method === 'GET') return /^\/api\/(profile|cases\/current)\?/.test(path) ? 'reads' : undefined;
  const isPiece = path.startsWith('/api/uploads') && (method === 'POST' || method === 'PATCH');
  return isPiece || (method === 'POST' && 'idempotency-key' in headers) ? 'writes' : undefined;
};

interface Exchange {
  incoming: IncomingMessage;
  reply: ServerResponse;
  /** Hands the request to the server and gives its whole reply. */
  pass: () => Promise<Passed>;
}

interface Passed {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

const answerWith = async (fault: Fault | undefined, exchange: Exchange): Promise<void> => {
  const {incoming, reply, pass} = exchange;
  switch (fault) {
    case undefined:
      return send(reply, await pass());
    case 'replyLost':
      await pass();
      return void incoming.socket.destroy();
    // By a gateway that dislikes what comes back.
    case 'replyBlocked':
      await pass();
      return send(reply, {status: 403, headers: asPage, body: Buffer.from('<h1>403</h1>')});
    case 'resetBefore':
      return void incoming.socket.destroy();
    case 'cutHeaders':
      await pass();
      incoming.socket.write('HTTP/1.1 201 Created\r\nContent-Ty');
      return void incoming.socket.destroy();
    case 'captivePortal':
      return send(reply, {
        status: 200,
        headers: asPage,
        body: Buffer.from('<h1>欢迎使用免费无线网络</h1>'),
      });
    // Neither passed on nor answered: the client must lose its patience.
    case 'hang':
      return;
    case 'slowDrip':
      return drip(reply, await pass());
    default: {
      const {status, retryAfter, isDate} = fault;
      const date = new Date(Date.now() + 1000 * (retryAfter ?? 0)).toUTCString();
      if (retryAfter !== undefined) reply.setHeader('Retry-After', isDate ? date : retryAfter);
      return send(reply, {status, headers: asPage, body: Buffer.from(`<h1>${status}</h1>`)});
    }
  }
};

const asPage = {'content-type': 'text/html'};

const send = (reply: ServerResponse, {status, headers, body}: Passed): void =>
  void reply.writeHead(status, {...headers, 'Cache-Control': 'no-store'}).end(body);

const drip = async (reply: ServerResponse, {status, headers, body}: Passed): Promise<void> => {
  reply.writeHead(status, {...headers, ...(body.length && {'Content-Length': body.length})});
  for (let at = 0; at < body.length && !reply.destroyed; at += 20) {
    reply.write(body.subarray(at, at + 20));
    await wait(100);
  }
  reply.end();
};

const passOn = async (url: string, incoming: IncomingMessage): Promise<Passed> => {
  const {method, headers} = incoming;
  const {host, origin} = new URL(url);
  const outgoing = request(url, {
    method,
    headers: {...headers, host, ...(headers.origin && {origin})},
    agent: false,
  });
  incoming.pipe(outgoing);
  try {
    const [answered] = (await once(outgoing, 'response')) as [IncomingMessage];
    const body = Buffer.concat((await answered.toArray()) as Buffer[]);
    return {status: answered.statusCode!, headers: toldOn(answered), body};
  } catch {
    // The server is down, as any gateway would say it.
    return {status: 502, headers: asPage, body: Buffer.from('<h1>502</h1>')};
  }
};

// What a page and the upload of a file need to know.
const toldOn = ({headers}: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      /^(content-type|retry-after|location|tus-.*|upload-.*)$/.test(name) ? [[name, String(value)]] : [],
    ),
  );
