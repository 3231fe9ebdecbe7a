import {sql} from 'kysely';
import type {GuideCatalogue, WrittenGuide} from '@huiyin/core';
import type {Database} from '../database/open-database.ts';
import type {StoredGuide} from '../database/guide-rows.ts';

/** A version of a guide, and the number of the one that replaced it. */
export interface FoundGuide {
  row: StoredGuide;
  replacedBy: string | undefined;
}

/** The version of this number, or the one that holds today; `undefined` for a code or a number that is not known. */
export const findGuide = async (
  database: Database,
  taskCode: string,
  {version, today}: {version: string | undefined; today: string},
): Promise<FoundGuide | undefined> => {
  const versions = database.selectFrom('guides').selectAll().where('task_code', '=', taskCode);
  const holding = await versions.orderBy(hasBegun(today), 'desc').orderBy('id', 'desc').executeTakeFirst();
  if (!holding || version === undefined || version === holding.number) {
    return holding && {row: holding, replacedBy: undefined};
  }
  const row = await versions.where('number', '=', version).executeTakeFirst();
  return row && {row, replacedBy: row.id < holding.id ? holding.number : undefined};
};

/** The ids of the versions that hold today, one a guide, without those that have ended. */
export const findHolding = async (database: Database, today: string): Promise<number[]> => {
  const rows = await database
    .with('holding', (query) =>
      query
        .selectFrom('guides')
        .distinctOn('task_code')
        .select(['id', 'ends_on'])
        .orderBy('task_code')
        .orderBy(hasBegun(today), 'desc')
        .orderBy('id', 'desc'),
    )
    .selectFrom('holding')
    .select('id')
    .where((is) => is.or([is('ends_on', 'is', null), is('ends_on', '>=', today)]))
    .orderBy('id')
    .execute();
  return rows.map(({id}) => id);
};

/** What stands in these versions, in their order. */
export const readGuides = async (database: Database, ids: readonly number[]): Promise<WrittenGuide[]> => {
  const rows = await database
    .selectFrom('guides')
    .select('content')
    .where('id', 'in', ids)
    .orderBy('id')
    .execute();
  return rows.map(({content}) => content);
};

export const readCatalogue = async (database: Database): Promise<GuideCatalogue> =>
  (await database.selectFrom('guide_catalogue').select('content').executeTakeFirstOrThrow()).content;

/** How often guides were imported. */
export const readRevision = async (database: Database): Promise<number> =>
  (await database.selectFrom('guide_catalogue').select('revision').executeTakeFirstOrThrow()).revision;

// Of a guide that is only announced, the announcement is shown.
const hasBegun = (today: string) => sql<boolean>`valid_from <= ${today}`;
