// Compares the rater with a plain form of the same fields, on two slow lines; then measures reports, photos, guides and the server.
import {spawnSync} from 'node:child_process';
import {startTestServer} from '@huiyin/server/testing';
import {addPhotoPage} from '../../test/photo-page.ts';
import {raterPage, direct, startBrowser} from '../../test/rater-page.ts';
import {startSite} from '../../test/site.ts';
import {guideSearchCost} from './guides.ts';
import {instanceCost} from './instances.ts';
import {visitInTurn, type Line, type Visit} from './load-times.ts';
import {median} from './median.ts';
import {pagesFor, stylesheet} from './pages.ts';
import {photoTimes} from './photo.ts';
import {reportBytes} from './report.ts';

const rounds = Number(process.argv[2] ?? 9);

const lines: (Line & {goal: number})[] = [
  {name: 'slow 4G', kilobits: 1600, latency: 150, slowdown: 4, goal: 1.35},
  {name: 'rural 3G', kilobits: 400, latency: 400, slowdown: 6, goal: 1.65},
];

const [site, browser] = await Promise.all([startSite(), startBrowser()]);
const server = await startTestServer({allowedOrigins: [site.origin]});
site.api = server.url;
site.pages.set('/portal.css', {body: stylesheet, headers: {'Content-Type': 'text/css'}});

const urls: Record<string, string> = {};
for (const [name, body] of Object.entries(pagesFor(await server.newCaseToken()))) {
  const path = `/${name.replace(' ', '-')}`;
  site.pages.set(path, {body});
  urls[name] = site.origin + path;
}

for (const line of lines) {
  console.log(
    `\n${line.name}: ${line.kilobits} kbit/s, ${line.latency} ms, ${line.slowdown} × slower; ` +
      `medians of ${rounds} visits; goal of the direct file: painted in ${line.goal} ×`,
  );
  const visits = await visitInTurn(browser, urls, line, rounds);
  const [plain] = Object.values(visits);
  console.table(Object.fromEntries(Object.entries(visits).map(([name, of]) => [name, row(of, plain!)])));
}

site.pages.set('/many', {body: raterPage({head: direct('zh')}).replace(/<hy-rater[^]*<\/hy-rater>/, '')});
const {milliseconds, kilobytes} = await instanceCost(browser, `${site.origin}/many`, rounds);
console.log('\nOne more rater, at fifty on a page');
console.table({
  'main thread until ready, ms': {measured: milliseconds.toFixed(2), goal: 2.5},
  'heap, KB': {measured: kilobytes.toFixed(1), goal: 10},
});

console.log('\nA report, in bytes of brotli');
console.table(await reportBytes(browser, site));

await addPhotoPage(site);
console.log(
  '\nA photo of 12 megapixels, 4 × slower, in milliseconds; goal of the longest task in a worker: 200',
);
console.table({
  'in a worker': await photoTimes(browser, site, {slowdown: 4, worker: true}),
  'on the page’s thread': await photoTimes(browser, site, {slowdown: 4, worker: false}),
});

await browser.close();

// In a browser that has nothing else on its mind.
const ownBrowser = await startBrowser();
const search = await guideSearchCost(ownBrowser, site, {guides: 20_000, slowdown: 4});
console.log('\nThe search among 20,000 guides in the browser, 4 × slower');
console.table({
  'keystroke to results, p95, ms': {measured: search.keystroke.toFixed(1), goal: 50},
  'longest task while it loads, ms': {measured: Math.round(search.longest), goal: 50},
  'index, bytes of brotli a guide': {measured: (search.bytes / search.guides).toFixed(1), goal: 140},
});

await ownBrowser.close();
await Promise.all([site.stop(), server.stop()]);

console.log('\nThe server');
const flags = ['--conditions=@huiyin/source', '--import=tsx'];
spawnSync(process.execPath, [...flags, 'packages/server/bench.ts'], {stdio: 'inherit'});
spawnSync(process.execPath, [...flags, 'packages/guides/bench.ts'], {stdio: 'inherit'});

function row(visits: Visit[], plain: Visit[]) {
  const middle = (of: Visit[], name: keyof Visit) => median(of.map((visit) => visit[name]));
  const ratio = (name: 'ready' | 'painted') => (middle(visits, name) / middle(plain, name)).toFixed(2);
  return {
    'ready to be painted, × plain': ratio('ready'),
    'painted, × plain': ratio('painted'),
    'painted, ms': Math.round(middle(visits, 'painted')),
    'bytes until ready': middle(visits, 'bytes'),
    'requests until ready': middle(visits, 'requests'),
  };
}
