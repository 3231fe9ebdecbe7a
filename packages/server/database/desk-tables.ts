import type {Kysely, Migration} from 'kysely';

/** Who works at the reply desk, who is signed in there, who tried to be, and what everybody did. */
export const deskTables: Migration = {
  up: async ({schema}: Kysely<unknown>) => {
    await schema
      .createTable('accounts')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('department', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('password', 'text', (column) => column.notNull())
      .addColumn('created_at', 'timestamptz', (column) => column.notNull())
      .addColumn('disabled_at', 'timestamptz')
      .execute();
    await schema
      .createTable('desk_sessions')
      .addColumn('id_hash', 'text', (column) => column.primaryKey())
      .addColumn('account', 'text', (column) =>
        column.notNull().references('accounts.name').onDelete('cascade'),
      )
      .addColumn('started_at', 'timestamptz', (column) => column.notNull())
      .addColumn('seen_at', 'timestamptz', (column) => column.notNull())
      .execute();
    await schema
      .createTable('sign_in_attempts')
      .addColumn('subject', 'text', (column) => column.primaryKey())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('ends_at', 'timestamptz', (column) => column.notNull())
      .execute();
    await schema
      .createTable('audit')
      .addColumn('id', 'serial', (column) => column.primaryKey())
      .addColumn('at', 'timestamptz', (column) => column.notNull())
      // No reference: what somebody did stays when their account goes.
      .addColumn('account', 'text', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('number', 'text')
      .execute();
  },
};
