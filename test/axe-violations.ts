import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {AxeResults} from 'axe-core';
import type {Frame, Page} from 'puppeteer-core';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds wrong with a page or a frame as it stands, a line a rule; frames in it are looked at by themselves. */
export const axeViolations = async (view: Page | Frame): Promise<string[]> => {
  await view.evaluate(axe);
  const {violations} = await view.evaluate(runAxe);
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 200)).join(' ')}`);
};

/** It is the page around a frame that has the first heading. */
const runAxe = (): Promise<AxeResults> =>
  (Reflect.get(globalThis, 'axe') as {run: (options: object) => Promise<AxeResults>}).run({
    iframes: false,
    rules: {'page-has-heading-one': {enabled: parent === window}},
  });
