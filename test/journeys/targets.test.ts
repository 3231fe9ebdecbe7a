import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {galleryWidgets, statesOf} from '../../examples/county-portal/portal/gallery-states.ts';
import type {Citizen} from './support/citizen.ts';
import {openStage, type Stage} from './support/stage.ts';

// The shortest words and the longest.
const languages = ['zh', 'ru'] as const;

describe('A finger on a small screen', {timeout: 600_000}, () => {
  let stage: Stage;
  let citizen: Citizen;
  before(async () => {
    stage = await openStage();
    citizen = await stage.browser.newCitizen();
    await citizen.page.setViewport({width: 360, height: 740, isMobile: true, hasTouch: true});
  });
  after(() => stage.close());

  for (const widget of galleryWidgets) {
    it(`hits everything that can be pressed in “${widget}”`, async () => {
      const small: string[] = [];
      for (const state of statesOf(widget)) {
        for (const language of languages) {
          await citizen.visit(`${stage.portal.url}/${language}/gallery/${state}/`);
          await rest(citizen);
          const found = await citizen.page.evaluate(smallTargets, 44);
          small.push(...found.map((target) => `${state}, ${language}: ${target}`));
        }
      }
      assert.deepEqual(small, []);
    });
  }
});

/** Resolves when the gallery has brought the widget into its state: nothing is written any more. */
const rest = async (citizen: Citizen): Promise<void> => {
  for (let before = '', now = ' '; before !== now;) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 250));
    now = await citizen.screen();
  }
};

/** What is smaller than `least` pixels of all that can be pressed in the widgets. A link inside a sentence may be. */
const smallTargets = (least: number): string[] =>
  [...document.querySelectorAll('*')]
    .flatMap(({shadowRoot}) => [
      ...(shadowRoot?.querySelectorAll<HTMLElement>('a, button, summary, select, input, textarea') ?? []),
    ])
    .filter((element) => element.getClientRects().length && !element.closest('[aria-hidden=true]'))
    .filter(
      (element) =>
        element.localName !== 'a' ||
        getComputedStyle(element).display !== 'inline' ||
        element.parentElement!.innerText.trim() === element.innerText.trim(),
    )
    .map((element) =>
      element.matches('[type=radio], [type=checkbox]')
        ? ((element as HTMLInputElement).labels?.[0] ?? element)
        : element,
    )
    .filter((element) => {
      const {width, height} = element.getBoundingClientRect();
      return Math.min(width, height) < least;
    })
    .map((element) => `${element.localName} “${element.innerText.trim().slice(0, 40)}”`);
