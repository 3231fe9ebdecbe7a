import type {Kysely, Migration} from 'kysely';

/** Which accounts may see who reported, and why somebody looked. */
export const identityColumns: Migration = {
  up: async ({schema}: Kysely<unknown>) => {
    await schema
      .alterTable('accounts')
      .addColumn('reads_identities', 'boolean', (column) => column.notNull().defaultTo(false))
      .execute();
    await schema.alterTable('audit').addColumn('reason', 'text').execute();
  },
};
