import type {Browser, Page} from 'puppeteer-core';
import {watchedViolations} from './csp-violations.ts';
import type {Site} from './site.ts';

const zh = (text: string) => ({text, lang: 'zh'});

/** A guide in Chinese with as little in it as there may be. */
export const bareGuide = {
  ...{taskCode: 'YD-1', name: zh('结婚登记'), matterType: 'confirmation', level: 'county'},
  ...{audience: ['person'], promptness: 'immediate', topics: [], questions: [], conditions: []},
  body: {name: zh('民政局'), type: 'statutory', together: []},
  version: {number: '1', validFrom: '2026-01-01', updatedOn: '2026-01-01'},
  ...{steps: [], legalLimits: [], promisedLimits: [], visits: [], places: [], channels: []},
  ...{legalBasis: [], commonQuestions: [], enquiryPhones: [], supervisionPhones: []},
};

const year = new Date().getFullYear();

/** A calendar that holds this year and the next one, whichever they are. */
export const currentCalendar = {
  timeZone: 'Asia/Shanghai',
  holidays: [`${year}-10-01`, `${year + 1}-10-01`],
  makeUpDays: [],
};

/** The notes of a guide, each of this markup. */
export const notesOf = (markup: readonly string[]) =>
  markup.map((text, at) => ({title: zh(`说明${at}`), markup: zh(text)}));

/** Opens a page with this guide, under this policy if any, and hears what goes against it. */
export const openGuidePage = async (
  {site, page}: {site: Site; page: Page},
  guide: object,
  policy?: string,
): Promise<{violations: string[]}> => {
  const violations = await watchedViolations(page);
  const shown = {guide, calendar: currentCalendar, hotline: '12345'};
  site.pages.set('/page.js', {
    body: `window.hit = (at) => heard(at);
      document.querySelector('hy-guide').adapter = {
        id: 'test', promises: {}, findGuides: () => Promise.reject(),
        loadGuide: async () => (${JSON.stringify(shown)}),
        sendCorrection: async () => ({number: 'JC-1', receivedAt: new Date().toISOString()})};`,
    headers: {'Content-Type': 'text/javascript; charset=utf-8'},
  });
  site.pages.set('/page', {
    body: `<!doctype html><html lang="zh"><meta charset="utf-8"><title>办事指南</title>
      <script type="module" src="/huiyin/guide.zh.js"></script>
      <hy-guide task-code="YD-1" share-url="/guide/#choices={choices}"></hy-guide><script src="/page.js"></script>`,
    ...(policy && {headers: {'Content-Security-Policy': policy}}),
  });
  await page.goto(`${site.origin}/page`);
  return {violations};
};

/** A page that hears every hit and every request that goes to this origin, which nobody answers. */
export const watchedPage = async (browser: Browser, elsewhere: string) => {
  const page = await browser.newPage();
  const hits: number[] = [];
  const foreign: string[] = [];
  await page.exposeFunction('heard', (at: number) => void hits.push(at));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isForeign = request.url().startsWith(elsewhere);
    if (isForeign) foreign.push(request.url());
    void (isForeign ? request.abort() : request.continue());
  });
  page.on('dialog', (dialog) => void dialog.dismiss());
  return {page, hits, foreign};
};
