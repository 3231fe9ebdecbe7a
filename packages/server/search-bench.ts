import {sql} from 'kysely';
import type {ReplySearch} from '@huiyin/core';
import type {DatabaseConfig} from './server-config.ts';
import {printRuns, timed, type Run} from './testing/bench-table.ts';
import {publishExamples} from './testing/example-replies.ts';
import {startTestServer} from './testing/index.ts';

const published = 20_000;
const rounds = 12;

// What people type: a word, a name of a matter, a whole sentence, one letter, other alphabets, nothing at all.
const searches = [
  ...[
    '护照',
    '养老保险转移',
    '身份证丢了',
    '我想给孩子办理出国护照需要带什么材料',
    '邻居半夜噪声扰民没有人管',
    '税',
  ],
  ...['社保卡在哪里补办', '外地打工怎么参加医疗保险', 'passport for a child', 'パスポートの申請', ''],
];

/** Measures searches over HTTP, one at a time, in so many published answers on each database. */
export const benchSearch = async (places: Record<string, () => Promise<DatabaseConfig>>): Promise<void> => {
  const runs = new Map<string, Run[]>();
  for (const [name, place] of Object.entries(places)) runs.set(name, [await searchMany(await place())]);
  printRuns(`${searches.length * rounds} searches in ${published} published answers`, 'searches', runs);
};

const searchMany = async (config: DatabaseConfig): Promise<Run> => {
  const {url, database, stop} = await startTestServer({database: config});
  await publishExamples(database, published);
  await sql`vacuum analyze`.execute(database);
  for (const text of searches) await search(url, text);
  const run = await timed(rounds * searches.length, (turn) => search(url, searches[turn % searches.length]!));
  await stop();
  return run;
};

const search = async (url: string, text: string): Promise<void> => {
  const body: ReplySearch = {text, page: 1, locale: 'zh'};
  const headers = {'Content-Type': 'application/json'};
  const response = await fetch(`${url}/replies/search`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  if (response.status !== 200) throw new Error(`A search was answered with ${response.status}.`);
  await response.arrayBuffer();
};
