import type {SimilarReports, SimilarSearch} from '@huiyin/core';
import type {Backend} from '../backend.ts';
import {publishedColumns, reportOf, voicesOfReply} from './published-row.ts';
import {isMatchOf, leastRank, queryOf, rankOf} from './search-words.ts';

/** So many can be read before one’s own report is sent. */
const most = 5;

/** The published reports that have words of a title, the most alike first. */
export const findSimilar = async (
  {database, config}: Pick<Backend, 'database' | 'config'>,
  {title, locale}: SimilarSearch,
): Promise<SimilarReports> => {
  const query = queryOf(title);
  if (!query) return {reports: []};
  const rank = rankOf(query);
  const rows = await database
    .selectFrom('published_replies as reply')
    .innerJoin('letters', 'letters.number', 'reply.letter')
    .select([...publishedColumns, voicesOfReply.as('voices')])
    .where('letters.about', '=', 'complaint')
    .where(isMatchOf(query))
    .where(rank, '>=', leastRank)
    .orderBy(rank, 'desc')
    .orderBy('reply.listed_on', 'desc')
    .orderBy('reply.letter', 'desc')
    .limit(most)
    .execute();
  return {reports: rows.map((row) => reportOf(row, config.profile, locale))};
};
