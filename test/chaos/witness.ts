import type {Language} from '@huiyin/core';
import type {Page} from 'puppeteer-core';
import {saidIn, type Said} from './said.ts';
import {isKept, read, type Reading} from './sender.ts';

/** What a citizen was told of one submission. */
export interface Testimony {
  /** The numbers of the receipts that the screens showed. */
  readonly numbers: ReadonlySet<string>;
  /** The last that a screen said of it. */
  readonly lastSaid: Said;
  /** Whether a screen said that it is saved on the device. */
  readonly wasSaidToBeSaved: boolean;
  /** Whether it was not on the device when a screen said so, or when the citizen came back after that. */
  readonly wasSavedInVain: boolean;
  /** Whether the browser asked before the page was left that something may be lost. */
  readonly wasAskedBeforeLeaving: boolean;
}

/** Looks at screens for a citizen and remembers what they said. */
export class Witness implements Testimony {
  readonly numbers = new Set<string>();
  lastSaid: Said = 'nothing';
  wasSaidToBeSaved = false;
  wasSavedInVain = false;
  wasAskedBeforeLeaving = false;
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  async look(page: Page): Promise<Reading> {
    const reading = await read(page);
    const said = saidIn(this.#language, reading.words);
    if (reading.number) this.numbers.add(reading.number);
    if (said !== 'nothing') this.lastSaid = said;
    if (said === 'saved') {
      this.wasSaidToBeSaved = true;
      this.wasSavedInVain ||= !(await isKept(page));
    }
    return reading;
  }

  get testimony(): Testimony {
    const {numbers, lastSaid, wasSaidToBeSaved, wasSavedInVain, wasAskedBeforeLeaving} = this;
    return {numbers, lastSaid, wasSaidToBeSaved, wasSavedInVain, wasAskedBeforeLeaving};
  }
}
