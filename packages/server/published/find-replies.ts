import {sql, type RawBuilder} from 'kysely';
import {jsonArrayFrom} from 'kysely/helpers/postgres';
import type {PublishedReply, ReplyPage, ReplySearch} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';
import type {Backend} from '../backend.ts';
import type {Database} from '../database/open-database.ts';
import {departmentCounts, departmentIn} from './departments.ts';
import type {ReplyStatistics} from './reply-statistics.ts';
import {leastRank, queryOf, rankOf} from './search-words.ts';

const pageSize = 10;

/** One page of the published answers: the best match first where there are words to look for, else the newest. */
export const findReplies = async (
  {database, config}: Pick<Backend, 'database' | 'config'>,
  search: ReplySearch,
  statistics: ReplyStatistics,
): Promise<ReplyPage> => {
  const {counts, replies} = await findPage(database, search);
  const isListed = ({department}: {department: string}) =>
    search.department === undefined || department === search.department;
  return {
    total: counts.filter(isListed).reduce((sum, {total}) => sum + total, 0),
    page: search.page,
    pageSize,
    replies: replies.map((row) => replyOf(row, config.profile, search)),
    departments: departmentCounts(counts, config.profile, search),
    statistics: await statistics(),
  };
};

const findPage = (database: Database, {text, department, page}: ReplySearch) => {
  const {rank, isMatch, isAll} = matchOf(text);
  return database
    .with(
      // What matches is ranked once, for the counts and for the page; all that there is, an index counts faster.
      (name) => (isAll ? name('found').notMaterialized() : name('found').materialized()),
      (query) =>
        query
          .selectFrom('published_replies')
          .select(['consultation', 'department', 'answered_on', rank.as('rank')])
          .where(isMatch),
    )
    .with(
      (name) => name('matches').notMaterialized(),
      (query) => query.selectFrom('found').selectAll().where('rank', '>=', leastRank),
    )
    .selectNoFrom(({selectFrom}) => [
      jsonArrayFrom(
        selectFrom('matches')
          .select(({fn}) => ['department', fn.countAll<number>().as('total')])
          .groupBy('department')
          .orderBy('department'),
      ).as('counts'),
      jsonArrayFrom(
        selectFrom('matches')
          .innerJoin('published_replies as reply', 'reply.consultation', 'matches.consultation')
          .select(['reply.id', 'title', 'question', 'locale', 'asker', 'reply.department', 'received_on'])
          .select(['reply.answered_on', 'answer'])
          .$if(department !== undefined, (only) => only.where('reply.department', '=', department!))
          .orderBy('rank', 'desc')
          .orderBy('reply.answered_on', 'desc')
          .orderBy('reply.consultation', 'desc')
          .limit(pageSize)
          .offset((page - 1) * pageSize),
      ).as('replies'),
    ])
    .executeTakeFirstOrThrow();
};

type Row = Awaited<ReturnType<typeof findPage>>['replies'][number];

interface Match {
  rank: RawBuilder<number>;
  isMatch: RawBuilder<boolean>;
  isAll: boolean;
}

const matchOf = (text: string): Match => {
  const isAll = !text.trim();
  const query = isAll ? undefined : queryOf(text);
  if (!query) return {rank: sql`1::real`, isMatch: sql`${sql.lit(isAll)}`, isAll};
  return {rank: rankOf(query), isMatch: sql`words @@ ${query}`, isAll};
};

const replyOf = (row: Row, profile: CountyProfile, {locale}: ReplySearch): PublishedReply => ({
  id: row.id,
  title: {text: row.title, lang: row.locale},
  question: {text: row.question, lang: row.locale},
  ...(row.asker !== null && {asker: row.asker}),
  department: departmentIn(profile, row.department, locale),
  receivedOn: row.received_on,
  answeredOn: row.answered_on,
  answer: row.answer,
});
