import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {benchGuides} from './guide-bench.ts';
import type {DatabaseConfig} from './server-config.ts';
import {benchSearch} from './search-bench.ts';
import {printRuns, type Run} from './testing/bench-table.ts';
import {exampleRating, postRating, startTestServer, bothDatabases} from './testing/index.ts';

// Measures how fast ratings are taken, over HTTP and kept on disk, and published answers and guides found, by the
// embedded database and by a PostgreSQL server.

const ratings = 2000;
const citizens = 8;
const rounds = 4;

const rateMany = async (database: DatabaseConfig, count: number): Promise<Run> => {
  const server = await startTestServer({database});
  const tokens: string[] = [];
  for (let turn = 0; turn < count; turn++) tokens.push(await server.newCaseToken());
  const times: number[] = [];
  const start = performance.now();
  const citizen = async () => {
    for (let token = tokens.pop(); token; token = tokens.pop()) {
      const before = performance.now();
      const {status} = await postRating(server.url, exampleRating(token), token.slice(-40));
      if (status !== 201) throw new Error(`A rating was answered with ${status}.`);
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({length: citizens}, citizen));
  const seconds = (performance.now() - start) / 1000;
  await server.stop();
  return {times, seconds};
};

const folder = mkdtempSync(join(tmpdir(), 'huiyin-bench-'));
const [pglite, postgres] = bothDatabases();
let folders = 0;
const places: Record<string, () => Promise<DatabaseConfig>> = {
  'PGlite (folder)': async () => ({folder: join(folder, String(++folders))}),
  PostgreSQL: () => postgres.create(),
};
const runs = new Map<string, Run[]>(Object.keys(places).map((name) => [name, []]));

// In turns, so that whatever else the machine does falls on both.
for (let round = 0; round < rounds; round++) {
  for (const [name, place] of Object.entries(places)) {
    runs.get(name)!.push(await rateMany(await place(), ratings / rounds));
  }
}

printRuns(`${ratings} ratings, ${citizens} at a time`, 'ratings', runs);
await benchSearch(places);
await benchGuides(places);
await Promise.all([pglite.stop(), postgres.stop()]);
rmSync(folder, {recursive: true});
