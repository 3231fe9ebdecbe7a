import {sql, type Kysely, type Migration} from 'kysely';

/** Questions, who asked them, what happened to them, and what is done about bad ratings. */
export const consultationTables: Migration = {
  up: async (database: Kysely<unknown>) => {
    const {schema} = database;
    await sql`create sequence consultation_numbers`.execute(database);
    await schema
      .createTable('consultations')
      .addColumn('number', 'text', (column) => column.primaryKey())
      .addColumn('idempotency_key', 'text', (column) => column.notNull().unique())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('title', 'text')
      .addColumn('text', 'text')
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('chosen_department', 'text')
      .addColumn('service', 'text')
      .addColumn('reply_wanted', 'boolean', (column) => column.notNull())
      .addColumn('publish_consent', 'boolean', (column) => column.notNull())
      .addColumn('department', 'text')
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('locale', 'text', (column) => column.notNull())
      .addColumn('digest', 'text', (column) => column.notNull())
      .addColumn('query_code_key', 'text', (column) => column.notNull())
      .addColumn('received_at', 'timestamptz', (column) => column.notNull())
      .addColumn('due_on', 'text')
      .addColumn('answered_at', 'timestamptz')
      .addColumn('closed_at', 'timestamptz')
      .addColumn('published_at', 'timestamptz')
      .addColumn('notify', 'text')
      .execute();
    await schema
      .createIndex('consultations_by_department')
      .on('consultations')
      .columns(['department', 'state', 'due_on'])
      .execute();
    await schema
      .createTable('askers')
      .addColumn('consultation', 'text', (column) =>
        column.primaryKey().references('consultations.number').onDelete('cascade'),
      )
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('phone', 'text', (column) => column.notNull())
      .addColumn('email', 'text', (column) => column.notNull())
      .addColumn('organisation', 'text')
      .addColumn('on_behalf_of', 'text')
      .addColumn('identity_document', 'text')
      .addColumn('identity_number', 'text')
      .execute();
    await schema
      .createTable('entries')
      .addColumn('id', 'serial', (column) => column.primaryKey())
      .addColumn('consultation', 'text', (column) =>
        column.notNull().references('consultations.number').onDelete('cascade'),
      )
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('at', 'timestamptz', (column) => column.notNull())
      .addColumn('department', 'text')
      .addColumn('words', 'json')
      .addColumn('text', 'text')
      .addColumn('digest', 'text')
      .addColumn('due_on', 'text')
      .addColumn('grade', 'text')
      .addColumn('about', 'integer', (column) => column.references('entries.id'))
      .addColumn('idempotency_key', 'text', (column) => column.unique())
      .addColumn('account', 'text')
      // An answer is rated once, whoever presses how often.
      .addUniqueConstraint('one_rating_an_answer', ['type', 'about'])
      .execute();
    await schema.createIndex('entries_by_consultation').on('entries').column('consultation').execute();
    await schema
      .createTable('attachments')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('entry', 'integer', (column) =>
        column.notNull().references('entries.id').onDelete('cascade'),
      )
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('content', 'bytea', (column) => column.notNull())
      .execute();
    await schema
      .createTable('handlings')
      .addColumn('rating', 'text', (column) =>
        column.primaryKey().references('ratings.number').onDelete('cascade'),
      )
      .addColumn('call_back_due_on', 'text', (column) => column.notNull())
      .addColumn('rectification_due_on', 'text', (column) => column.notNull())
      .addColumn('called_back_on', 'text')
      .addColumn('rectified_on', 'text')
      .addColumn('words', 'json')
      .execute();
  },
};
