import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {Language} from '@huiyin/core';
import {guide} from '../examples/county-portal/portal/content/guides/marriage.ts';
import {axeViolations} from './axe-violations.ts';
import type {Citizen} from './journeys/support/citizen.ts';
import {openStage, type Stage} from './journeys/support/stage.ts';
import {languagesOf} from './journeys/support/turns.ts';
import {portalWordsIn} from './journeys/support/portal-words.ts';
import {wordsIn} from './journeys/support/words.ts';
import {openPrinter} from './printer.ts';

const service = `services/${guide.taskCode}/`;
const paths = [
  ...['', 'services/', service, 'news/', 'consultation/', 'complaint/', 'replies/', 'ratings/', 'tracking/'],
  ...['cases/', 'cases/a/', 'rate/a1/', 'hall/clerk/', 'hall/kiosk/', 'developers/'],
];
/** Cases that nobody has rated, one for each language. */
const cases = ['a1', 'a2', 'b1', 'b2', 'c1'];

/** What somebody writes to the county by a plain form. */
interface Letter {
  what: string;
  path: string;
  /** By the name of the field. */
  fields: Record<string, string>;
  /** Which buttons are chosen. */
  choices: readonly string[];
}

describe('Everybody can use the pages', {timeout: 600_000}, () => {
  let stage: Stage;
  let citizen: Citizen;
  let page: Page;
  before(async () => {
    stage = await openStage();
    citizen = await stage.browser.newCitizen();
    ({page} = citizen);
  });
  after(() => stage.close());

  const isFine = async (what: string): Promise<void> => assert.deepEqual(await axeViolations(page), [], what);

  // The languages take turns, as they do at the states of the widgets.
  for (const [turn, path] of paths.entries()) {
    it(`of the portal: /${path}`, async () => {
      for (const language of languagesOf(turn)) {
        await citizen.visit(`${stage.portal.url}/${language}/${path}`);
        await isFine(language);
      }
    });
  }

  it('that a guide is printed on', async () => {
    // Of their own: what a page prints is looked at in front of it, and a page behind another one rests.
    const reader = await stage.browser.newCitizen();
    const printer = await openPrinter(reader.page);
    for (const language of languagesOf(0)) {
      await reader.page.bringToFront();
      await reader.visit(`${stage.portal.url}/${language}/${service}`);
      await reader.press('button', wordsIn(language)('take.print'));
      const sheet = await printer.sheet();
      assert.deepEqual(await axeViolations(sheet), [], language);
    }
    await reader.close();
  });

  it('of a link that leads nowhere', async () => {
    for (const language of languagesOf(3)) {
      await page.goto(`${stage.portal.url}/${language}/r/`);
      await citizen.reads(portalWordsIn(language)('link.gone', {hotline: '12345'}));
      await isFine(language);
    }
  });

  describe('where no script runs', () => {
    before(() => page.setJavaScriptEnabled(false));

    /** Lets axe run, which needs a clock, when the page has come without a script. */
    const isFineAsItCame = async (what: string): Promise<void> => {
      await page.setJavaScriptEnabled(true);
      await isFine(what);
      await page.setJavaScriptEnabled(false);
    };
    const goTo = (path: string) => page.goto(`${stage.portal.url}/${path}`);
    const fillIn = async (fields: Record<string, string>): Promise<void> => {
      for (const [name, text] of Object.entries(fields)) await page.type(`[name="${name}"]`, text);
    };
    const send = async (): Promise<void> => {
      await Promise.all([page.waitForNavigation(), page.click('main form button')]);
    };
    /** Looks up what the receipt on the screen is about. */
    const follow = async (language: Language): Promise<void> => {
      const receipt = await citizen.screen();
      await goTo(`${language}/tracking/`);
      await isFineAsItCame(`${language}, look-up of the portal`);
      await send();
      await isFineAsItCame(`${language}, look-up that came back`);
      await fillIn({
        number: /[A-Z]{2}-\d{8}-\d{6}/.exec(receipt)![0],
        queryCode: /([0-9A-Z]{4}-){2}[0-9A-Z]{4}/.exec(receipt)![0],
      });
      await send();
      await isFineAsItCame(`${language}, what was found`);
    };

    it('from the rating to what became of it', async () => {
      for (const language of languagesOf(1)) {
        await goTo(`${language}/rate/${cases.pop()!}/`);
        await isFineAsItCame(`${language}, form of the portal`);
        await page.click('[value=dissatisfied]');
        await send();
        await isFineAsItCame(`${language}, form that came back`);
        await page.click('[type=checkbox]');
        await send();
        await isFineAsItCame(`${language}, receipt`);
        await follow(language);
      }
    });

    const letters: readonly Letter[] = [
      {
        what: 'question',
        path: 'consultations',
        fields: {
          title: '老年卡在哪里办？',
          text: '母亲七十岁。',
          'asker.name': '林小例',
          'asker.phone': '13800000000',
        },
        choices: ['[name=kind]'],
      },
      {
        what: 'report',
        path: 'complaints',
        fields: {title: '工地夜里施工', text: '天天到两点。', 'answers.place': '桥头路'},
        choices: ['[value=report]', '[value=anonymous]'],
      },
    ];
    for (const [turn, {what, path, fields, choices}] of letters.entries()) {
      it(`from the ${what} to what became of it`, async () => {
        for (const language of languagesOf(turn + 2)) {
          await goTo(`api/${path}/new?locale=${language}`);
          await isFineAsItCame(`${language}, empty form`);
          await send();
          await isFineAsItCame(`${language}, form that came back`);
          await fillIn(fields);
          for (const choice of choices) await page.click(choice);
          await send();
          await isFineAsItCame(`${language}, receipt`);
          await follow(language);
        }
      });
    }
  });

  it('without a word in the console', () => citizen.close());
});
