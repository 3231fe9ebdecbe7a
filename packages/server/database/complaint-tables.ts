import {sql, type Kysely, type Migration} from 'kysely';

/** Reports beside questions: both are letters (信件). What only a report says, and who reported, stand apart. */
export const complaintTables: Migration = {
  up: async (database: Kysely<unknown>) => {
    const {schema} = database;
    await sql`create sequence complaint_numbers`.execute(database);
    await schema.alterTable('consultations').renameTo('letters').execute();
    for (const table of ['askers', 'entries', 'notices']) {
      await schema.alterTable(table).renameColumn('consultation', 'letter').execute();
    }
    await schema
      .alterTable('letters')
      .addColumn('about', 'text', (column) => column.notNull().defaultTo('consultation'))
      .execute();
    await schema
      .alterTable('letters')
      .alterColumn('about', (column) => column.dropDefault())
      .execute();
    await schema
      .createTable('complaints')
      .addColumn('letter', 'text', (column) =>
        column.primaryKey().references('letters.number').onDelete('cascade'),
      )
      .addColumn('disclosure', 'text', (column) => column.notNull())
      .addColumn('person', 'text')
      .addColumn('answers', 'json')
      .execute();
    await schema
      .createTable('reporters')
      .addColumn('letter', 'text', (column) =>
        column.primaryKey().references('letters.number').onDelete('cascade'),
      )
      .addColumn('sealed', 'text', (column) => column.notNull())
      .execute();
  },
};
