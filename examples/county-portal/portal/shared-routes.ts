import type {FastifyInstance} from 'fastify';
import {readerFor} from './pages/not-found.ts';
import type {HallWindow} from './hall-window.ts';
import type {ShortLinks} from './short-links.ts';

interface Shared {
  links: ShortLinks;
  hallWindow: HallWindow;
}

/** What has no language of its own: ways in, the exchange of a short link, the events of the hall. */
export const sharedRoutes = (app: FastifyInstance, {links, hallWindow}: Shared): void => {
  app.get('/', (request, reply) => reply.redirect(`/${readerFor(request).language}/`));
  // A browser carries the fragment, and with it the handle, over to where it is sent on.
  app.get('/r', (request, reply) => reply.redirect(`/${readerFor(request).language}/r/`));
  app.get('/tracking', (request, reply) => reply.redirect(`/${readerFor(request).language}/tracking/`));

  app.post<{Body: {handle?: unknown}}>('/links', (request, reply) => {
    const target = links.open(String(request.body?.handle ?? ''));
    reply.header('Cache-Control', 'no-store');
    return target ? reply.send(target) : reply.code(404).send({});
  });

  app.get('/hall/events', (_, reply) => {
    reply.hijack();
    hallWindow.connect(reply.raw);
  });
  app.addHook('preClose', async () => hallWindow.close());
};
