import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Language} from '@huiyin/core';
import {
  galleryWidgets,
  statesOf,
  type GalleryState,
} from '../examples/county-portal/portal/gallery-states.ts';
import {axeViolations} from './axe-violations.ts';
import {signOf} from './gallery-signs.ts';
import type {Citizen} from './journeys/support/citizen.ts';
import {openStage, type Stage} from './journeys/support/stage.ts';
import {languagesOf} from './journeys/support/turns.ts';
import {smallTargets} from './small-targets.ts';

const themes = ['default', 'dark', 'high-contrast'];
const desktop = {width: 1280, height: 900};
const phone = {width: 360, height: 740};

describe('Everybody can use the widgets', {timeout: 1_200_000}, () => {
  let stage: Stage;
  let citizen: Citizen;
  before(async () => {
    stage = await openStage();
    citizen = await stage.browser.newCitizen();
    await citizen.page.setViewport(desktop);
  });
  after(() => stage.close());

  const show = async (state: GalleryState, language: Language, theme: string): Promise<void> => {
    await citizen.visit(`${stage.portal.url}/${language}/gallery/${state}/`);
    await citizen.shows(signOf(state, language));
    await citizen.page.evaluate(dressIn, theme);
  };
  const violations = () => axeViolations(citizen.page);

  // The languages take turns at the states and the themes; in the full matrix every state is tried in each.
  for (const [turn, state] of galleryWidgets.flatMap(statesOf).entries()) {
    it(`in the state “${state}”`, async () => {
      for (const [at, language] of languagesOf(turn).entries()) {
        const theme = themes[(turn + at) % themes.length]!;
        await show(state, language, theme);
        assert.deepEqual(await violations(), [], `${language}, ${theme}`);
        await citizen.page.setViewport(phone);
        assert.deepEqual(await smallTargets(citizen.page), [], `${language}, under a finger`);
        await citizen.page.setViewport(desktop);
      }
    });
  }

  it('with the colours that somebody has chosen for everything', async () => {
    const session = await citizen.page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
    for (const state of [
      'rater/chosenBad',
      'rater/fieldError',
      'rater/receipt',
      'rater/followUp',
      'replies/opened',
      'ratings/list',
      'consultation/suggestions',
      'complaint/fieldErrors',
      'tracker/reactionError',
      'guide/decided',
      'guides/results',
    ] as const) {
      await show(state, 'zh', 'default');
      assert.equal(await citizen.page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
      assert.deepEqual(await violations(), [], state);
    }
    await session.detach();
  });

  it('without a word in the console', () => citizen.close());
});

const dressIn = async (theme: string): Promise<void> => {
  document.documentElement.dataset.hyTheme = theme;
  document.querySelector('main')!.className = theme;
  const link = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: `/themes/${theme}.css`,
  });
  await new Promise((resolve) => {
    link.onload = resolve;
    document.head.append(link);
  });
};
