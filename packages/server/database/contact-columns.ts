import type {Kysely, Migration} from 'kysely';

/** What stays of a contact once it was erased: the rating’s words with the person masked. */
export const contactColumns: Migration = {
  up: async ({schema}: Kysely<unknown>) => {
    await schema.alterTable('contacts').addColumn('masked_text', 'text').execute();
  },
};
