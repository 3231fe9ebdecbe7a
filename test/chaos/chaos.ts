// Sends many ratings, questions and reports with photos over a bad line to a server that keeps dying, and counts what became of them.
import {parseArgs} from 'node:util';
import {launch} from 'puppeteer-core';
import {browserFlags, findBrowser} from '../../scripts/browser.js';
import {directFile} from '../journeys/support/rater-page.ts';
import {openFaultSite} from './fault-site.ts';
import {verdictOf, type Tally} from './ledger.ts';
import {live, type Ending} from './live.ts';
import {mortalServer} from './mortal-server.ts';
import {planOf, type Plan} from './plan.ts';

const {values} = parseArgs({
  options: {
    seed: {type: 'string', default: '1'},
    count: {type: 'string', default: '100'},
    citizens: {type: 'string', default: '12'},
    deaths: {type: 'string'},
  },
});
const [seed, count, citizens] = [values.seed, values.count, values.citizens].map(Number) as [
  number,
  number,
  number,
];
const deaths = Number(values.deaths ?? Math.ceil(count / 40));

// A tab in the background must be as lively as the one in front.
const lively = [
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

const server = await mortalServer();
const site = await openFaultSite(server.url);
const browser = await launch({
  executablePath: findBrowser(),
  args: [...browserFlags, ...lively],
  protocolTimeout: 180_000,
});

const endings: Ending[] = [];
let next = 0;
const sendOneAfterAnother = async (): Promise<void> => {
  while (next < count) endings.push(await sendOne(planOf(seed, next++)));
};
await Promise.all([...Array.from({length: citizens}, sendOneAfterAnother), killNowAndThen()]);
await browser.close();
await site.close();
const rows = await server.rowsAtTheEnd();

const {kept, inMemory, foreign} = verdictOf(endings, rows);
const wrong = new Set(
  [kept.lost, kept.double, kept.false.keys(), inMemory.double, inMemory.false.keys()].flatMap((of) => [
    ...of,
  ]),
);

console.log(
  `\nseed ${seed}, ${citizens} citizens at a time, ${deaths} deaths of the server; what befell the requests:`,
);
console.table(Object.fromEntries([...site.befell].sort()));
console.log(lineOf(kept));
const known = inMemory.lost.filter((ending) => !inMemory.false.has(ending)).length;
console.log(
  `in memory only, apart: ${lineOf(inMemory)}; of the ${inMemory.lost.length} lost, ${known} could be known from the screen`,
);
console.log(`${rows.length} rows in the database, ${foreign.length} of them nobody's`);
for (const row of foreign) console.log(`✖ nobody's row: ${JSON.stringify(row)}`);
for (const ending of wrong) {
  console.log(`✖ ${ending.text}: ${wrongsOf(ending, kept)}${wrongsOf(ending, inMemory)}`);
  console.log(JSON.stringify({...ending, numbers: [...ending.numbers]}, null, 1));
}
console.log(`\n${endings.length - wrong.size} passed, ${wrong.size + foreign.length} failed`);
process.exitCode = wrong.size + foreign.length ? 1 : 0;

function lineOf({submitted, rows, lost, double, false: told}: Tally): string {
  return `${submitted} submitted, ${rows} rows, ${lost.length} lost, ${double.length} double, ${told.size} false`;
}

function wrongsOf(ending: Ending, {lost, double, false: told}: Tally): string {
  const wrongs = [
    lost.includes(ending) && 'lost',
    double.includes(ending) && 'double',
    told.has(ending) && `false (${told.get(ending)})`,
  ];
  return wrongs.filter(Boolean).join(', ');
}

async function sendOne(plan: Plan): Promise<Ending> {
  const citizen = `c${plan.index}`;
  const url = site.welcome(citizen, await pageOf(plan, citizen), plan);
  return live(browser, url, plan, `混沌 ${seed}-${plan.index}`);
}

async function pageOf({widget, language, inMemory}: Plan, citizen: string): Promise<string> {
  const token = widget === 'rater' ? `case-token="${await tokenWhenAlive()}"` : '';
  const kiosk = inMemory === 'kiosk' ? 'kiosk' : '';
  const element = `<hy-${widget} api="/${citizen}/api" ${token} ${kiosk}></hy-${widget}>`;
  const file = directFile(language).replace('rater', widget);
  const impatience = `<script type="module">
    import {configure} from '/huiyin/${widget}.${language}.js';
    configure({timeout: 2000});
  </script>`;
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>混沌</title>${file}${impatience}<body>${element}`;
}

async function tokenWhenAlive(): Promise<string> {
  for (;;) {
    try {
      return await server.newCaseToken();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function killNowAndThen(): Promise<void> {
  for (let death = 1; death <= deaths; death++) {
    while (endings.length < (count * death) / (deaths + 1))
      await new Promise((resolve) => setTimeout(resolve, 50));
    await server.dieAndRise();
  }
}
