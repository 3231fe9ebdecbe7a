import {sql, type Kysely, type Migration} from 'kysely';

/** Every version of every guide (办事指南), what helps to find them, and what citizens say is wrong in them. */
export const guideTables: Migration = {
  up: async (database: Kysely<unknown>) => {
    const {schema} = database;
    await sql`create sequence correction_numbers`.execute(database);
    await schema
      .createTable('guides')
      // Versions come in their order, so that the last one is the highest.
      .addColumn('id', 'serial', (column) => column.primaryKey())
      .addColumn('task_code', 'text', (column) => column.notNull())
      .addColumn('number', 'text', (column) => column.notNull())
      .addColumn('content', 'json', (column) => column.notNull())
      .addColumn('valid_from', 'text', (column) => column.notNull())
      .addColumn('ends_on', 'text')
      .addColumn('imported_at', 'timestamptz', (column) => column.notNull())
      .addUniqueConstraint('one_guide_a_version', ['task_code', 'number'])
      .execute();
    await schema
      .createTable('guide_catalogue')
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('content', 'json', (column) => column.notNull())
      .execute();
    await sql`
      insert into guide_catalogue (revision, content)
      values (0, '{"topics": [], "popular": [], "synonyms": []}')
    `.execute(database);
    await schema
      .createTable('corrections')
      .addColumn('number', 'text', (column) => column.primaryKey())
      .addColumn('idempotency_key', 'text', (column) => column.notNull().unique())
      .addColumn('task_code', 'text', (column) => column.notNull())
      .addColumn('version', 'text', (column) => column.notNull())
      .addColumn('accurate', 'boolean', (column) => column.notNull())
      .addColumn('parts', 'json', (column) => column.notNull())
      .addColumn('text', 'text')
      .addColumn('locale', 'text', (column) => column.notNull())
      .addColumn('digest', 'text', (column) => column.notNull())
      .addColumn('received_at', 'timestamptz', (column) => column.notNull())
      .addColumn('due_on', 'text')
      .addColumn('handled_at', 'timestamptz')
      .addColumn('outcome', 'text')
      .addColumn('note', 'text')
      .addForeignKeyConstraint('of_a_version', ['task_code', 'version'], 'guides', ['task_code', 'number'])
      .execute();
    await schema.createIndex('corrections_by_day').on('corrections').columns(['due_on', 'number']).execute();
  },
};
