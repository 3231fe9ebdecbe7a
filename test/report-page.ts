import type {Browser} from 'puppeteer-core';
import {Citizen} from './journeys/support/citizen.ts';
import {reportUpToFiles} from './journeys/support/complaint-page.ts';
import {direct} from './rater-page.ts';
import type {Site} from './site.ts';

/** The built files that a report asks for only where somebody uses what they are for. */
export const usedLater = {
  'the map': /^place-map-/,
  'sending files': /^rest-upload-/,
  'making photos ready': /^(photo-worker|prepare-here)-/,
  'the place of a photo': /^lite\.esm-/,
};

/** A page with the form for reports, by its direct file. */
export const reportPage = (lang: string): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>投诉举报</title>${direct(lang).replace('rater', 'complaint')}<hy-complaint api="/api"></hy-complaint>`;

/** Whether the first question of a report can be answered. To be run in the page. */
export const areKindsThere = (): boolean =>
  Boolean(document.querySelector('hy-complaint')?.shadowRoot?.querySelector('[name="kind"]'));

/** Fills in a report up to its files, and gives the names of the built files that came until then, in turn. */
export const filesOfReport = async (browser: Browser, site: Site): Promise<string[]> => {
  site.pages.set('/report', {body: reportPage('zh')});
  site.requests.length = 0;
  const citizen = new Citizen(await browser.newPage());
  await citizen.page.setViewport({width: 360, height: 740});
  await citizen.visit(`${site.origin}/report`);
  const said = {title: '桥头有个大坑', text: '下雨看不见。', address: '桥头路口'};
  await reportUpToFiles(citizen, 'zh', {nature: 'help', ...said});
  await citizen.page.waitForNetworkIdle();
  await citizen.page.close();
  return site.requests.flatMap((path) => path.split('/huiyin/')[1] ?? []);
};
