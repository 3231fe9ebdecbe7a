import {setTimeout as wait} from 'node:timers/promises';
import type {LitElement} from 'lit';
import type {BrowserContext, Page} from 'puppeteer-core';
import type {Plan} from './plan.ts';

// Tries to find a form, two minutes of them at the least: a server that dies twice takes that long.
const patience = 2400;

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

/** Closes a page as people do: it may ask first. */
export const leave = async (page: Page): Promise<void> => {
  const closed = new Promise((resolve) => page.once('close', resolve));
  await page.close({runBeforeUnload: true});
  await closed;
};

/**
 * Fills the form with words that nobody else writes, as soon as there is one. False where a receipt stands in its
 * place: what was sent before had arrived.
 *
 * @throws {Error} when no form comes.
 */
export const fill = async (page: Page, plan: Plan, text: string): Promise<boolean> => {
  const {widget, inMemory, photos} = plan;
  const write = {rater: fillRating, consultation: fillQuestion, complaint: fillReport}[widget];
  const isWritten = async () =>
    (await page.evaluate(write, text, inMemory === 'anonymous', photos)) &&
    (inMemory !== 'sharedComputer' || (await page.evaluate(sayShared)));
  for (let tries = 1; !(await isWritten()); tries++) {
    if ((await read(page)).number) return false;
    if (tries > patience) throw new Error(`No form came: ${JSON.stringify(plan)}`);
    // A line that was just cut, or a server that was just killed, gave no form or half of one.
    if (tries % 120 === 0) await askForTheRest(page, plan);
    await wait(50);
  }
  return true;
};

// The press brings what a question needs besides itself; without the rest of a rating it would go without its words.
const askForTheRest = async (page: Page, {widget}: Plan): Promise<void> => {
  if (widget !== 'consultation' || !(await press(page, 1))) await page.reload();
};

/** Presses the button; whether there was one. */
export const press = (page: Page, times: number): Promise<boolean> => page.evaluate(pressSend, times);

/** What the screen says now; nothing while there is no widget to read. */
export const read = async (page: Page): Promise<Reading> => {
  const words = await page.evaluate(wordsOnScreen).catch(() => '');
  return {words, number: /\b(?:PJ|ZX|TS)-\d{8}-\d{6,}\b/.exec(words)?.[0]};
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

// On one page, as on a desktop.
const fillReport = async (text: string, anonymous: boolean, photos: number): Promise<boolean> => {
  const root = document.querySelector('hy-complaint')?.shadowRoot;
  const input = root?.querySelector<HTMLInputElement>('input[type=file][multiple]');
  if (!root || !input) return false;
  root.querySelector<HTMLElement>('input[name=kind][value=report]')!.click();
  await (root.host as LitElement).updateComplete;
  const disclosure = anonymous ? 'anonymous' : 'confidential';
  root.querySelector<HTMLElement>(`input[name="reporter.disclosure"][value=${disclosure}]`)!.click();
  const fields = {title: text, text, 'reporter.name': '李例'};
  for (const [name, value] of Object.entries(fields)) {
    const field = root.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
    field.value = value;
    field.dispatchEvent(new Event('input', {bubbles: true}));
  }
  const transfer = new DataTransfer();
  for (let photo = 0; photo < photos; photo++) {
    const canvas = Object.assign(document.createElement('canvas'), {width: 300, height: 200});
    canvas.getContext('2d')!.fillText(`${text} ${photo}`, 10, 100);
    const png = await new Promise<Blob>((resolve) => canvas.toBlob((blob) => resolve(blob!)));
    transfer.items.add(new File([png], `${photo}.png`, {type: 'image/png'}));
  }
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
  // Whoever sees that a photo is being made ready waits for it.
  while (root.querySelectorAll('.file canvas').length < photos)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return true;
};

const sayShared = (): boolean => {
  const root = document.querySelector('hy-rater, hy-consultation, hy-complaint')?.shadowRoot;
  const box = root?.querySelector<HTMLElement>('input[aria-describedby=sharedComputer-hint]');
  box?.click();
  return Boolean(box);
};

const pressSend = async (times: number): Promise<boolean> => {
  const root = document.querySelector('hy-rater, hy-consultation, hy-complaint')?.shadowRoot;
  if (!root) return false;
  const isReport = root.host.localName === 'hy-complaint';
  if (isReport) {
    root.querySelector<HTMLElement>('button[part=send]')?.click();
    for (let tries = 0; tries < 1200; tries++) {
      if (!root.querySelector('form') || root.querySelector('#step-check')) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const button = root.querySelector<HTMLElement>('button[part=send]');
  for (let time = 0; time < times; time++) button?.click();
  return Boolean(button);
};

const wordsOnScreen = (): string => {
  const root = document.querySelector('hy-rater, hy-consultation, hy-complaint')?.shadowRoot;
  return [...(root?.children ?? [])].map((child) => (child as HTMLElement).innerText).join('\n');
};

const isInStorage = async (): Promise<boolean> => {
  const name = 'huiyin-outbox';
  if (!(await indexedDB.databases()).some((database) => database.name === name)) return false;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
  const entries = await new Promise<number>((resolve) => {
    const request = database.transaction('entries').objectStore('entries').count();
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return entries > 0;
};
