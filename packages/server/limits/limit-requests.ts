import rateLimit from '@fastify/rate-limit';
import type {FastifyInstance, FastifyRequest} from 'fastify';
import type {Backend} from '../backend.ts';
import {problemOf, sendProblem} from '../problem.ts';
import {isForm} from '../routes/plain-forms.ts';
import {challenges} from './challenges.ts';
import {costOf, signalsIn} from './cost-of.ts';
import {countRequest} from './count-request.ts';
import {limitStore} from './limit-store.ts';
import {senderOf} from './sender-of.ts';

const minute = 60_000;

/**
 * Keeps machines from flooding the routes below. What a citizen writes is never turned away: a doubt asks their
 * device for a proof of work. Look-ups, and plain forms, which can prove nothing, wait for the next minute instead.
 */
export const limitRequests = async (app: FastifyInstance, backend: Backend): Promise<void> => {
  const sender = senderOf(backend);
  await app.register(rateLimit, {
    global: false,
    keyGenerator: sender,
    store: limitStore(backend),
    allowList: climbs,
    // What is left would tell a miss from a hit.
    addHeadersOnExceeding: noCounts,
    addHeaders: noCounts,
  });
  const proofs = challenges(backend);
  app.addHook('onRequest', async (request, reply) => {
    if (!climbs(request)) return;
    const cost = await costIn(backend, request, await sender(request));
    if (cost === 0 || (await proofs.accept(String(request.headers.proof ?? '')))) return;
    return sendProblem(reply, problemOf('proofRequired', {challenge: await proofs.issue(cost)}));
  });
};

const noCounts = {'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false};

const climbs = (request: FastifyRequest): boolean =>
  request.routeOptions.config.ladder !== undefined && !isForm(request);

const costIn = async ({database, clock}: Backend, request: FastifyRequest, sender: string) => {
  const {url: route = '', config} = request.routeOptions;
  const {count} = await countRequest(database, {route, sender, now: clock(), window: minute});
  const signals = signalsIn(request.headers['form-signals']);
  return costOf({signals, share: count / config.ladder!});
};
