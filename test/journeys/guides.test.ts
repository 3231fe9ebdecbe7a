import assert from 'node:assert/strict';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {HTTPResponse, Page} from 'puppeteer-core';
import type {Language} from '@huiyin/core';
import {wordsIn as localised} from '@huiyin/core/guide';
import {caseOf} from '../../examples/county-portal/portal/content/people.ts';
import {serviceOf} from '../../examples/county-portal/portal/content/services.ts';
import {guide} from '../../examples/county-portal/portal/content/guides/marriage.ts';
import {profileAt} from '../../examples/county-portal/portal/profile.ts';
import {darkShare} from '../dark-share.ts';
import {currentCalendar} from '../guide-page.ts';
import {openPrinter, pagesIn} from '../printer.ts';
import type {Citizen} from './support/citizen.ts';
import {openDownloads} from './support/downloads.ts';
import {keysAlone, pointer, type Hands} from './support/hands.ts';
import {portalWordsIn} from './support/portal-words.ts';
import {openStage, type Stage} from './support/stage.ts';
import {wordsIn} from './support/words.ts';

const phone = {width: 360, height: 640, isMobile: true, hasTouch: true};
/**
 * Each asks as somebody does who does not know what the county calls it, and rates something else that nobody has
 * rated.
 */
const visitors = [
  {language: 'zh', by: 'phone', asks: '领证', handled: 'a1'},
  {language: 'en', by: 'phone', asks: 'getting married', handled: 'a2'},
  {language: 'zh', by: 'desktop', asks: '领证', handled: 'b1'},
  {language: 'en', by: 'desktop', asks: 'marriage certificate', handled: 'b2'},
  {language: 'zh', by: 'keyboard', asks: 'jiehun', handled: 'c1'},
  {language: 'en', by: 'keyboard', asks: 'marriage certificate', handled: 'c2'},
] as const;

/** Two people from the mainland, one of whom was married before. */
const situation = {who: 'mainland', before: 'divorced'} as const;
/** What they bring; the office looks up the divorce itself. */
const toBring = ['id-card', 'photo', 'declaration'];
const lookedUp = ['divorce'];

const inSituation = (language: Language): string[] =>
  guide.questions.map(({id, choices}) => {
    const choice = choices.find((one) => one.id === situation[id as keyof typeof situation])!;
    return localised(choice.label, language).text;
  });

const namesOf = (papers: readonly string[], language: Language): string[] =>
  papers.map((paper) => localised(guide.materials!.find(({id}) => id === paper)!.name, language).text);

const artifacts = fileURLToPath(new URL('../artifacts/', import.meta.url));

describe('Somebody who does not know which office to ask', {timeout: 600_000}, () => {
  let stage: Stage;
  let citizen: Citizen;
  let hands: Hands;
  let downloads: ReturnType<typeof openDownloads>;
  before(async () => {
    mkdirSync(artifacts, {recursive: true});
    // What counts in working days has a day only in the years that a calendar holds.
    stage = await openStage({profile: {...profileAt(''), calendar: currentCalendar}});
  });
  after(() => stage.close());
  beforeEach(async () => {
    downloads = openDownloads();
    citizen = await stage.browser.newCitizen({downloads: downloads.folder});
  });
  afterEach(async () => {
    downloads.close();
    await citizen.close();
  });

  const follow = (link: string) => Promise.all([citizen.page.waitForNavigation(), hands.press('link', link)]);

  /** Until the list shows what was found for the whole words, after which nothing moves in it any more. */
  const lookFor = async (words: string, language: Language): Promise<void> => {
    const answered = citizen.page.waitForResponse((response) => isSearchFor(words, response));
    await Promise.all([answered, hands.lookFor(wordsIn(language)('guides.search'), words)]);
    await citizen.page.waitForSelector('hy-guides >>> section[aria-busy=false]');
  };

  const seesExactPapers = async (language: Language): Promise<void> => {
    await citizen.reads(wordsIn(language)('guide.situation.decided', {count: toBring.length}));
    for (const name of namesOf(lookedUp, language)) await citizen.reads(name);
    for (const {id} of guide.materials!) {
      const [name] = namesOf([id], language);
      assert.equal(await citizen.count('checkbox', name), toBring.includes(id) ? 1 : 0, name);
    }
  };

  const holdsExactPapers = async (sheet: Page, language: Language): Promise<void> => {
    const words = await sheet.evaluate(() => document.body.innerText);
    assert.ok(words.startsWith(`${localised(guide.name, language).text}\n`), words);
    for (const answer of inSituation(language)) assert.ok(words.includes(answer), answer);
    assert.ok(words.includes(citizen.page.url()), words);
    const listed = [...words.matchAll(/^([□—]) (.*?) · /gm)].map(([, box, name]) => [box, name]);
    assert.deepEqual(listed, [
      ...namesOf(toBring, language).map((name) => ['□', name]),
      ...namesOf(lookedUp, language).map((name) => ['—', name]),
    ]);
    const dark = await sheet.$eval(`svg[aria-label="${wordsIn(language)('take.qr')}"]`, darkShare);
    assert.ok(dark > 0.2 && dark < 0.6, `${Math.round(dark * 100)} % of the code is dark`);
  };

  for (const {language, by, asks, handled} of visitors) {
    it(`finds the matter, takes exactly their papers along, and rates in the end, in ${language}, by ${by}`, async () => {
      const t = wordsIn(language);
      const says = portalWordsIn(language);
      const {page} = citizen;
      hands = by === 'keyboard' ? keysAlone(citizen) : pointer(citizen);
      // A machine may be slow; what does not come at all is said by whoever looks for it, long before.
      page.setDefaultTimeout(90_000);
      if (by === 'phone') await page.setViewport(phone);
      const printer = await openPrinter(page);
      await citizen.visit(`${stage.portal.url}/${language}/services/`);
      await lookFor(asks, language);
      await follow(localised(guide.name, language).text);
      await citizen.find('button', t('take.print'));

      await page.setOfflineMode(true);
      for (const answer of inSituation(language)) await hands.choose(answer);
      await seesExactPapers(language);
      // The situation stands in the page's own address, after the #, which no server sees.
      assert.match(page.url(), /#choices=who%3Amainland%2Cbefore%3Adivorced$/);
      const [paper] = namesOf(toBring, language);
      await hands.press('checkbox', paper!);
      await citizen.reads(t('guide.papers.ready', {count: 1, total: toBring.length}));

      await hands.press('button', t('take.print'));
      const sheet = await printer.sheet();
      const name = join(artifacts, `guide-printed-${language}-${by}`);
      await sheet.screenshot({path: `${name}.png`, fullPage: true});
      const pdf = await sheet.pdf({path: `${name}.pdf`, preferCSSPageSize: true});
      await holdsExactPapers(sheet, language);
      assert.deepEqual([...new Set(pagesIn(pdf))], ['595 × 842']);
      await sheet.close();

      await hands.press('button', t('take.calendar'));
      const calendar = String(await downloads.file(`${guide.taskCode}.ics`));
      assert.match(calendar, /^BEGIN:VCALENDAR\r\n/);
      const {name: office} = guide.places[0]!;
      assert.ok(calendar.replace(/\r\n /g, '').includes(localised(office, language).text.split(',')[0]!));
      await page.setOfflineMode(false);

      const {person, portalCase} = caseOf(handled)!;
      await follow(says('home.rateLink'));
      await follow(person.name[language]);
      await follow(says('cases.rateOf', {matter: serviceOf(portalCase.service).title[language]}));
      await hands.choose(t('grades.satisfied'));
      await hands.press('button', t('rater.send'));
      await citizen.find('heading', t('receipt.title'));
    });
  }
});

const isSearchFor = (words: string, response: HTTPResponse): boolean => {
  const body = response.request().postData();
  return body !== undefined && response.url().endsWith('/guides/search') && JSON.parse(body).words === words;
};
