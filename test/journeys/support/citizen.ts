import {setTimeout as wait} from 'node:timers/promises';
import type {ElementHandle, Frame, Page} from 'puppeteer-core';
import {until} from './until.ts';
import {watch, type Watched} from './watch.ts';

/** Every widget that a page can hold. */
const widgets =
  'hy-rater, hy-consultation, hy-complaint, hy-tracker, hy-replies, hy-ratings, hy-guide, hy-guides';

export type Role =
  | 'radio'
  | 'checkbox'
  | 'combobox'
  | 'textbox'
  | 'searchbox'
  | 'button'
  | 'heading'
  | 'link'
  | 'group'
  | 'image'
  | 'term';

/** Somebody before a browser: sees what is on the screen, finds things by role and name, and presses them. */
export class Citizen {
  readonly page: Page;
  /** Where they look: at the page, or at a frame in it. */
  readonly view: Page | Frame;
  readonly watched: Watched;

  constructor(page: Page, view: Page | Frame = page, watched?: Watched) {
    this.page = page;
    this.view = view;
    this.watched = watched ?? watch(page);
    // A page that asks whether to leave it is left.
    if (view === page) page.on('dialog', (dialog) => void dialog.accept());
  }

  /** The same person, looking at nothing but the frame of this origin. */
  async within(origin: string): Promise<Citizen> {
    let frame: Frame | undefined;
    await until(
      `there is a frame of ${origin}`,
      async () => (frame = this.page.frames().find((one) => one.url().startsWith(`${origin}/`))),
    );
    return new Citizen(this.page, frame, this.watched);
  }

  /** Opens a page and waits until its widgets stand in place of what the page shows without them. */
  async visit(url: string): Promise<void> {
    await this.page.goto(url);
    await until(
      'the widget is ready',
      () => this.page.evaluate(isReady, widgets),
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

  /** Chooses from a list what stands in it under this value. */
  async select(name: string, value: string): Promise<void> {
    await (await this.find('combobox', name)).select(value);
  }

  /** Opens what is folded away under these words. */
  async open(name: string): Promise<void> {
    const folded = await this.folded(name);
    await restsInView(folded);
    await folded.click();
  }

  /** What is folded away under these words, by its summary, as soon as it can be seen. */
  async folded(name: string): Promise<ElementHandle> {
    let found: ElementHandle | null = null;
    await until(
      `something is folded away under “${name}”`,
      async () => (found = await this.view.$(`aria/${name}`)) && found.isVisible(),
      () => this.screen(),
    );
    return found!;
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
    const found = await this.view.$$(`aria/${name}[role="${role}"]`);
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

  /** Waits until a widget says these words, whether the page around it has them or not. */
  shows(words: string): Promise<void> {
    return until(
      `a widget says “${words}”`,
      async () => (await this.view.evaluate(wordsInWidgets, widgets)).includes(words),
      () => this.screen(),
    );
  }

  /** All words on the screen, those in widgets included. */
  async screen(): Promise<string> {
    const page = await this.view.evaluate(() => document.body.innerText);
    return `${page}\n${await this.view.evaluate(wordsInWidgets, widgets)}`;
  }

  /** What is chosen or written in the widgets, by label or as written. */
  filled(): Promise<string[]> {
    return this.view.evaluate(whatIsFilled, widgets);
  }

  /** Everything that the pages have left in this browser. */
  stored(): Promise<string[]> {
    return this.view.evaluate(whatIsStored);
  }

  /** How every element with words of its own in a widget looks: these properties, in this order. */
  looks(properties: readonly string[]): Promise<{words: string; style: string[]}[]> {
    return this.view.evaluate(looksOf, widgets, properties);
  }

  async close(): Promise<void> {
    await this.page.browserContext().close();
    this.watched.assertQuiet();
  }

  async #visible(role: Role, name: string): Promise<ElementHandle | undefined> {
    for (const one of await this.view.$$(`aria/${name}[role="${role}"]`)) {
      if (await one.isVisible()) return one;
    }
    return undefined;
  }
}

// Before that a widget shows what the page has in it. A guide that cannot be read keeps it below its own words.
const isReady = (selector: string): boolean =>
  [...document.querySelectorAll(selector)].every(
    ({shadowRoot}) =>
      shadowRoot?.childElementCount &&
      (!shadowRoot.querySelector('slot:not([name])') || shadowRoot.querySelector('.card')),
  );

const wordsInWidgets = (selector: string): string =>
  [...document.querySelectorAll(selector)]
    .flatMap(({shadowRoot}) =>
      [...(shadowRoot?.children ?? [])].map((child) => (child as HTMLElement).innerText),
    )
    .join('\n');

const whatIsFilled = (selector: string): string[] =>
  [...document.querySelectorAll(selector)]
    .flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll('input')])
    .filter(({type, checked, value}) => (['radio', 'checkbox'].includes(type) ? checked : value))
    .map(({type, labels, value}) =>
      ['radio', 'checkbox'].includes(type) ? labels![0]!.innerText.trim() : value,
    )
    .concat(
      [...document.querySelectorAll(selector)]
        .flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll('textarea')])
        .map(({value}) => value)
        .filter(Boolean),
    );

const looksOf = (selector: string, properties: readonly string[]): {words: string; style: string[]}[] =>
  [...document.querySelectorAll(selector)]
    .flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll<HTMLElement>('*')])
    .filter((element) => element.getClientRects().length && element.innerText)
    .map((element) => {
      const style = getComputedStyle(element);
      return {words: element.innerText, style: properties.map((name) => style.getPropertyValue(name))};
    });

const whatIsStored = async (): Promise<string[]> => {
  const stored = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
  for (const {name} of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name!);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error!);
    });
    for (const store of database.objectStoreNames) {
      const entries = await new Promise<unknown[]>((resolve) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
      });
      stored.push(...entries.map((entry) => JSON.stringify(entry)));
    }
    database.close();
  }
  return stored.filter((one) => one && one !== '{}');
};

// A page may still be scrolling to what it wants to show: nobody presses what moves. Asked from outside, because a
// page without scripts has no timers.
const restsInView = async (element: ElementHandle): Promise<void> => {
  await element.evaluate((one) => one.scrollIntoView({block: 'center', behavior: 'instant'}));
  const top = () => element.evaluate((one) => one.getBoundingClientRect().top);
  for (let before = NaN, now = await top(); before !== now; [before, now] = [now, await top()])
    await wait(20);
};
