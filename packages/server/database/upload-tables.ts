import type {Kysely, Migration} from 'kysely';

/** Files of reports, before and after the report came. Their bytes lie elsewhere, under the id. */
export const uploadTables: Migration = {
  up: async ({schema}: Kysely<unknown>) => {
    await schema
      .createTable('uploads')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('token_hash', 'text', (column) => column.notNull())
      .addColumn('digest', 'text', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('bytes', 'integer', (column) => column.notNull())
      .addColumn('whole', 'boolean', (column) => column.notNull().defaultTo(false))
      // No other time is kept: with an anonymous report the minute would tell who it was.
      .addColumn('expires_at', 'timestamptz')
      .addColumn('letter', 'text', (column) => column.references('letters.number').onDelete('set null'))
      .execute();
    await schema.createIndex('uploads_by_letter').on('uploads').column('letter').execute();
    await schema.createIndex('uploads_by_token').on('uploads').column('token_hash').execute();
  },
};
