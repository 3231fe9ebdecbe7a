import type {Browser, CDPSession, Page} from 'puppeteer-core';

/** A line and a device, as the DevTools protocol imitates them. */
export interface Line {
  name: string;
  kilobits: number;
  latency: number;
  /** How many times slower than this machine. */
  slowdown: number;
}

/**
 * One visit, in milliseconds: when the five radios, the field for a question or the kinds of a report stood ready
 * for a frame, and when that frame had been laid out and painted; and what had been asked for besides the page and its
 * stylesheet.
 */
export interface Visit {
  ready: number;
  painted: number;
  bytes: number;
  requests: number;
}

/** Visits each page in turn, so that whatever else this machine does meets all of them alike. */
export const visitInTurn = async (
  browser: Browser,
  urls: Record<string, string>,
  line: Line,
  rounds: number,
): Promise<Record<string, Visit[]>> => {
  const visits: Record<string, Visit[]> = Object.fromEntries(Object.keys(urls).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, url] of Object.entries(urls)) {
      const visit = await visitOnce(browser, url, line);
      // The first round only warms the machine.
      if (round > 0) visits[name]!.push(visit);
    }
  }
  return visits;
};

async function visitOnce(browser: Browser, url: string, line: Line): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await imitate(session, line);
  const asked = listen(session);
  await page.evaluateOnNewDocument(noteReady);
  await page.goto(url, {waitUntil: 'domcontentloaded', timeout: 120_000});
  const {ready, painted} = await timesOf(page);
  const scripts = asked.filter(({script, sent}) => script && sent <= asked[0]!.sent + ready / 1000);
  await context.close();
  return {ready, painted, requests: scripts.length, bytes: scripts.reduce((sum, {bytes}) => sum + bytes, 0)};
}

async function imitate(session: CDPSession, {kilobits, latency, slowdown}: Line): Promise<void> {
  const bytesASecond = (kilobits * 1000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesASecond,
    uploadThroughput: bytesASecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
}

interface Asked {
  id: string;
  script: boolean;
  sent: number;
  bytes: number;
}

function listen(session: CDPSession): Asked[] {
  const asked: Asked[] = [];
  session.on('Network.requestWillBeSent', ({requestId, type, timestamp, request}) => {
    const script = type === 'Script' || request.url.includes('/huiyin/');
    asked.push({id: requestId, script, sent: timestamp, bytes: 0});
  });
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    const found = asked.find(({id}) => id === requestId);
    if (found) found.bytes = encodedDataLength;
  });
  return asked;
}

// Runs in the page. Frames are drawn only once the stylesheet is there. Laying out is part of what a person waits for,
// and a widget may have been laid out before its frame begins where a plain form was not: hence both moments.
const noteReady = async (): Promise<void> => {
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const root = document.querySelector('hy-rater, hy-consultation, hy-complaint')?.shadowRoot ?? document;
    if (root.querySelectorAll('input[type="radio"]').length === 5) break;
    // A question is begun with its words: its kinds come with the county's profile.
    if (document.querySelector('hy-consultation') && root.querySelector('textarea')) break;
    if (root.querySelector('[name="kind"][type="radio"]') && document.querySelector('hy-complaint')) break;
  }
  performance.mark('ready');
  // A message posted in a frame is heard once the frame is painted.
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => performance.mark('painted');
  port2.postMessage('');
};

const timesOf = async (page: Page): Promise<Pick<Visit, 'ready' | 'painted'>> => {
  const options = {timeout: 120_000, polling: 100};
  await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0, options);
  const [ready, painted] = await page.evaluate(() =>
    ['ready', 'painted'].map((name) => performance.getEntriesByName(name)[0]!.startTime),
  );
  return {ready: ready!, painted: painted!};
};
