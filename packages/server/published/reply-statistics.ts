import {sql} from 'kysely';
import {grades, isBadGrade, type Calendar, type ReplyPage} from '@huiyin/core';
import type {Database} from '../database/open-database.ts';

/**
 * What became of all consultations, published or not. In time is a first answer on or before the day that was
 * promised when it came, or one that nothing was promised for.
 */
export const replyStatistics = async (
  database: Database,
  {timeZone}: Calendar,
): Promise<ReplyPage['statistics']> => {
  const good = grades.filter((grade) => !isBadGrade(grade));
  const {rows} = await sql<ReplyPage['statistics']>`
    with firsts as (
      select consultation, min(id) as id from entries where type = 'answered' group by consultation
    ), promises as (
      select firsts.id, max(entries.due_on) as due_on
      from firsts join entries on entries.consultation = firsts.consultation and entries.id < firsts.id
      group by firsts.id
    )
    select
      (select count(*) from consultations)::int as received,
      (select count(*) from firsts)::int as answered,
      (select count(*) from promises join entries using (id)
        where promises.due_on is null
          or (entries.at at time zone ${timeZone})::date::text <= promises.due_on)::int as "answeredInTime",
      (select count(*) from entries where type = 'rated')::int as rated,
      (select count(*) from entries where type = 'rated' and grade in (${sql.join(good)}))::int as satisfied
  `.execute(database);
  return rows[0]!;
};
