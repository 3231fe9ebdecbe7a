import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import formbody from '@fastify/formbody';
import fastifyStatic from '@fastify/static';
import Fastify, {type FastifyInstance} from 'fastify';
import {languages} from '@huiyin/core';
import {
  configFromEnvironment,
  dropSilentConnections,
  fastifyOptions,
  huiyinServer,
  importGuides,
  noticeFiles,
  openBackend,
  type NewAccount,
  type ServerConfig,
} from '@huiyin/server';
import {openBackendApart} from './portal/backend-apart.ts';
import {catalogue, guides} from './portal/content/guides/index.ts';
import {askEarlierQuestions} from './portal/earlier-questions.ts';
import {sendEarlierRatings} from './portal/earlier-ratings.ts';
import {sendEarlierReports} from './portal/earlier-reports.ts';
import {HallWindow} from './portal/hall-window.ts';
import {casePages} from './portal/pages/cases.ts';
import {complaintPage} from './portal/pages/complaint.ts';
import {consultationPage} from './portal/pages/consultation.ts';
import {demoAccounts, deskLink} from './portal/pages/desk.ts';
import {developersPage} from './portal/pages/developers.ts';
import {elsewhereLink, elsewhereSite} from './portal/pages/elsewhere.ts';
import {formPages} from './portal/pages/forms.ts';
import {galleryPages} from './portal/pages/gallery.ts';
import {hallPages} from './portal/pages/hall.ts';
import {homePage} from './portal/pages/home.ts';
import {linkPage} from './portal/pages/link.ts';
import {newsPages} from './portal/pages/news.ts';
import {errorPages} from './portal/pages/not-found.ts';
import {publishedPages} from './portal/pages/published.ts';
import {ratePages} from './portal/pages/rate.ts';
import {servicePages} from './portal/pages/services.ts';
import {trackingPage} from './portal/pages/tracking.ts';
import {profileAt} from './portal/profile.ts';
import {ratingBackend} from './portal/rating-backend.ts';
import {readerOf} from './portal/reader.ts';
import type {PortalRoom} from './portal/room.ts';
import {root} from './portal/root.ts';
import {securityHeaders} from './portal/security-headers.ts';
import {sharedRoutes} from './portal/shared-routes.ts';
import {ShortLinks} from './portal/short-links.ts';

const builtWidgets = join(root, '../../packages/widgets/dist/browser');

export interface StartOptions {
  /**
   * 8787 unless given; 0 takes any free one. The other site is on the next port and the backend alone on the one after
   * that, or on other free ones.
   */
  port?: number;
  /** The folder of the embedded database and the demo's secrets. */
  data?: string;
  /** Changes to the reference server's configuration, for tests. */
  config?: Partial<ServerConfig>;
}

export interface RunningPortal {
  /** Such as `http://127.0.0.1:8787`. */
  readonly url: string;
  /** The other site, which embeds the county's rater from its own origin. */
  readonly elsewhereUrl: string;
  /** The backend on an origin of its own, such as `http://127.0.0.1:8789`; `undefined` where the port was taken. */
  readonly backendUrl: string | undefined;
  /** Who can sign in at the reply desk, with their passwords. */
  readonly deskAccounts: readonly NewAccount[];
  /** Answers what is under way, then stops both sites and closes the database. */
  close(): Promise<void>;
}

/** Starts Yundu County's portal with the reference backend under `/api`, and the other site beside it. */
export const start = async (options: StartOptions = {}): Promise<RunningPortal> => {
  // Its addresses have to be known before the portal is made, which takes a while.
  const {port = 0} = options;
  const held = await holdPort(port);
  const heldElsewhere = await holdPort(port && port + 1);
  const url = `http://127.0.0.1:${held.port}`;
  const elsewhereUrl = `http://127.0.0.1:${heldElsewhere.port}`;
  const apart = await openBackendApart(port && port + 2);
  const config = configAt([url, elsewhereUrl, apart?.origin ?? []].flat(), options);
  const backend = ratingBackend({url: `${url}/api`, portalKey: config.secrets.portalKey});

  const elsewhere = elsewhereSite(url, backend);
  const room = {
    backend,
    links: new ShortLinks(),
    hallWindow: new HallWindow(),
    origin: url,
    elsewhere: elsewhereUrl,
    backendApart: apart?.origin,
  };
  const portal = await portalApp(config, room);
  const close = async () => {
    await elsewhere.close();
    await apart?.close();
    await portal.close();
  };
  try {
    await held.release();
    await portal.listen({port: held.port, host: '127.0.0.1'});
    apart?.serve(portal);
    await heldElsewhere.release();
    await elsewhere.listen({port: heldElsewhere.port, host: '127.0.0.1'});
    await sendEarlierRatings(backend);
    const supervisor = config.desk?.accounts?.find(({role}) => role === 'supervisor');
    if (supervisor) {
      const desk = `${url}/api/desk/zh`;
      await askEarlierQuestions(backend, desk, supervisor);
      await sendEarlierReports(backend, desk, supervisor);
    }
  } catch (error) {
    // What is left open would keep a process alive that has nothing to show.
    await close();
    throw error;
  }
  return {
    url,
    elsewhereUrl,
    backendUrl: apart?.origin,
    deskAccounts: config.desk?.accounts ?? [],
    close,
  };
};

const configAt = (origins: readonly string[], {data, config}: StartOptions): ServerConfig => {
  const [url] = origins as [string];
  const folder = data ?? (process.env.HUIYIN_DATA || join(root, '.huiyin'));
  return {
    ...configFromEnvironment({...process.env, HUIYIN_DEMO: '1', HUIYIN_DATA: folder}),
    profile: profileAt(url),
    desk: {accounts: demoAccounts()},
    // Where a county has its gateway for short messages and mail.
    notify: noticeFiles(join(folder, 'notices')),
    allowedOrigins: [...origins, url.replace('127.0.0.1', 'localhost')],
    widgets: builtWidgets,
    ...config,
  };
};

const portalApp = async (
  config: ServerConfig,
  room: Omit<PortalRoom, 'reader'>,
): Promise<FastifyInstance> => {
  const options = fastifyOptions(config);
  const logger = {...options.logger, level: 'warn'};
  const app = Fastify({
    ...options,
    logger,
    // Making the embedded database takes as long as it takes: a busy machine with a slow disk is no mistake.
    pluginTimeout: 0,
    routerOptions: {ignoreTrailingSlash: true},
  });
  const backend = await openBackend(config, (dead) => app.log.error({dead}, 'could not be handed on'));
  await importGuides(backend, {
    guides: guides.map((guide) => ({place: guide.taskCode, guide})),
    catalogue,
    all: true,
    // Whoever has tried an earlier demo keeps the guides of that one, and reads here which of them have changed.
  }).catch((error: Error) => console.warn(error.message));
  await app.register(huiyinServer, {prefix: '/api', config, backend});
  await app.register(formbody);
  dropSilentConnections(app);
  errorPages(app);
  serveFiles(app);
  sharedRoutes(app, room);
  formPages(app);
  for (const language of languages) {
    await app.register(async (pages) => addPages(pages, {...room, reader: readerOf(language)}), {
      prefix: `/${language}`,
    });
  }
  return app;
};

const addPages = (app: FastifyInstance, room: PortalRoom): void => {
  app.addHook('onRequest', async (_, reply) => {
    reply.headers(securityHeaders());
  });
  for (const pages of [
    homePage,
    servicePages,
    newsPages,
    casePages,
    ratePages,
    consultationPage,
    complaintPage,
    publishedPages,
    trackingPage,
    hallPages,
    linkPage,
    developersPage,
    galleryPages,
    elsewhereLink,
    deskLink,
  ]) {
    pages(app, room);
  }
};

const serveFiles = (app: FastifyInstance): void => {
  app.register(fastifyStatic, {root: join(root, 'public'), prefix: '/assets/'});
  app.register(fastifyStatic, {
    root: join(root, '../../packages/theme/themes'),
    prefix: '/themes/',
    decorateReply: false,
  });
  app.register(fastifyStatic, {
    root: builtWidgets,
    prefix: '/huiyin/',
    decorateReply: false,
    preCompressed: true,
    cacheControl: false,
    // Other origins may embed the widgets; a name with a hash in it never changes its content.
    setHeaders: (response, path) => {
      const isHashed = /-[\w-]{8,}\.js(\.br|\.gz)?$/.test(path);
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
      response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
};

interface HeldPort {
  readonly port: number;
  release(): Promise<void>;
}

/** A port, any free one for 0, that nobody else gets before it is released. */
const holdPort = async (wanted: number): Promise<HeldPort> => {
  // Whoever comes early is sent away: a connection that nobody answers would keep the port from being released.
  const holder = createServer((early) => early.destroy()).listen(wanted, '127.0.0.1');
  await once(holder, 'listening');
  const {port} = holder.address() as AddressInfo;
  return {port, release: async () => void (await once(holder.close(), 'close'))};
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const portal = await start({port: Number(process.env.PORT || 8787)});
  console.log(portal.url);
  if (portal.backendUrl)
    console.log(`${portal.url}/zh/complaint/isolated/ · its form from ${portal.backendUrl}`);
  for (const {name, password} of portal.deskAccounts) {
    console.log(`Reply desk ${portal.url}/zh/desk/ · account ${name} · password ${password}`);
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void portal.close());
}
