import type {Server} from 'node:http';
import type {Socket} from 'node:net';
import type {FastifyHttpOptions} from 'fastify';
import {problemOfError} from './error-handling.ts';
import {plainProblem, sendProblem} from './problem.ts';
import type {ServerConfig} from './server-config.ts';

/**
 * How to make the Fastify app that carries the plugin: limits on time and size, proxies that are believed, and logs
 * that name the route but never the address, the query, a token or a body.
 */
export const fastifyOptions = (
  {trustProxy}: Pick<ServerConfig, 'trustProxy'>,
  {level = 'info', stream}: {level?: string; stream?: {write(line: string): void}} = {},
) =>
  ({
    trustProxy,
    // The embedded database makes its folder at the first start, which takes a slow machine a while.
    pluginTimeout: 120_000,
    // A kept-alive connection is served while the server drains, not turned away.
    return503OnClosing: false,
    bodyLimit: 256 * 1024,
    requestTimeout: 15_000,
    http: {headersTimeout: 15_000, connectionsCheckingInterval: 5_000},
    clientErrorHandler: refuse,
    // An address that cannot be read belongs to no route, and so to no error handler.
    frameworkErrors: (error, _, reply) => void sendProblem(reply, problemOfError(error)),
    logger: {
      level,
      ...(stream && {stream}),
      serializers: {
        req: ({method, routeOptions}) => ({method, route: routeOptions?.url}),
        res: ({statusCode}) => ({statusCode}),
        err: ({name, code}: {name: string; code?: string}) => ({type: name, code, message: '', stack: ''}),
      },
    },
  }) satisfies FastifyHttpOptions<Server>;

/** Answers what is not even a request: too slow, too many headers, not HTTP. */
const refuse = ({code = ''}: {code?: string}, socket: Socket): void => {
  if (!socket.writable || code === 'ECONNRESET') return void socket.destroy();
  const [status, title] = refusals[code] ?? [400, 'Bad Request'];
  const body = JSON.stringify(plainProblem(status, title));
  socket.end(
    `HTTP/1.1 ${status} ${title}\r\nContent-Type: application/problem+json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
};

const refusals: Record<string, [status: number, title: string]> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
};
