import type {Kysely, Migration} from 'kysely';

/** Reports beside questions in what everybody may read, and for how many more people each of them is the same. */
export const publishedReportTables: Migration = {
  up: async ({schema}: Kysely<unknown>) => {
    await schema.alterTable('published_replies').renameColumn('consultation', 'letter').execute();
    await schema.alterTable('published_replies').renameColumn('answered_on', 'listed_on').execute();
    for (const name of ['question', 'answer']) {
      await schema
        .alterTable('published_replies')
        .alterColumn(name, (column) => column.dropNotNull())
        .execute();
    }
    await schema.alterTable('published_replies').addColumn('place', 'json').execute();
    await schema
      .createTable('voices')
      .addColumn('letter', 'text', (column) =>
        column.notNull().references('letters.number').onDelete('cascade'),
      )
      // Made up on the device for this one press. No time, no address: a voice is nobody’s.
      .addColumn('key', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('one_voice_a_key', ['letter', 'key'])
      .execute();
  },
};
