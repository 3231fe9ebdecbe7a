import type {Database} from '../../../packages/server/database/open-database.ts';

/** One row of the table of ratings, as far as journeys look at it. */
export interface Row {
  readonly number: string;
  readonly case: string;
  readonly text: string;
}

/** The ratings in a database. */
export const ratingsIn = (database: Database): Promise<readonly Row[]> =>
  database.selectFrom('ratings').select(['number', 'case_number as case', 'text']).execute();

/** One row of the table of questions, as far as journeys look at it. */
export interface QuestionRow {
  readonly number: string;
  readonly title: string | null;
  readonly text: string | null;
}

/** The questions in a database, in the order in which they came. */
export const questionsIn = (database: Database): Promise<readonly QuestionRow[]> =>
  database.selectFrom('letters').select(['number', 'title', 'text']).orderBy('number').execute();
