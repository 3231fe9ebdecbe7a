import {setTimeout as wait} from 'node:timers/promises';
import type {ElementHandle, Page} from 'puppeteer-core';
import {until} from './until.ts';
import {watch, type Watched} from './watch.ts';

export type Role =
  'radio' | 'checkbox' | 'textbox' | 'button' | 'heading' | 'link' | 'group' | 'image' | 'term';

/** Somebody before a browser: sees what is on the screen, finds things by role and name, and presses them. */
export class Citizen {
  readonly page: Page;
  readonly watched: Watched;

  constructor(page: Page) {
    this.page = page;
    this.watched = watch(page);
  }

  /** Opens a page and waits until its raters stand in place of what the page shows without them. */
  async visit(url: string): Promise<void> {
    await this.page.goto(url);
    await until(
      'the rater is ready',
      () => this.page.evaluate(isReady),
      () => this.screen(),
    );
  }

  async press(role: Role, name: string): Promise<void> {
    const found = await this.find(role, name);
    await restsInView(found);
    await found.click();
  }

  async type(name: string, text: string): Promise<void> {
    await (await this.find('textbox', name)).type(text);
  }

  /** The thing of this role and name, as soon as it can be seen. */
  async find(role: Role, name: string): Promise<ElementHandle> {
    let found: ElementHandle | undefined;
    await until(
      `there is a ${role} called “${name}”`,
      async () => (found = await this.#visible(role, name)),
      () => this.screen(),
    );
    return found!;
  }

  /** Whether a radio button or a check box is chosen. */
  async isChosen(role: 'radio' | 'checkbox', name: string): Promise<boolean> {
    const found = await this.find(role, name);
    return found.evaluate((input) => (input as HTMLInputElement).checked);
  }

  /** How many things of this role and name can be seen now. */
  async count(role: Role, name = ''): Promise<number> {
    const found = await this.page.$$(`aria/${name}[role="${role}"]`);
    const visible = await Promise.all(found.map((one) => one.isVisible()));
    return visible.filter(Boolean).length;
  }

  /** Waits until these words are on the screen. */
  reads(words: string): Promise<void> {
    return until(
      `the screen says “${words}”`,
      async () => (await this.screen()).includes(words),
      () => this.screen(),
    );
  }

  /** All words on the screen, those in the rater included. */
  screen(): Promise<string> {
    return this.page.evaluate(wordsOnScreen);
  }

  async close(): Promise<void> {
    await this.page.browserContext().close();
    this.watched.assertQuiet();
  }

  async #visible(role: Role, name: string): Promise<ElementHandle | undefined> {
    for (const one of await this.page.$$(`aria/${name}[role="${role}"]`)) {
      if (await one.isVisible()) return one;
    }
    return undefined;
  }
}

const isReady = (): boolean =>
  [...document.querySelectorAll('hy-rater')].every(
    ({shadowRoot}) => shadowRoot?.childElementCount && !shadowRoot.querySelector('slot'),
  );

const wordsOnScreen = (): string => {
  const inside = [...document.querySelectorAll('hy-rater')].flatMap(({shadowRoot}) =>
    [...(shadowRoot?.children ?? [])].map((child) => (child as HTMLElement).innerText),
  );
  return [document.body.innerText, ...inside].join('\n');
};

// A page may still be scrolling to what it wants to show: nobody presses what moves. Asked from outside, because a
// page without scripts has no timers.
const restsInView = async (element: ElementHandle): Promise<void> => {
  await element.evaluate((one) => one.scrollIntoView({block: 'center', behavior: 'instant'}));
  const top = () => element.evaluate((one) => one.getBoundingClientRect().top);
  for (let before = NaN, now = await top(); before !== now; [before, now] = [now, await top()])
    await wait(20);
};
