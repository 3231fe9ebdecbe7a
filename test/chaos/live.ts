import assert from 'node:assert/strict';
import {setTimeout as wait} from 'node:timers/promises';
import type {Browser, BrowserContext, Page} from 'puppeteer-core';
import {wordsIn} from '../journeys/support/words.ts';
import type {Plan} from './plan.ts';
import {fill, isKept, openPage, press, read} from './sender.ts';

/** How one submission ended, as its citizen knows it. */
export interface Ending {
  readonly plan: Plan;
  /** The words that only this submission holds. */
  readonly text: string;
  /** The numbers of the receipts that the screens showed. */
  readonly numbers: ReadonlySet<string>;
  /** Whether a screen said that it is saved on the device. */
  readonly wasSaidToBeSaved: boolean;
  /** The last words on a screen, for whoever must find out what went wrong. */
  readonly lastWords: string;
}

// Longer than a few of the longest rests between two tries, a minute each: a server that dies twice costs that.
const patience = 240_000;
// So long somebody looks at an empty form before they believe that nothing of theirs is on its way.
const doubt = 3_000;

/** One citizen, one browser profile, one submission: from the press until every open screen shows a receipt. */
export const live = async (browser: Browser, url: string, plan: Plan, text: string): Promise<Ending> => {
  const context = await browser.createBrowserContext();
  try {
    const page = await openPage(context, url, plan);
    assert(await fill(page, plan, text), 'the form is empty at first');
    if (plan.life === 'isOffline') await page.setOfflineMode(true);
    assert(await press(page, plan.isPressedTwice ? 2 : 1), 'the form has a button');
    await wait(plan.lifeAfter);
    const seen = await read(page);
    const wasSaidToBeSaved = seen.words.includes(wordsIn(plan.language)('sending.stored'));
    // Whoever leaves with a receipt before their eyes has read it.
    const pages = seen.number ? [page] : await goOn(context, page, url, plan);
    const {numbers, lastWords} = await followToTheEnd(pages, plan, text);
    return {plan, text, numbers, lastWords, wasSaidToBeSaved};
  } finally {
    await context.close();
  }
};

/** What the citizen does after the press; the screens that are open then. */
const goOn = async (context: BrowserContext, page: Page, url: string, plan: Plan): Promise<Page[]> => {
  switch (plan.life) {
    case 'stays':
      return [page];
    case 'closes':
      await page.close();
      return [await openPage(context, url, plan)];
    case 'reloads':
      await page.reload();
      return [page];
    case 'opensSecond': {
      const second = await openPage(context, url, plan);
      // It never hears of an anonymous report: of that nothing is on the device.
      return plan.widget === 'complaint' && plan.inMemoryOnly ? [page] : [page, second];
    }
    case 'isOffline':
      await page.setOfflineMode(false);
      return [page];
  }
};

/** Looks until every screen shows a receipt, and sends again from a screen that has lost the words. */
const followToTheEnd = async (pages: Page[], plan: Plan, text: string) => {
  const numbers = new Set<string>();
  const start = Date.now();
  let hasDoubted = false;
  for (;;) {
    const readings = await Promise.all(pages.map(read));
    readings.forEach(({number}) => number && numbers.add(number));
    // A screen that was opened before the words were written down on the device knows nothing of them.
    const isSeen =
      numbers.size > 0 && readings.every(({number, words}) => number ?? (words && !words.includes(text)));
    const waited = Date.now() - start;
    if (isSeen || waited > patience)
      return {numbers, lastWords: readings.map(({words}) => words).join('\n—\n')};
    await obey(pages[0]!, plan, readings[0]!.words);
    if (!hasDoubted && waited > doubt && ['closes', 'reloads'].includes(plan.life)) {
      hasDoubted = true;
      const isGone = numbers.size === 0 && !(await isKept(pages[0]!));
      if (isGone && plan.inMemoryOnly) return {numbers, lastWords: readings[0]!.words};
      if (isGone) await sendAgain(pages[0]!, plan, text);
    }
    await wait(200);
  }
};

/** Presses again where the screen asks for it. */
const obey = async (page: Page, {widget, language}: Plan, words: string): Promise<void> => {
  const room = widget === 'complaint' ? 'complaintForm' : widget;
  if (words.includes(wordsIn(language)(`${room}.notLoaded`))) await press(page, 1);
};

const sendAgain = async (page: Page, plan: Plan, text: string): Promise<void> => {
  // No button: meanwhile the page has learnt that the first one had arrived.
  if (await fill(page, plan, text)) await press(page, 1);
};
