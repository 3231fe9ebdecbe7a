import type {Server} from 'node:http';
import type {FastifyHttpOptions} from 'fastify';
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
    bodyLimit: 256 * 1024,
    requestTimeout: 15_000,
    http: {headersTimeout: 15_000, connectionsCheckingInterval: 5_000},
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
