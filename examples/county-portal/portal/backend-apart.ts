import {once} from 'node:events';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {FastifyInstance} from 'fastify';

/** The backend on a port, and so an origin, of its own. */
export interface BackendApart {
  readonly origin: string;
  /** Begins to answer what is the backend's: its API and the map. None of the portal's pages. */
  serve(app: FastifyInstance): void;
  close(): Promise<void>;
}

/**
 * Takes a port for the form that the portal's own pages must not read; 0 takes any free one. `undefined` where it is
 * taken: another program's answers must not stand in the frame.
 */
export const openBackendApart = async (port: number): Promise<BackendApart | undefined> => {
  let answer: RequestListener = (_, reply) => void reply.writeHead(503).end();
  const server = createServer((request, reply) => answer(request, reply)).listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    console.warn(
      `Port ${port} is taken: the demo goes without the report form in a frame, which needs a port of its own.`,
    );
    return undefined;
  }
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve: (app) => {
      answer = (request, reply) => {
        if (/^\/(api|tiles)\//.test(request.url!)) app.routing(request, reply);
        else reply.writeHead(404).end();
      };
    },
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
};
