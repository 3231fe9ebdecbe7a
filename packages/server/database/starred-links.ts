import {sql, type Kysely, type Migration} from 'kysely';
import type {RichText} from '@huiyin/core';

/** Takes out of published answers every link that still holds what is starred in its words. */
export const starredLinks: Migration = {
  up: async (database: Kysely<unknown>) => {
    const {rows} = await sql<{letter: string; answer: RichText}>`
      select letter, answer from published_replies where answer::text like '%href%' and answer::text like '%*%'
    `.execute(database);
    for (const {letter, answer} of rows) {
      const cleared = JSON.stringify(withoutStarred(answer));
      await sql`update published_replies set answer = ${cleared} where letter = ${letter}`.execute(database);
    }
  },
};

const withoutStarred = (answer: RichText): RichText => ({
  ...answer,
  blocks: answer.blocks.map((block) => ({
    ...block,
    spans: block.spans.map(({text, href}) =>
      href === undefined || (text.includes('*') && !href.includes(text)) ? {text} : {text, href},
    ),
  })),
});
