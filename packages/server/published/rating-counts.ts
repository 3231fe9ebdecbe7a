import {sql} from 'kysely';
import {grades, isBadGrade, type Language, type RatingPage} from '@huiyin/core';
import type {Database} from '../database/open-database.ts';
import {handledCaseIn} from '../given-rating.ts';

type Statistics = RatingPage['statistics'];

/** What a department is called in a search: its code where the portal gave one, else its name. */
export const departmentId = sql<string>`left(
  coalesce(cases.content->>'departmentCode', cases.content->'department'->0->>'text', ''), 50)`;

/** How many ratings of which kind each department has. */
export const countRatings = async (database: Database): Promise<DepartmentCount[]> => {
  const bad = sql`grade in (${sql.join(grades.filter(isBadGrade))})`;
  const active = sql`provenance = 'active'`;
  const count = (condition: ReturnType<typeof sql>) =>
    sql<number>`(count(*) filter (where ${condition}))::int`;
  return database
    .selectFrom('ratings')
    .innerJoin('cases', 'cases.number', 'ratings.case_number')
    .leftJoin('handlings', 'handlings.rating', 'ratings.number')
    .select(departmentId.as('department'))
    .select(({fn}) => fn.max('cases.number').as('newestCase'))
    .select([
      count(sql`true`).as('all'),
      count(sql`not ${bad}`).as('good'),
      count(active).as('active'),
      count(sql`${active} and not ${bad}`).as('activeGood'),
      count(bad).as('bad'),
      count(sql`${bad} and called_back_on is not null`).as('calledBack'),
      count(sql`${bad} and rectified_on is not null`).as('rectified'),
    ])
    .groupBy(sql`1`)
    .orderBy(sql`1`)
    .execute();
};

/** The counts of one department, with a case of its that tells its name. */
export type DepartmentCount = Statistics & {department: string; newestCase: string};

/** The counts of all the departments together. */
export const sumOf = (counts: readonly DepartmentCount[]): Statistics => {
  const sum = {all: 0, good: 0, active: 0, activeGood: 0, bad: 0, calledBack: 0, rectified: 0};
  const names = Object.keys(sum) as (keyof Statistics)[];
  for (const count of counts) for (const name of names) sum[name] += count[name];
  return sum;
};

/** The departments by name, each with how many ratings it has. */
export const namedDepartments = async (
  database: Database,
  counts: readonly DepartmentCount[],
  language: Language,
): Promise<RatingPage['departments']> => {
  if (counts.length === 0) return [];
  const cases = await database
    .selectFrom('cases')
    .select(['number', 'content'])
    .where(
      'number',
      'in',
      counts.map(({newestCase}) => newestCase),
    ) // prettier-ignore
    .execute();
  const contents = new Map(cases.map(({number, content}) => [number, content]));
  return counts.map(({department, newestCase, all}) => ({
    id: department,
    name: handledCaseIn(contents.get(newestCase)!, language).department,
    total: all,
  }));
};
