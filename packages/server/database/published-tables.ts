import {sql, type Kysely, type Migration} from 'kysely';

/** What everybody may read, who is still to be told, and what keeps machines from flooding the county. */
export const publishedTables: Migration = {
  up: async (database: Kysely<unknown>) => {
    const {schema} = database;
    await schema
      .createTable('published_replies')
      .addColumn('consultation', 'text', (column) =>
        column.primaryKey().references('consultations.number').onDelete('cascade'),
      )
      // Not the receipt’s number, which is half of what opens the question.
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('locale', 'text', (column) => column.notNull())
      .addColumn('asker', 'text')
      .addColumn('department', 'text', (column) => column.notNull())
      .addColumn('received_on', 'text', (column) => column.notNull())
      .addColumn('answered_on', 'text', (column) => column.notNull())
      .addColumn('answer', 'json', (column) => column.notNull())
      .addColumn('words', sql`tsvector`, (column) => column.notNull())
      .execute();
    await schema
      .createIndex('published_replies_words')
      .on('published_replies')
      .using('gin')
      .column('words')
      .execute();
    await schema
      .createIndex('published_replies_newest')
      .on('published_replies')
      .columns(['answered_on', 'consultation'])
      .execute();
    await schema
      .createIndex('published_replies_by_department')
      .on('published_replies')
      .columns(['department', 'answered_on', 'consultation'])
      .execute();
    await schema.createIndex('ratings_newest').on('ratings').columns(['received_at', 'number']).execute();
    await schema
      .createTable('notices')
      .addColumn('id', 'serial', (column) => column.primaryKey())
      .addColumn('consultation', 'text', (column) =>
        column.notNull().references('consultations.number').onDelete('cascade'),
      )
      .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('next_attempt_at', 'timestamptz', (column) => column.notNull())
      .addColumn('last_error', 'text')
      .addColumn('forwarded_at', 'timestamptz')
      .addColumn('dead_at', 'timestamptz')
      .execute();
    await schema
      .createIndex('notices_waiting')
      .on('notices')
      .column('next_attempt_at')
      .where(sql<boolean>`forwarded_at is null and dead_at is null`)
      .execute();
    await schema
      .createTable('address_keys')
      .addColumn('day', 'text', (column) => column.primaryKey())
      .addColumn('key', 'text', (column) => column.notNull())
      .execute();
    await schema
      .createTable('limits')
      .addColumn('route', 'text', (column) => column.notNull())
      .addColumn('sender', 'text', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addColumn('until', 'timestamptz', (column) => column.notNull())
      .addPrimaryKeyConstraint('one_count_a_sender', ['route', 'sender'])
      .execute();
    await schema
      .createTable('spent_challenges')
      .addColumn('challenge', 'text', (column) => column.primaryKey())
      .addColumn('until', 'timestamptz', (column) => column.notNull())
      .execute();
  },
};
