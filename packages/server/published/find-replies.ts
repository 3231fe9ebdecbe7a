import {sql, type RawBuilder} from 'kysely';
import {jsonArrayFrom} from 'kysely/helpers/postgres';
import type {ReplyPage, ReplySearch} from '@huiyin/core';
import type {Backend} from '../backend.ts';
import type {Database} from '../database/open-database.ts';
import {departmentCounts} from './departments.ts';
import {publishedColumns, publishedOf, voicesOfReply} from './published-row.ts';
import type {ReplyStatistics} from './reply-statistics.ts';
import {isMatchOf, leastRank, queryOf, rankOf} from './search-words.ts';

const pageSize = 10;

/** One page of what is published, or the one of an id: the best match first where there are words to look for, else the newest. */
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
    replies: replies.map((row) => publishedOf(row, config.profile, search.locale)),
    departments: departmentCounts(counts, config.profile, search),
    statistics: await statistics(),
  };
};

const findPage = (database: Database, {text, department, id, page}: ReplySearch) => {
  const {rank, isMatch, isAll} = matchOf(text);
  return database
    .with(
      // What matches is ranked once, for the counts and for the page; all that there is, an index counts faster.
      (name) => (isAll ? name('found').notMaterialized() : name('found').materialized()),
      (query) =>
        query
          .selectFrom('published_replies')
          .select(['letter', 'department', 'listed_on', rank.as('rank')])
          .where(isMatch)
          .$if(id !== undefined, (only) => only.where('id', '=', id!)),
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
          .innerJoin('published_replies as reply', 'reply.letter', 'matches.letter')
          .innerJoin('letters', 'letters.number', 'reply.letter')
          .select([...publishedColumns, voicesOfReply.as('voices')])
          .$if(department !== undefined, (only) => only.where('reply.department', '=', department!))
          .orderBy('rank', 'desc')
          .orderBy('reply.listed_on', 'desc')
          .orderBy('reply.letter', 'desc')
          .limit(pageSize)
          .offset((page - 1) * pageSize),
      ).as('replies'),
    ])
    .executeTakeFirstOrThrow();
};

interface Match {
  rank: RawBuilder<number>;
  isMatch: RawBuilder<boolean>;
  isAll: boolean;
}

const matchOf = (text: string): Match => {
  const isAll = !text.trim();
  const query = isAll ? undefined : queryOf(text);
  if (!query) return {rank: sql`1::real`, isMatch: sql`${sql.lit(isAll)}`, isAll};
  return {rank: rankOf(query), isMatch: isMatchOf(query), isAll};
};
