import {setTimeout as wait} from 'node:timers/promises';
import type {BrowserContext, Page} from 'puppeteer-core';
import type {Plan} from './plan.ts';

/** What a citizen reads on one screen. */
export interface Reading {
  /** The number of a receipt: the screen says that it was sent. */
  number: string | undefined;
  /** All words of the widget. */
  words: string;
}

/** Opens the citizen's page, on a device whose clock may be wrong. */
export const openPage = async (context: BrowserContext, url: string, {clockSkew}: Plan): Promise<Page> => {
  const page = await context.newPage();
  // Whoever leaves is asked once, and leaves.
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  if (clockSkew) await page.evaluateOnNewDocument(skewClock, clockSkew);
  await page.goto(url);
  return page;
};

/**
 * Fills the form with words that nobody else writes, as soon as there is one. False where a receipt stands in its
 * place: what was sent before had arrived.
 */
export const fill = async (page: Page, {widget, inMemoryOnly}: Plan, text: string): Promise<boolean> => {
  const write = widget === 'rater' ? fillRating : fillQuestion;
  for (let tries = 1; !(await page.evaluate(write, text, inMemoryOnly)); tries++) {
    if ((await read(page)).number) return false;
    // A server that was just killed gave no form.
    if (tries % 100 === 0) await page.reload();
    await wait(50);
  }
  return true;
};

/** Presses the button; whether there was one. */
export const press = (page: Page, times: number): Promise<boolean> => page.evaluate(pressSend, times);

/** What the screen says now; nothing while there is no widget to read. */
export const read = async (page: Page): Promise<Reading> => {
  const words = await page.evaluate(wordsOnScreen).catch(() => '');
  return {words, number: /\b(?:PJ|ZX)-\d{8}-\d{6,}\b/.exec(words)?.[0]};
};

/** Whether this browser keeps a submission, or the receipt that has taken its place. */
export const isKept = (page: Page): Promise<boolean> => page.evaluate(isInStorage);

// Everything below runs in the page.

const skewClock = (by: number): void => {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given: []) {
      super(...((given.length ? given : [Real.now() + by]) as []));
    }
    static override now(): number {
      return Real.now() + by;
    }
  } as DateConstructor;
};

const fillRating = (text: string, anonymous: boolean): boolean => {
  const root = document.querySelector('hy-rater')?.shadowRoot;
  root?.querySelector<HTMLElement>('input[value=satisfied]')?.click();
  const area = root?.querySelector('textarea');
  if (!area) return false;
  area.value = text;
  area.dispatchEvent(new Event('input', {bubbles: true}));
  if (anonymous) root!.querySelector<HTMLElement>('input[name=anonymous]')!.click();
  return true;
};

const fillQuestion = (text: string): boolean => {
  const root = document.querySelector('hy-consultation')?.shadowRoot;
  const fields = {title: text, text, 'asker.name': '李例', 'asker.phone': '13800000000'};
  for (const [name, value] of Object.entries(fields)) {
    const field = root?.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (!field) return false;
    field.value = value;
    field.dispatchEvent(new Event('input', {bubbles: true}));
  }
  root!.querySelector<HTMLElement>('input[name=kind]')!.click();
  return true;
};

const pressSend = (times: number): boolean => {
  const root = document.querySelector('hy-rater, hy-consultation')!.shadowRoot!;
  const button = root.querySelector<HTMLElement>('button[part=send]');
  for (let time = 0; time < times; time++) button?.click();
  return Boolean(button);
};

const wordsOnScreen = (): string => {
  const root = document.querySelector('hy-rater, hy-consultation')?.shadowRoot;
  return [...(root?.children ?? [])].map((child) => (child as HTMLElement).innerText).join('\n');
};

const isInStorage = async (): Promise<boolean> => {
  for (const {name} of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name!);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error!);
    });
    const isThere =
      database.objectStoreNames.contains('entries') &&
      (await new Promise<number>((resolve) => {
        const request = database.transaction('entries').objectStore('entries').count();
        request.onsuccess = () => resolve(request.result);
      })) > 0;
    database.close();
    if (isThere) return true;
  }
  return false;
};
