import type {FastifyRequest} from 'fastify';

/** A route to what has a receipt number; `done` says what was just done with it. */
export type Numbered = {Params: {number: string}; Querystring: {done?: string}};

/** A request to such a route. */
export type Asked = FastifyRequest<Numbered>;
