import assert from 'node:assert/strict';
import {once} from 'node:events';
import puppeteer, {type Browser} from 'puppeteer-core';
import {browserFlags, findBrowser} from '../../../scripts/browser.js';
import {foreignRequests} from '../../foreign-requests.ts';
import {Citizen} from './citizen.ts';

/** The same address under a name: for a browser a plain-http page like any on the internet. */
export const plainHttp = (url: string): string => url.replace('127.0.0.1', 'county.test');

/**
 * A real Chromium that reaches this machine and nothing else. What it stores outlives it in `folder`, where given.
 * Without a folder it may be one that was closed before, of whose citizens nothing is left.
 */
export const openBrowser = async ({folder}: {folder?: string} = {}) => {
  const launched = (folder ? undefined : wake()) ?? (await launch(folder));
  const {browser, foreign} = launched;
  return {
    /**
     * A citizen with a browser profile of their own, who keeps what they download in the folder, where given. `close()`
     * fails when a page did what no page may do.
     */
    newCitizen: async ({downloads}: {downloads?: string} = {}): Promise<Citizen> => {
      const downloadBehavior = downloads && {policy: 'allow' as const, downloadPath: downloads};
      const context = await browser.createBrowserContext({...(downloadBehavior && {downloadBehavior})});
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
    /** Fails when any page asked another machine, whoever had opened it. */
    close: async (): Promise<void> => {
      await (folder ? browser.close() : rest(launched));
      assert.deepEqual(foreign.splice(0), [], 'a page asked another machine');
    },
  };
};

interface Launched {
  readonly browser: Browser;
  /** What its pages asked of other machines. */
  readonly foreign: string[];
}

const launch = async (folder?: string): Promise<Launched> => {
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: browserFlags,
    ...(folder && {userDataDir: folder}),
    protocolTimeout: 60_000,
    // A machine that runs other tests at the same time may take its time.
    timeout: 120_000,
  });
  return {browser, foreign: foreignRequests(browser)};
};

const resting = new Map<Launched, NodeJS.Timeout>();

const rest = async (launched: Launched): Promise<void> => {
  const {browser} = launched;
  const given = browser.browserContexts().filter((context) => context !== browser.defaultBrowserContext());
  await Promise.all(given.map((context) => context.close()));
  // An open one keeps its process running, so one that the next test file does not take soon is closed.
  const close = () => {
    resting.delete(launched);
    void browser.close();
  };
  resting.set(launched, setTimeout(close, 3000));
};

const wake = (): Launched | undefined => {
  const [rested] = resting;
  if (!rested) return undefined;
  clearTimeout(rested[1]);
  resting.delete(rested[0]);
  return rested[0];
};
