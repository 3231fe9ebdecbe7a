import assert from 'node:assert/strict';
import type {ElementHandle} from 'puppeteer-core';
import type {Citizen} from './citizen.ts';

type Key = 'Tab' | 'Space' | 'Enter' | 'ArrowDown' | 'ArrowRight';

/** All that somebody without a mouse has. */
export class Keyboard {
  readonly #citizen: Citizen;

  constructor(citizen: Citizen) {
    this.#citizen = citizen;
  }

  async press(...keys: Key[]): Promise<void> {
    for (const key of keys) await this.#citizen.page.keyboard.press(key);
  }

  /** Tabs on until this is reached; at every stop the focus must be seen. */
  async tabTo(target: ElementHandle): Promise<void> {
    for (let stops = 0; stops < 60; stops++) {
      await this.press('Tab');
      assert(await this.#citizen.view.evaluate(isFocusSeen), `the focus is not seen at stop ${stops + 1}`);
      if (await target.evaluate(hasFocus)) return;
    }
    assert.fail('The Tab key does not lead there.');
  }
}

/** Whether an element has the focus where it stands, in a shadow root or not. */
export const hasFocus = (element: Element): boolean =>
  (element.getRootNode() as Document | ShadowRoot).activeElement === element;

const isFocusSeen = (): boolean => {
  let focused = document.activeElement!;
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  // The ring around a card is drawn by what lies over the whole of it.
  return focused === document.body || ['', '::after'].some(hasRing);

  function hasRing(part: string): boolean {
    const {outlineStyle, outlineWidth} = getComputedStyle(focused, part);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  }
};
