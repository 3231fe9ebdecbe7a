import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {AxeResults} from 'axe-core';
import type {Page} from 'puppeteer-core';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds wrong with a page as it stands, a line a rule; frames are pages of their own. */
export const axeViolations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  const {violations} = await page.evaluate(runAxe);
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 200)).join(' ')}`);
};

const runAxe = (): Promise<AxeResults> =>
  (Reflect.get(globalThis, 'axe') as {run: (options: object) => Promise<AxeResults>}).run({iframes: false});
