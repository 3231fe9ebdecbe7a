import type {KyselyPlugin} from 'kysely';
import type {Database} from '../database/open-database.ts';

/** The same database, as it is when some of its queries fail: those of a kind of node that `isAway` is true for. */
export const failingDatabase = (database: Database, isAway: (kind: string) => boolean): Database => {
  const plugin: KyselyPlugin = {
    transformQuery: ({node}) => {
      if (isAway(node.kind)) throw new Error('The database is away.');
      return node;
    },
    transformResult: async ({result}) => result,
  };
  return database.withPlugin(plugin);
};
