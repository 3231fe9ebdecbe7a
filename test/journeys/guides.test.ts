import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {Language} from '@huiyin/core';
import {wordsIn as localised} from '@huiyin/core/guide';
import {caseOf} from '../../examples/county-portal/portal/content/people.ts';
import {serviceOf} from '../../examples/county-portal/portal/content/services.ts';
import {guide} from '../../examples/county-portal/portal/content/guides/marriage.ts';
import type {Citizen} from './support/citizen.ts';
import {openDownloads} from './support/downloads.ts';
import {Keyboard} from './support/keyboard.ts';
import {portalWordsIn} from './support/portal-words.ts';
import {openStage, type Stage} from './support/stage.ts';
import {wordsIn} from './support/words.ts';

/** How somebody asks for it who does not know what the county calls it. */
const everyday = {zh: '领证', en: 'getting married'} as const;
const phone = {width: 360, height: 640, isMobile: true, hasTouch: true};
/** Each rates something else that nobody has rated. */
const visitors = [
  {language: 'zh', size: 'phone', viewport: phone, handled: 'a1'},
  {language: 'en', size: 'phone', viewport: phone, handled: 'a2'},
  {language: 'zh', size: 'desktop', viewport: null, handled: 'b2'},
  {language: 'en', size: 'desktop', viewport: null, handled: 'c1'},
] as const;

/** Two people from the mainland, one of whom was married before. */
const situation = {who: 'mainland', before: 'divorced'} as const;
/** What they bring, and nothing else; the office looks up the divorce itself. */
const papers = ['id-card', 'photo', 'declaration'];

describe('Somebody who does not know which office to ask', {timeout: 300_000}, () => {
  let stage: Stage;
  let citizen: Citizen;
  let downloads: ReturnType<typeof openDownloads>;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());
  beforeEach(() => {
    downloads = openDownloads();
  });
  afterEach(async () => {
    downloads.close();
    await citizen.close();
  });

  const name = (language: Language) => localised(guide.name, language).text;
  const choiceOf = (question: string, choice: string, language: Language): string => {
    const {choices} = guide.questions.find(({id}) => id === question)!;
    return localised(choices.find(({id}) => id === choice)!.label, language).text;
  };
  const nameOfPaper = (paper: string, language: Language): string =>
    localised(guide.materials!.find(({id}) => id === paper)!.name, language).text;

  const follow = async (link: string): Promise<void> => {
    const moved = citizen.page.waitForNavigation();
    await citizen.press('link', link);
    await moved;
  };

  const findsExactPapers = async (language: Language): Promise<void> => {
    const t = wordsIn(language);
    await citizen.reads(t('guide.situation.decided', {count: papers.length}));
    for (const paper of papers) await citizen.find('checkbox', nameOfPaper(paper, language));
    assert.equal(await citizen.count('checkbox', nameOfPaper('death', language)), 0);
    await citizen.reads(nameOfPaper('divorce', language));
    assert.equal(await citizen.count('checkbox', nameOfPaper('divorce', language)), 0);
  };

  for (const {language, size, viewport, handled} of visitors) {
    it(`finds the matter, exactly their papers, and rates in the end, in ${language}, on a ${size}`, async () => {
      const t = wordsIn(language);
      const says = portalWordsIn(language);
      citizen = await stage.browser.newCitizen({downloads: downloads.folder});
      if (viewport) await citizen.page.setViewport(viewport);
      await citizen.visit(`${stage.portal.url}/${language}/services/`);
      await (await citizen.find('searchbox', t('guides.search'))).type(everyday[language]);
      await follow(name(language));
      await citizen.find('button', t('take.calendar'));

      await citizen.page.setOfflineMode(true);
      for (const [question, choice] of Object.entries(situation)) {
        await citizen.press('radio', choiceOf(question, choice, language));
      }
      await findsExactPapers(language);
      await citizen.press('button', t('take.calendar'));
      const calendar = String(await downloads.file(`${guide.taskCode}.ics`));
      assert.match(calendar, /^BEGIN:VCALENDAR\r\n/);
      const {name: office} = guide.places[0]!;
      assert.ok(calendar.replace(/\r\n /g, '').includes(localised(office, language).text.split(',')[0]!));
      await citizen.page.setOfflineMode(false);

      // The situation stands in the page's own address, after the #, which no server sees.
      assert.match(citizen.page.url(), /#choices=who%3Amainland%2Cbefore%3Adivorced$/);
      const {person, portalCase} = caseOf(handled)!;
      await follow(says('home.rateLink'));
      await follow(person.name[language]);
      await follow(says('cases.rateOf', {matter: serviceOf(portalCase.service).title[language]}));
      await citizen.press('radio', t('grades.satisfied'));
      await citizen.press('button', t('rater.send'));
      await citizen.find('heading', t('receipt.title'));
    });
  }

  it('needs no mouse for it, nor a connection once the guide is there', async () => {
    const t = wordsIn('zh');
    citizen = await stage.browser.newCitizen({downloads: downloads.folder});
    const keyboard = new Keyboard(citizen);
    await citizen.visit(`${stage.portal.url}/zh/services/`);
    await keyboard.tabTo(await citizen.find('searchbox', t('guides.search')));
    await citizen.page.keyboard.type('jiehun');
    // Until what was found for the whole word stands still.
    await citizen.page.waitForNetworkIdle({idleTime: 500});
    const found = await citizen.find('link', name('zh'));
    await keyboard.tabTo(found);
    const moved = citizen.page.waitForNavigation();
    await keyboard.press('Enter');
    await moved;
    await citizen.find('button', t('take.calendar'));
    await citizen.page.setOfflineMode(true);
    for (const [question, choice] of Object.entries(situation)) {
      const radio = await citizen.find('radio', choiceOf(question, choice, 'zh'));
      const [first] = guide.questions.find(({id}) => id === question)!.choices;
      await keyboard.tabTo(await citizen.find('radio', localised(first!.label, 'zh').text));
      await keyboard.press('Space');
      while (!(await radio.evaluate((one) => (one as HTMLInputElement).checked)))
        await keyboard.press('ArrowDown');
    }
    await findsExactPapers('zh');
    const paper = await citizen.find('checkbox', nameOfPaper('photo', 'zh'));
    await keyboard.tabTo(paper);
    await keyboard.press('Space');
    await citizen.reads(t('guide.papers.ready', {count: 1, total: papers.length}));
    await keyboard.tabTo(await citizen.find('button', t('take.calendar')));
    await keyboard.press('Enter');
    assert.match(String(await downloads.file(`${guide.taskCode}.ics`)), /^BEGIN:VCALENDAR/);
  });
});
