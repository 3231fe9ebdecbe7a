import {once} from 'node:events';
import puppeteer, {type Browser} from 'puppeteer-core';
import {browserFlags, findBrowser} from '../../../scripts/browser.js';
import {Citizen} from './citizen.ts';

// A browser trusts 127.0.0.1 as it trusts https. Were a page to ask any other host, it would find none.
const nowhereElse = '--host-resolver-rules=MAP county.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** The same address under a name: for a browser a plain-http page like any on the internet. */
export const plainHttp = (url: string): string => url.replace('127.0.0.1', 'county.test');

/** A real Chromium that reaches this machine and nothing else. What it stores outlives it in `folder`, where given. */
export const openBrowser = async ({folder}: {folder?: string} = {}) => {
  const browser: Browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: [...browserFlags, nowhereElse],
    ...(folder && {userDataDir: folder}),
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
    /** A tab in the profile of the folder. Its citizen is closed with the browser. */
    newTab: async (): Promise<Citizen> => new Citizen(await browser.newPage()),
    /** Ends it in the middle of whatever it does. */
    kill: async (): Promise<void> => {
      const process = browser.process()!;
      const ended = once(process, 'exit');
      process.kill('SIGKILL');
      await ended;
    },
    close: () => browser.close(),
  };
};
