import {openDatabase, type Database} from '../../../packages/server/database/open-database.ts';

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

/** One row of the table of questions, as far as journeys look at it. */
export interface QuestionRow {
  readonly number: string;
  readonly title: string | null;
  readonly text: string | null;
}

/** The questions in the database of a server that runs in this process, in the order in which they came. */
export const questionsIn = (database: Database): Promise<readonly QuestionRow[]> =>
  database.selectFrom('letters').select(['number', 'title', 'text']).orderBy('number').execute();
