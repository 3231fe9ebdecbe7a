import type {Socket} from 'node:net';
import type {FastifyInstance} from 'fastify';

/**
 * Lets the app close at once. Browsers open connections ahead of need, and one over which nothing was ever asked
 * counts as busy with Node: it would keep a closing server waiting for more than a minute.
 */
export const dropSilentConnections = (app: FastifyInstance): void => {
  const sockets = new Set<Socket>();
  app.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  app.addHook('preClose', async () => {
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  });
};
