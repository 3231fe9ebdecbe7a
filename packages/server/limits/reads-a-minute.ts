/** The `config` of a route that looks something up while people type: from one address a whole county may do so. */
export const readsAMinute = {rateLimit: {max: 1200, timeWindow: '1 minute'}};
