import {monitorEventLoopDelay, performance} from 'node:perf_hooks';
import type {GuideSearch} from '@huiyin/core';
import {importGuides} from './guide/import-guides.ts';
import type {DatabaseConfig} from './server-config.ts';
import {printRuns, timed, type Run} from './testing/bench-table.ts';
import {exampleCatalogue, exampleGuide, startTestServer} from './testing/index.ts';

const kept = 20_000;
const rounds = 12;

// As people type: names, everyday words, a sentence, pinyin, a wrong character, other alphabets, nothing at all.
const searches = [
  ...['食品经营许可', '开饭店', '我想在镇上开一家药店要办什么证', 'yingye', 'spjy', '食品经营许克', '税'],
  ...['licence', 'лицензия', '許可', '허가', ''],
];

/** Measures searches over HTTP, one at a time, in so many guides on each database, and how long an import holds others up. */
export const benchGuides = async (places: Record<string, () => Promise<DatabaseConfig>>): Promise<void> => {
  const runs = new Map<string, Run[]>();
  for (const [name, place] of Object.entries(places)) runs.set(name, [await searchMany(name, await place())]);
  printRuns(`${searches.length * rounds} searches in ${kept} guides`, 'searches', runs);
};

const searchMany = async (name: string, config: DatabaseConfig): Promise<Run> => {
  const {url, backend, stop} = await startTestServer({database: config});
  const guides = {guides: manyGuides(), catalogue: exampleCatalogue};
  const imported = await watched(() => importGuides(backend, guides));
  const indexed = await watched(() => search(url, ''));
  console.log(`${name}: ${kept} guides are imported in ${imported} and indexed in ${indexed}.`);
  for (const words of searches) await search(url, words);
  const run = await timed(rounds * searches.length, (turn) => search(url, searches[turn % searches.length]!));
  await stop();
  return run;
};

/** How long something takes, and for how long it holds others up. */
const watched = async (act: () => Promise<unknown>): Promise<string> => {
  const delay = monitorEventLoopDelay({resolution: 5});
  const rest = () => new Promise((resolve) => setTimeout(resolve, 20));
  delay.enable();
  // A pause is counted once the one that waits in it was heard.
  await rest();
  const began = performance.now();
  await act();
  const took = Math.round(performance.now() - began);
  await rest();
  delay.disable();
  return `${took} ms (others wait ${Math.round(delay.max / 1e6)} ms at most)`;
};

const places = ['城关镇', '双河镇', '柳林乡', '石桥镇', '青山乡'];
const subjects = ['食品经营', '药品零售', '道路运输', '取水', '林木采伐', '民办学校', '医疗机构', '劳务派遣'];
const kinds = ['首次申请', '变更', '延续', '补发', '注销'];

function* manyGuides() {
  for (let count = 0; count < kept; count++) {
    const of = (list: readonly string[], step: number) => list[Math.floor(count / step) % list.length]!;
    const text = `${of(places, 40)}${of(subjects, 5)}许可第${Math.floor(count / 200) + 1}类${of(kinds, 1)}`;
    const guide = exampleGuide({
      taskCode: `YS-PT-${String(count + 1).padStart(5, '0')}`,
      name: [{text, lang: 'zh'}],
      body: {name: [{text: `${of(places, 40)}人民政府`, lang: 'zh'}], type: 'statutory', together: []},
    });
    yield {place: text, guide};
  }
}

const search = async (url: string, words: string): Promise<void> => {
  const body: GuideSearch = {words, page: 1, locale: 'zh'};
  const headers = {'Content-Type': 'application/json'};
  const response = await fetch(`${url}/guides/search`, {method: 'POST', headers, body: JSON.stringify(body)});
  if (response.status !== 200) throw new Error(`A search was answered with ${response.status}.`);
  await response.arrayBuffer();
};
