import type {Readable} from 'node:stream';
import {Metadata} from '@tus/server';
import type {FastifyPluginAsync, FastifyReply, FastifyRequest} from 'fastify';
import {Type} from 'typebox';
import {problemSchema} from '@huiyin/core/contract';
import type {Backend} from '../backend.ts';
import {senderOf} from '../limits/sender-of.ts';
import {plainProblem, problemOf, sendProblem} from '../problem.ts';
import {beginUpload, type BeginOutcome} from '../uploads/begin-upload.ts';
import type {Announced, FileRefusal} from '../uploads/file-problem.ts';
import {countBrought} from '../uploads/upload-allowance.ts';
import type {TusAnswer} from '../uploads/tus-server.ts';
import type {Checked} from '../uploads/uploads.ts';

type Named = {Params: {id: string}};

/** The files of reports, by tus 1.0: announced, asked after, and brought piece by piece. */
export const uploadRoutes: FastifyPluginAsync<{backend: Backend}> = async (app, {backend}) => {
  const {uploads, config} = backend;
  const sender = senderOf(backend);
  app.addContentTypeParser(bytes, (_, body, done) => done(null, body));
  app.addHook('onRequest', async (_, reply) => {
    if (!uploads || !config.profile.complaint) return sendProblem(reply, problemOf('notFound'));
    reply.header('Tus-Resumable', '1.0.0');
  });

  app.post('/uploads', {schema, logLevel}, async (request, reply) => {
    const file = announcedIn(request);
    if (!file) return sendProblem(reply, problemOf('invalid', {fields: [metadataWrong]}));
    const announced = {token: tokenOf(request), file, sender: await sender(request)};
    return sendBegun(reply, await beginUpload({...backend, uploads: uploads!}, announced), backend.clock());
  });

  const answer = async (request: FastifyRequest<Named>, reply: FastifyReply, method: 'HEAD' | 'PATCH') => {
    const {id} = request.params;
    const upload = await uploads!.find(id, tokenOf(request));
    if (!upload) return sendProblem(reply, problemOf('notFound'));
    const body = request.body as Readable | undefined;
    const told = await uploads!.answer({method, id, headers: request.headers, ...(body && {body})});
    if (told.status === 410) await uploads!.discard(id);
    const offset = told.status < 300 ? Number(told.headers['upload-offset']) : 0;
    const came = method === 'PATCH' ? offset - Number(request.headers['upload-offset']) : 0;
    if (came > 0) {
      await uploads!.arrived(upload);
      await countBrought({...backend, uploads: uploads!}, await sender(request), came);
    }
    const isThere = offset === upload.bytes;
    const checked = !isThere || upload.whole ? 'whole' : await uploads!.check(upload);
    if (checked === 'unscanned') reply.log.error('a file could not be scanned for viruses and has to wait');
    return checked === 'whole' ? sendTold(reply, told) : sendUnchecked(reply, checked, method);
  };
  app.head<Named>('/uploads/:id', {schema: headSchema, config: described, logLevel}, async (request, reply) =>
    answer(request, reply, 'HEAD'),
  );
  app.patch<Named>('/uploads/:id', {schema: pieceSchema, logLevel}, async (request, reply) =>
    answer(request, reply, 'PATCH'),
  );
};

const bytes = 'application/offset+octet-stream';
// As of the report itself, not the second of its files.
const logLevel = 'warn';
// Fastify adds a HEAD to every GET, which nobody wants described.
const described = {swagger: {exposeHeadRoute: true}};
const metadataWrong = {field: 'Upload-Metadata', code: 'invalid'};

const tokenOf = ({headers}: FastifyRequest): string => String(headers['upload-token'] ?? '');

const announcedIn = ({headers}: FastifyRequest): Announced | undefined => {
  try {
    const {digest, type, ...more} = Metadata.parse(String(headers['upload-metadata']));
    const isWhole = digest && /^[0-9a-f]{64}$/.test(digest) && Object.keys(more).length === 0;
    return isWhole ? {digest, type: type ?? '', bytes: Number(headers['upload-length'])} : undefined;
  } catch {
    return undefined;
  }
};

const sendBegun = (reply: FastifyReply, outcome: BeginOutcome, now: Date) => {
  switch (outcome.status) {
    case 'begun':
      // Below the address that was asked, whatever a proxy made of it.
      return reply.code(201).header('Location', `uploads/${outcome.id}`).send();
    case 'exists':
      return sendProblem(reply, plainProblem(409, 'This file has been announced already.'));
    case 'refused':
      return sendRefused(reply, outcome.code);
    case 'full':
      return sendProblem(reply, plainProblem(507, 'There is no room for files at the moment.'));
    case 'rateLimited':
      reply.header('Retry-After', Math.ceil((outcome.until.getTime() - now.getTime()) / 1000));
      return sendProblem(reply, problemOf('rateLimited'));
  }
};

const sendRefused = (reply: FastifyReply, code: FileRefusal) =>
  sendProblem(reply, problemOf('invalid', {fields: [{field: 'file', code}]}));

const sendUnchecked = (reply: FastifyReply, checked: Exclude<Checked, 'whole'>, method: 'HEAD' | 'PATCH') => {
  if (checked === 'unscanned') {
    reply.header('Retry-After', 60);
    return sendProblem(reply, plainProblem(503, 'Files cannot be looked into at the moment.'));
  }
  // An answer to HEAD has no words for why: as one that is not there it is brought again, and told then.
  return method === 'HEAD' ? sendProblem(reply, problemOf('notFound')) : sendRefused(reply, checked.refused);
};

const sendTold = (reply: FastifyReply, {status, headers}: TusAnswer) => {
  if (status < 300) return reply.code(status).headers(headers).send();
  const gone = status === 410;
  return sendProblem(
    reply,
    gone ? problemOf('notFound') : plainProblem(status, titles[status] ?? 'Not as tus 1.0 has it.'),
  );
};

const titles: Record<number, string> = {
  409: 'The file goes on at another offset.',
  413: 'This is more than was announced.',
  423: 'Another request is writing this file.',
  500: 'Something went wrong on our side.',
};

const tus = {
  'tus-resumable': Type.Literal('1.0.0'),
  'upload-token': Type.String({
    pattern: '^[\\x21-\\x7e]{16,100}$',
    description: 'The secret of the report, its `uploadToken`.',
  }),
};
const params = Type.Object({id: Type.String({description: 'SHA-256, in hex, of token, colon and digest.'})});

const schema = {
  summary: 'Announces a file of a report, by tus 1.0.',
  description:
    'Upload-Metadata holds `digest` and `type`, and no name. 409: it was announced before, and HEAD tells how much is there.',
  headers: Type.Object({
    ...tus,
    'upload-length': Type.String({pattern: '^\\d{1,15}$'}),
    'upload-metadata': Type.String({maxLength: 500, description: '`digest …,type …`, each in base 64.'}),
  }),
  response: {201: {description: 'There is a place for it.'}, default: problemSchema},
};

const headSchema = {
  summary: 'How much of a file has arrived.',
  params,
  response: {200: {description: 'In the header Upload-Offset.'}, default: problemSchema},
};

const pieceSchema = {
  summary: 'Brings a piece of a file; with the last one the file is looked into.',
  consumes: [bytes],
  params,
  response: {204: {description: 'It arrived.'}, default: problemSchema},
};
