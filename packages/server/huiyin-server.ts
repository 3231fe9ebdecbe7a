import cors from '@fastify/cors';
import swagger from '@fastify/swagger';
import type {FastifyInstance, FastifyPluginAsync} from 'fastify';
import {openBackend, type Backend} from './backend.ts';
import {logOwnError, problemOfError} from './error-handling.ts';
import {limitRequests} from './limits/limit-requests.ts';
import {plainProblem, sendProblem} from './problem.ts';
import {caseRoutes} from './routes/case-routes.ts';
import {complaintRoutes} from './routes/complaint-routes.ts';
import {consultationRoutes} from './routes/consultation-routes.ts';
import {guideRoutes} from './routes/guide-routes.ts';
import {isolatedRoutes} from './routes/isolated-routes.ts';
import {publishedRoutes} from './routes/published-routes.ts';
import {ratingRoutes} from './routes/rating-routes.ts';
import {reactionRoutes} from './routes/reaction-routes.ts';
import {recipientRoutes} from './routes/recipient-routes.ts';
import {serviceRoutes} from './routes/service-routes.ts';
import {similarRoutes} from './routes/similar-routes.ts';
import {trackingRoutes} from './routes/tracking-routes.ts';
import {uploadRoutes} from './routes/upload-routes.ts';
import type {ServerConfig} from './server-config.ts';
import {validatorCompiler} from './validation.ts';

export interface HuiyinServerOptions {
  config: ServerConfig;
  /** Opened already, where the host looks into the database as well. It is closed with the app all the same. */
  backend?: Backend;
}

/**
 * The reference API as a Fastify plugin: `app.register(huiyinServer, {prefix: '/api', config})`. It opens the
 * database when the app gets ready and closes it with the app. Make the app with `fastifyOptions(config)`.
 */
export const huiyinServer: FastifyPluginAsync<HuiyinServerOptions> = async (app, {config, ...given}) => {
  const reportDead = (dead: number) =>
    app.log.error({dead}, 'something could not be handed on: huiyin-server dead-letters');
  const backend = given.backend ?? (await openBackend(config, reportDead));
  app.addHook('onClose', () => backend.close());
  await speakProblems(app);
  await keepHeaders(app, backend);
  await limitRequests(app, backend);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {title: 'Huiyin reference API', version: '1.0.0'},
      components: {securitySchemes: {portalKey: {type: 'http', scheme: 'bearer'}}},
    },
  });
  for (const routes of [
    serviceRoutes,
    caseRoutes,
    ratingRoutes,
    recipientRoutes,
    consultationRoutes,
    complaintRoutes,
    similarRoutes,
    isolatedRoutes,
    uploadRoutes,
    reactionRoutes,
    trackingRoutes,
    publishedRoutes,
    guideRoutes,
  ]) {
    await app.register(routes, {backend});
  }
  if (config.desk) {
    const {desk} = await import('./desk/desk.ts');
    await app.register(desk, {prefix: '/desk', backend});
  }
};

async function speakProblems(app: FastifyInstance): Promise<void> {
  app.setValidatorCompiler(validatorCompiler as never);
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
  app.setErrorHandler((error: Parameters<typeof problemOfError>[0], request, reply) => {
    logOwnError(error, request, reply);
    return sendProblem(reply, problemOfError(error));
  });
  app.setNotFoundHandler((_, reply) => sendProblem(reply, plainProblem(404, 'There is nothing here.')));
  // A simple request needs no preflight, so only JSON may write; the plain form has its own door.
  app.removeContentTypeParser('text/plain');
}

async function keepHeaders(app: FastifyInstance, {config}: Backend): Promise<void> {
  app.addHook('onRequest', async (_, reply) => {
    reply.headers({'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store'});
  });
  await app.register(cors, {
    origin: (origin, answer) => answer(null, origin !== undefined && config.allowedOrigins.includes(origin)),
    methods: ['GET', 'POST', 'PATCH'],
    allowedHeaders: [
      ...['Content-Type', 'Case-Token', 'Idempotency-Key', 'Form-Signals', 'Proof'],
      ...['Tus-Resumable', 'Upload-Token', 'Upload-Length', 'Upload-Metadata', 'Upload-Offset'],
    ],
    exposedHeaders: ['Retry-After', 'Location', 'Tus-Resumable', 'Upload-Offset', 'Upload-Length'],
    maxAge: 600,
  });
}
