import type {Voices} from '@huiyin/core';
import type {Database} from '../database/open-database.ts';

/**
 * Counts that it is the same for one more person, once a key, and keeps nothing of them. `undefined` where no report
 * of this id is published.
 */
export const addVoice = async (
  database: Database,
  id: string,
  key: string,
): Promise<(Voices & {isNew: boolean}) | undefined> => {
  const report = await database
    .selectFrom('published_replies as reply')
    .innerJoin('letters', 'letters.number', 'reply.letter')
    .select('letters.number')
    .where('reply.id', '=', id)
    .where('letters.about', '=', 'complaint')
    .executeTakeFirst();
  if (!report) return undefined;
  const letter = report.number;
  const added = await database
    .insertInto('voices')
    .values({letter, key})
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  const {voices} = await database
    .selectFrom('voices')
    .select(({fn}) => fn.countAll<string>().as('voices'))
    .where('letter', '=', letter)
    .executeTakeFirstOrThrow();
  return {voices: Number(voices), isNew: added !== undefined};
};
