import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {grades, languages} from '@huiyin/core';
import type {Citizen} from './support/citizen.ts';
import {openHostSite, type HostSite} from './support/host-site.ts';
import {directFile, rater} from './support/rater-page.ts';
import {openStage, type Stage} from './support/stage.ts';
import {wordsIn} from './support/words.ts';

describe('A citizen with a small screen', {timeout: 300_000}, () => {
  let stage: Stage;
  let site: HostSite;
  let citizen: Citizen;
  before(async () => {
    stage = await openStage();
    site = await openHostSite(stage.portal.url);
    citizen = await stage.browser.newCitizen();
  });
  after(async () => {
    await site?.close();
    await stage.close();
  });

  for (const lang of languages) {
    const t = wordsIn(lang);

    it(`sees all five grades at 360×640 without scrolling, in ${lang}`, async () => {
      await citizen.page.setViewport({width: 360, height: 640, isMobile: true, hasTouch: true});
      const body = `<div lang="${lang}">${rater(await stage.portal.newCaseToken())}</div>`;
      await citizen.visit(site.add(`/${lang}`, body, directFile(lang)));
      const date = new Intl.DateTimeFormat(lang, {dateStyle: 'long'}).format(new Date('2026-11-20'));
      await citizen.reads(t('rater.handledOn', {date}));
      for (const grade of grades) {
        const box = await (await citizen.find('radio', t(`grades.${grade}`))).evaluate(labelBox);
        assert(box.top >= 0 && box.bottom <= 640, `${grade} ends at ${box.bottom}`);
        assert(box.height >= 44, `${grade} is ${box.height} px tall`);
      }
    });

    it(`reads everything at 320 px, which is 400 % of 1280, without scrolling sideways, in ${lang}`, async () => {
      await citizen.page.setViewport({width: 320, height: 256, deviceScaleFactor: 4});
      await citizen.visit(`${stage.portal.url}/${lang}/rate/a1/`);
      await citizen.press('radio', t('grades.veryDissatisfied'));
      await citizen.find('group', t('rating.badReasons'));
      assert.deepEqual(await citizen.page.evaluate(whatStandsOut), []);
    });
  }

  it('leaves every page in peace', () => citizen.close());
});

const labelBox = (radio: Element) => {
  const {top, bottom, height} = (radio as HTMLInputElement).labels![0]!.getBoundingClientRect();
  return {top, bottom, height};
};

const whatStandsOut = (): string[] =>
  [document, ...[...document.querySelectorAll('hy-rater')].map(({shadowRoot}) => shadowRoot!)]
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('body *, .card *')])
    .filter((element) => element.getBoundingClientRect().right > 320.5)
    .map((element) => `${element.localName}: ${element.innerText}`);
