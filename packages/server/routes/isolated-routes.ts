import {randomBytes} from 'node:crypto';
import fastifyStatic from '@fastify/static';
import type {FastifyPluginAsync} from 'fastify';
import type {Backend} from '../backend.ts';
import {isolatedPage} from '../pages/isolated-page.ts';
import {problemPage} from '../pages/problem-page.ts';
import type {ServerConfig} from '../server-config.ts';
import {localeOf} from './locale.ts';
import {sendPage} from './plain-forms.ts';
import {plainPageSchema} from './plain-page-schema.ts';

/**
 * The form for reports on an origin of its own, where no script of the page around it can read it, and the files of the
 * widgets that it is made of.
 */
export const isolatedRoutes: FastifyPluginAsync<{backend: Backend}> = async (app, {backend: {config}}) => {
  const {widgets, profile: county} = config;
  if (widgets) {
    await app.register(fastifyStatic, {
      root: widgets,
      prefix: '/widgets/',
      preCompressed: true,
      decorateReply: false,
      cacheControl: false,
      setHeaders: (reply, path) => void reply.header('Cache-Control', cachingOf(path)),
    });
  }

  app.get('/complaints/isolated', {schema}, async (request, reply) => {
    const language = localeOf(request);
    if (!county.complaint)
      return sendPage(reply, 404, problemPage(county, language, 'reportsNotOffered', '../'));
    if (!widgets) return reply.redirect(`new?locale=${language}`);
    const nonce = randomBytes(16).toString('base64');
    return sendPage(reply, 200, isolatedPage({county, language, nonce}), policyOf(config, nonce));
  });
};

const schema = plainPageSchema('The form for reports by itself: for the frame of `<hy-complaint isolated>`.');

// A name with a hash in it never changes its content.
const cachingOf = (path: string): string =>
  /-[\w-]{8,}\.js(\.br|\.gz)?$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** What the widgets need and nothing else; it may stand in the pages of the allowed origins. */
const policyOf = ({allowedOrigins, profile}: ServerConfig, nonce: string): string => {
  // Tiles of the server’s own, such as /tiles/{z}/{x}/{y}.png, name no origin.
  const [tiles = ''] = /^https?:\/\/[^/]+/.exec(profile.complaint?.map?.tiles ?? '') ?? [];
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' ${tiles}`.trim(),
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${allowedOrigins.join(' ') || "'none'"}`,
    "require-trusted-types-for 'script'",
    'trusted-types huiyin',
  ].join('; ');
};
