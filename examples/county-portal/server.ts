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
  noticeFiles,
  type NewAccount,
  type ServerConfig,
} from '@huiyin/server';
import {askEarlierQuestions} from './portal/earlier-questions.ts';
import {sendEarlierRatings} from './portal/earlier-ratings.ts';
import {HallWindow} from './portal/hall-window.ts';
import {casePages} from './portal/pages/cases.ts';
import {consultationPage} from './portal/pages/consultation.ts';
import {demoAccounts, deskLink} from './portal/pages/desk.ts';
import {developersPage} from './portal/pages/developers.ts';
import {elsewhereLink, elsewhereSite} from './portal/pages/elsewhere.ts';
import {galleryPages} from './portal/pages/gallery.ts';
import {hallPages} from './portal/pages/hall.ts';
import {homePage} from './portal/pages/home.ts';
import {linkPage} from './portal/pages/link.ts';
import {newsPages} from './portal/pages/news.ts';
import {errorPages} from './portal/pages/not-found.ts';
import {publishedPages} from './portal/pages/published.ts';
import {ratePages} from './portal/pages/rate.ts';
import {searchPage} from './portal/pages/search.ts';
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

export interface StartOptions {
  /** 8787 unless given; 0 takes any free one. The other site is on the next port, or on another free one. */
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
  /** Who can sign in at the reply desk, with their passwords. */
  readonly deskAccounts: readonly NewAccount[];
  /** Answers what is under way, then stops both sites and closes the database. */
  close(): Promise<void>;
}

/** Starts Yundu County's portal with the reference backend under `/api`, and the other site beside it. */
export const start = async (options: StartOptions = {}): Promise<RunningPortal> => {
  const port = options.port || (await freePort());
  const elsewherePort = options.port ? port + 1 : await freePort();
  const url = `http://127.0.0.1:${port}`;
  const elsewhereUrl = `http://127.0.0.1:${elsewherePort}`;
  const config = configAt(url, elsewhereUrl, options);
  const backend = ratingBackend({url: `${url}/api`, portalKey: config.secrets.portalKey});

  const elsewhere = elsewhereSite(url, backend);
  const room = {
    backend,
    links: new ShortLinks(),
    hallWindow: new HallWindow(),
    origin: url,
    elsewhere: elsewhereUrl,
  };
  const portal = await portalApp(config, room);
  await portal.listen({port, host: '127.0.0.1'});
  await elsewhere.listen({port: elsewherePort, host: '127.0.0.1'});
  await sendEarlierRatings(backend);
  const supervisor = config.desk?.accounts?.find(({role}) => role === 'supervisor');
  if (supervisor) await askEarlierQuestions(backend, `${url}/api/desk/zh`, supervisor);
  return {
    url,
    elsewhereUrl,
    deskAccounts: config.desk?.accounts ?? [],
    close: async () => {
      await elsewhere.close();
      await portal.close();
    },
  };
};

const configAt = (url: string, elsewhereUrl: string, {data, config}: StartOptions): ServerConfig => {
  const folder = data ?? (process.env.HUIYIN_DATA || join(root, '.huiyin'));
  return {
    ...configFromEnvironment({...process.env, HUIYIN_DEMO: '1', HUIYIN_DATA: folder}),
    profile: profileAt(url),
    desk: {accounts: demoAccounts()},
    // Where a county has its gateway for short messages and mail.
    notify: noticeFiles(join(folder, 'notices')),
    allowedOrigins: [url, url.replace('127.0.0.1', 'localhost'), elsewhereUrl],
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
  await app.register(huiyinServer, {prefix: '/api', config});
  await app.register(formbody);
  dropSilentConnections(app);
  errorPages(app);
  serveFiles(app);
  sharedRoutes(app, room);
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
    searchPage,
    servicePages,
    newsPages,
    casePages,
    ratePages,
    consultationPage,
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
    root: join(root, '../../packages/widgets/dist/browser'),
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

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const {port} = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const portal = await start({port: Number(process.env.PORT || 8787)});
  console.log(portal.url);
  for (const {name, password} of portal.deskAccounts) {
    console.log(`Reply desk ${portal.url}/zh/desk/ · account ${name} · password ${password}`);
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void portal.close());
}
