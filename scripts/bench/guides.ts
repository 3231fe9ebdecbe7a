import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import type {Browser} from 'puppeteer-core';
import type {WrittenGuide} from '@huiyin/core';
import {syllablesOf} from '@huiyin/core/guide-pinyin';
import {guideIndexOf, type GuideFinder, type GuideIndex} from '@huiyin/core/guide-search';
import {catalogue, guides as demoGuides} from '../../examples/county-portal/portal/content/guides/index.ts';
import type {Site} from '../../test/site.ts';
import {coreFiles} from '../photo-files.js';

/** What the search among guides costs a citizen’s browser: times of the page’s own thread in milliseconds, and bytes. */
export interface GuideSearchCost {
  /** From a keystroke to the results, all but the slowest twentieth. */
  keystroke: number;
  /** The longest task while the indexes are added. */
  longest: number;
  /** Of brotli, all indexes together. */
  bytes: number;
  guides: number;
}

interface SearchPage {
  finder: GuideFinder;
  GuideFinder: new () => GuideFinder;
}

const queries = JSON.parse(readFileSync('test/guide-queries.json', 'utf8')) as {query: string}[];
const shard = 3000;

/** Searches as one types, among so many guides that are made from those of the demo county. */
export const guideSearchCost = async (
  browser: Browser,
  site: Site,
  {guides, slowdown}: {guides: number; slowdown: number},
): Promise<GuideSearchCost> => {
  const shards = indexesOf(guides);
  const bodies = shards.map((index) => JSON.stringify(index));
  await addPage(site, bodies);
  const page = await browser.newPage();
  await page.goto(`${site.origin}/guide-search`);
  await page.waitForFunction(() => 'GuideFinder' in globalThis);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  const longest = await page.evaluate(addWatched, bodies.length);
  const time = async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'TaskDuration')!.value * 1000;
  };
  const times: number[] = [];
  for (const words of typed()) {
    const before = await time();
    await page.evaluate(find, words);
    times.push((await time()) - before);
  }
  await page.close();
  times.sort((one, other) => one - other);
  return {
    keystroke: times[Math.floor(times.length * 0.95)]!,
    longest,
    bytes: bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0),
    guides,
  };
};

/** Every fourth query of the table, letter by letter. */
const typed = (): string[] =>
  queries
    .filter((_, at) => at % 4 === 0)
    .flatMap(({query}) => [...query].map((_, at, letters) => letters.slice(0, at + 1).join('')));

const indexesOf = (count: number): GuideIndex[] => {
  const all = Array.from({length: count}, (_, at) =>
    inPlace(demoGuides[at % demoGuides.length]!, Math.floor(at / demoGuides.length)),
  );
  return Array.from({length: Math.ceil(count / shard)}, (_, at) =>
    guideIndexOf(all.slice(at * shard, (at + 1) * shard), catalogue, {syllablesOf}),
  );
};

const places =
  '东城 西城 南关 北关 新城 老城 河东 河西 高新区 开发区 港区 山区 镇北 镇南 湖滨 江岸 园区 市中'.split(' ');

/** The same matter of another county. */
const inPlace = (guide: WrittenGuide, at: number): WrittenGuide =>
  at === 0
    ? guide
    : {
        ...guide,
        taskCode: `${guide.taskCode}-${at}`,
        name: guide.name.map((words) => ({
          ...words,
          text: `${words.text}（${places[(at - 1) % places.length]}）`,
        })),
      };

const addPage = async (site: Site, bodies: readonly string[]): Promise<void> => {
  const script = {'Content-Type': 'text/javascript'};
  for (const [path, body] of await coreFiles('guide-search')) site.pages.set(path, {body, headers: script});
  bodies.forEach((body, at) => site.pages.set(`/guide-index-${at}.json`, {body}));
  const body = `import {GuideFinder} from '/huiyin/guide-search.js'; Object.assign(globalThis, {GuideFinder});`;
  site.pages.set('/guide-search-page.js', {body, headers: script});
  site.pages.set('/guide-search', {
    body: '<!doctype html><title>办事指南</title><script type="module" src="/guide-search-page.js"></script>',
  });
};

// Both run in the page, and so name no function. What is shorter than 50 ms is no long task, and counts as none.
const addWatched = async (indexes: number): Promise<number> => {
  const page = globalThis as unknown as SearchPage;
  let longest = 0;
  new PerformanceObserver((list) => {
    longest = Math.max(longest, ...list.getEntries().map(({duration}) => duration));
  }).observe({type: 'longtask'});
  page.finder = new page.GuideFinder();
  for (let at = 0; at < indexes; at++) {
    const answer = await fetch(`/guide-index-${at}.json`);
    await page.finder.add((await answer.json()) as GuideIndex);
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  return longest;
};

const find = (words: string): void => {
  (globalThis as unknown as SearchPage).finder.find({words, page: 1, locale: 'zh'});
};
