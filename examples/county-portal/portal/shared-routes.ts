import type {FastifyInstance} from 'fastify';
import {readerFor} from './pages/not-found.ts';
import type {HallWindow} from './hall-window.ts';
import {mapTile, zooms} from './map-tile.ts';
import type {ShortLinks} from './short-links.ts';

interface Shared {
  links: ShortLinks;
  hallWindow: HallWindow;
}

/** What has no language of its own: ways in, the exchange of a short link, the events of the hall, the map. */
export const sharedRoutes = (app: FastifyInstance, {links, hallWindow}: Shared): void => {
  app.get('/', (request, reply) => reply.redirect(`/${readerFor(request).language}/`));
  // A browser carries the fragment, and with it the handle, over to where it is sent on.
  app.get('/r', (request, reply) => reply.redirect(`/${readerFor(request).language}/r/`));
  app.get('/tracking', (request, reply) => reply.redirect(`/${readerFor(request).language}/tracking/`));

  app.get<{Querystring: {reply?: string}}>('/replies', (request, reply) => {
    const {language} = readerFor(request);
    return reply.redirect(
      `/${language}/replies/?reply=${encodeURIComponent(String(request.query.reply ?? ''))}`,
    );
  });

  app.post<{Body: {handle?: unknown}}>('/links', (request, reply) => {
    const target = links.open(String(request.body?.handle ?? ''));
    reply.header('Cache-Control', 'no-store');
    return target ? reply.send(target) : reply.code(404).send({});
  });

  app.get<{Params: Record<'z' | 'x' | 'y', string>}>(
    '/tiles/:z(^\\d{2}$)/:x(^\\d{1,5}$)/:y(^\\d{1,5}).svg',
    ({params: {z, x, y}}, reply) => {
      const zoom = Number(z);
      if (zoom < zooms.min || zoom > zooms.max) return reply.callNotFound();
      return reply
        .type('image/svg+xml')
        .header('Cache-Control', 'public, max-age=86400')
        .send(mapTile(zoom, Number(x), Number(y)));
    },
  );

  app.get('/hall/events', (_, reply) => {
    reply.hijack();
    hallWindow.connect(reply.raw);
  });
  app.addHook('preClose', async () => hallWindow.close());
};
