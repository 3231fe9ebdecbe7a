import {openDatabase} from '../../../packages/server/database/open-database.ts';

/** One row of the table of ratings, as far as journeys look at it. */
export interface Row {
  readonly number: string;
  readonly case: string;
  readonly text: string;
}

/** The ratings in the embedded database of a server that has stopped. */
export const rowsIn = async (folder: string): Promise<readonly Row[]> => {
  const database = await openDatabase({folder});
  const rows = await database
    .selectFrom('ratings')
    .select(['number', 'case_number as case', 'text'])
    .execute();
  await database.destroy();
  return rows;
};
