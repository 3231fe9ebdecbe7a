import puppeteer, {type Browser} from 'puppeteer-core';
import {browserFlags, findBrowser} from '../../../scripts/browser.js';
import {Citizen} from './citizen.ts';

// Were a page to ask any other host, it would find none.
const nowhereElse = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** A real Chromium that reaches this machine and nothing else. */
export const openBrowser = async () => {
  const browser: Browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: [...browserFlags, nowhereElse],
    protocolTimeout: 60_000,
    // A machine that runs other tests at the same time may take its time.
    timeout: 120_000,
  });
  return {
    /** A citizen with a browser profile of their own. `close()` fails when a page did what no page may do. */
    newCitizen: async (): Promise<Citizen> => {
      const context = await browser.createBrowserContext();
      return new Citizen(await context.newPage());
    },
    close: () => browser.close(),
  };
};
