import type {FastifyPluginAsync} from 'fastify';
import {Type} from 'typebox';
import {
  caseStateSchema,
  caseTokenRequestSchema,
  caseTokenSchema,
  problemSchema,
  type CaseTokenRequest,
} from '@huiyin/core/contract';
import type {Backend} from '../backend.ts';
import {caseStateOf} from '../case-state.ts';
import {plainProblem, problemOf, sendProblem} from '../problem.ts';
import {isSame} from '../query-codes.ts';
import {saveCase} from '../rating-store.ts';
import {localeOf, localeQuerySchema} from './locale.ts';

/** What can be done with a case, and the tokens that the portal's own server fetches. */
export const caseRoutes: FastifyPluginAsync<{backend: Backend}> = async (app, {backend}) => {
  const {config, database, caseTokens, clock} = backend;

  app.get('/cases/current', {schema: currentCaseSchema}, async (request, reply) => {
    const claim = await caseTokens.read(String(request.headers['case-token']));
    const state = claim && !claim.isExpired && (await caseStateOf(backend, claim, localeOf(request)));
    return state || sendProblem(reply, problemOf('expiredToken'));
  });

  app.post<{Body: CaseTokenRequest}>('/case-tokens', {schema: newTokenSchema}, async (request, reply) => {
    const bearer = request.headers.authorization ?? '';
    if (!isSame(bearer, `Bearer ${config.secrets.portalKey}`)) {
      return sendProblem(reply, plainProblem(401, 'This needs the portal’s key.'));
    }
    await saveCase(database, request.body.case, clock());
    const expiresAt = new Date(clock().getTime() + config.caseTokenHours * 3_600_000);
    const caseToken = await caseTokens.issue(request.body.case.number, 1, expiresAt);
    return reply.code(201).send({caseToken, expiresAt: expiresAt.toISOString()});
  });
};

const currentCaseSchema = {
  summary: 'What can be done with the case of a token.',
  querystring: localeQuerySchema,
  headers: Type.Object({'case-token': Type.String({maxLength: 4096})}),
  response: {200: caseStateSchema, default: problemSchema},
};

const newTokenSchema = {
  summary: 'A token for the portal’s own server to pass on. Needs the portal’s key.',
  security: [{portalKey: []}],
  body: caseTokenRequestSchema,
  response: {201: caseTokenSchema, default: problemSchema},
};
