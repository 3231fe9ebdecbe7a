import {sql} from 'kysely';
import {grades, isBadGrade, type Calendar, type ReplyPage} from '@huiyin/core';
import type {Backend} from '../backend.ts';
import type {Database} from '../database/open-database.ts';
import {latestOf} from '../latest-of.ts';

/** What became of all consultations, published or not. */
export type ReplyStatistics = () => Promise<ReplyPage['statistics']>;

/** Counts again only after something happened to a consultation: every search shows the numbers. */
export const replyStatistics = ({database, config, clock}: Backend): ReplyStatistics => {
  const countsOf = latestOf<ReplyPage['statistics']>();
  return async () => {
    // A minute ends what an entry can hide that was begun earlier and kept later.
    const state = `${await lastEntry(database)} ${Math.floor(clock().getTime() / 60_000)}`;
    return countsOf(state, () => count(database, config.profile.calendar));
  };
};

const lastEntry = async (database: Database): Promise<number> => {
  const row = await database
    .selectFrom('entries')
    .select(({fn}) => fn.max('id').as('id'))
    .executeTakeFirst();
  return row?.id ?? 0;
};

/**
 * In time is a first answer by the day that was promised when it came, unless that day was put off after it had passed;
 * or one that nothing was promised for. `promiseIn` of the core says the same of one question.
 */
const count = async (database: Database, {timeZone}: Calendar): ReturnType<ReplyStatistics> => {
  const good = grades.filter((grade) => !isBadGrade(grade));
  const {rows} = await sql<ReplyPage['statistics']>`
    with questions as (
      select number from letters where about = 'consultation'
    ), happened as (
      select entries.* from entries join questions on entries.letter = questions.number
    ), firsts as (
      select letter, min(id) as first from happened where type = 'answered' group by letter
    ), steps as (
      select letter, type, (at at time zone ${timeZone})::date::text as day,
        lag(due_on) over (partition by letter order by id) as promised,
        count(*) filter (where type not in ('extended', 'answered')) over (partition by letter order by id) as turn
      from happened join firsts using (letter)
      where id = first or (id < first and due_on is not null)
    ), kept as (
      select letter from steps group by letter, turn
      having bool_or(type = 'answered')
        and bool_and(type not in ('extended', 'answered') or promised is null or day <= promised)
    )
    select
      (select count(*) from questions)::int as received,
      (select count(*) from firsts)::int as answered,
      (select count(*) from kept)::int as "answeredInTime",
      (select count(*) from happened where type = 'rated')::int as rated,
      (select count(*) from happened where type = 'rated' and grade in (${sql.join(good)}))::int as satisfied
  `.execute(database);
  return rows[0]!;
};
