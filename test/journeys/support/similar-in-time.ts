import type {Page} from 'puppeteer-core';

/** Lets the pages that are opened here wait for similar reports, which help only in time, as long as a machine takes. */
export const similarInTime = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const {setTimeout: start} = window;
    // The patience of `similar-offer.ts`, which nothing else has.
    window.setTimeout = ((act: TimerHandler, delay?: number, ...given: unknown[]) =>
      start(act, delay === 3000 ? 60_000 : delay, ...given)) as typeof setTimeout;
  });
