import {sql, type Kysely, type Migration} from 'kysely';

/** The numbers of reports are drawn and no longer counted: in turn, they told when an anonymous one had come. */
export const drawnNumbers: Migration = {
  up: async (database: Kysely<unknown>) => {
    await sql`drop sequence complaint_numbers`.execute(database);
  },
};
