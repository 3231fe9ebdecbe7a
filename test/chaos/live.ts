import assert from 'node:assert/strict';
import {setTimeout as wait} from 'node:timers/promises';
import type {Browser, BrowserContext, Page} from 'puppeteer-core';
import {wordsIn} from '../journeys/support/words.ts';
import type {Plan} from './plan.ts';
import {fill, isKept, leave, openPage, press} from './sender.ts';
import {Witness, type Testimony} from './witness.ts';

/** How one submission ended, as its citizen knows it. */
export interface Ending extends Testimony {
  readonly plan: Plan;
  /** The words that only this submission holds. */
  readonly text: string;
  /** Whether the screens said how it ended before the citizen's patience did. */
  readonly isSettled: boolean;
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
  const witness = new Witness(plan.language);
  try {
    const page = await openPage(context, url, plan);
    assert(await fill(page, plan, text), 'the form is empty at first');
    if (plan.life === 'isOffline') await page.setOfflineMode(true);
    assert(await press(page, plan.isPressedTwice ? 2 : 1), 'the form has a button');
    page.on('dialog', () => (witness.wasAskedBeforeLeaving = true));
    await wait(plan.lifeAfter);
    const {number} = await witness.look(page);
    // Whoever leaves with a receipt before their eyes has read it.
    const pages = number ? [page] : await goOn(context, page, url, plan);
    const end = await followToTheEnd(pages, {plan, text, witness});
    return {plan, text, ...end, ...witness.testimony};
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
      // What is on the device outlives a page that dies unasked; what is in memory, a page that is closed as people do.
      await (plan.inMemory ? leave(page) : page.close());
      return [await openPage(context, url, plan)];
    case 'reloads':
      await page.reload();
      return [page];
    case 'opensSecond':
      return [page, await openPage(context, url, plan)];
    case 'isOffline':
      await page.setOfflineMode(false);
      return [page];
  }
};

interface Life {
  plan: Plan;
  text: string;
  witness: Witness;
}

/** Looks until every screen shows a receipt, and sends again from a screen that never had the words. */
const followToTheEnd = async (
  pages: Page[],
  {plan, text, witness}: Life,
): Promise<Pick<Ending, 'isSettled' | 'lastWords'>> => {
  const start = Date.now();
  let hasDoubted = false;
  for (;;) {
    const readings = await Promise.all(pages.map((page) => witness.look(page)));
    const lastWords = readings.map(({words}) => words).join('\n—\n');
    const hasReceipt = witness.numbers.size > 0;
    // A screen that was opened before the words were written down on the device knows nothing of them.
    const isSeen =
      hasReceipt && readings.every(({number, words}) => number ?? (words && !words.includes(text)));
    // A shared screen must serve the next citizen.
    const isLeft = plan.inMemory === 'kiosk' && witness.lastSaid === 'notKnown';
    if (isSeen || isLeft) return {isSettled: true, lastWords};
    const waited = Date.now() - start;
    if (waited > patience) return {isSettled: false, lastWords};
    await obey(pages[0]!, plan, readings[0]!.words);
    if (!hasDoubted && waited > doubt && ['closes', 'reloads'].includes(plan.life)) {
      hasDoubted = true;
      const isGone = !hasReceipt && !(await isKept(pages[0]!));
      if (isGone && !plan.inMemory) witness.wasSavedInVain ||= witness.wasSaidToBeSaved;
      // Who was told that it is saved does not write it once more.
      if (isGone && (plan.inMemory || witness.wasSavedInVain)) return {isSettled: true, lastWords};
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
