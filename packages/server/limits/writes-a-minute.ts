declare module 'fastify' {
  interface FastifyContextConfig {
    /** So many a minute from one address come without a proof of work; more pay for it. */
    ladder?: number;
  }
}

/** The `config` of a route that takes what citizens write: beyond so many, widgets pay with work and forms wait. */
export const writesAMinute = (max: number, hook: 'onRequest' | 'preValidation' = 'onRequest') => ({
  rateLimit: {max, timeWindow: '1 minute', hook},
  ladder: max,
});
