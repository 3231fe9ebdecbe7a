import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {strictPolicy, watchedViolations} from './csp-violations.ts';
import {addPhotoPage, openPhotoPage, type PhotoPage} from './photo-page.ts';
import {startBrowser} from './rater-page.ts';
import {startSite, type Site} from './site.ts';

let site: Site;
let browser: Browser;

describe('A page that prepares photos', () => {
  before(async () => {
    [site, browser] = await Promise.all([startSite(), startBrowser()]);
  });

  after(async () => {
    await browser.close();
    await site.stop();
  });

  it('the strictest policy lets a worker prepare a photo, its place be read and its preview be drawn', async () => {
    const {seen, files, violations} = await photoUnder(strictPolicy('huiyin'));
    assert.deepEqual(seen, [2560, 1920, 96, 72]);
    assert.match(files, /\/huiyin\/photo-worker-/);
    assert.doesNotMatch(files, /\/huiyin\/prepare-here-/);
    assert.match(files, /\/huiyin\/lite\.esm-/);
    assert.deepEqual(violations, []);
  });

  it('where workers are forbidden, the page prepares the photo itself', async () => {
    const {seen, files} = await photoUnder(`${strictPolicy('huiyin')}; worker-src 'none'`);
    assert.deepEqual(seen, [2560, 1920, 96, 72]);
    assert.match(files, /\/huiyin\/prepare-here-/);
  });

  it('a page without photos loads nothing that reads their place', async () => {
    await addPhotoPage(site);
    const page: Page = await browser.newPage();
    site.requests.length = 0;
    await openPhotoPage(page, site);
    assert.doesNotMatch(site.requests.join(' '), /lite\.esm|photo-worker|prepare-here/);
    await page.close();
  });
});

/** Prepares the photo, looks for its place and draws it; gives what a person would see, and the files that came. */
async function photoUnder(policy: string): Promise<{seen: number[]; files: string; violations: string[]}> {
  await addPhotoPage(site, policy);
  const page = await browser.newPage();
  const violations = await watchedViolations(page);
  site.requests.length = 0;
  await openPhotoPage(page, site);
  const seen = await page.evaluate(prepare);
  await page.close();
  return {seen, files: site.requests.join(' '), violations};
}

const prepare = async (): Promise<number[]> => {
  const {drawPreview, original, placeOfPhoto, preparePhoto} = globalThis as unknown as PhotoPage;
  await placeOfPhoto(original);
  const {blob, width, height} = await preparePhoto(original);
  const canvas = document.createElement('canvas');
  await drawPreview(canvas, blob, 96);
  return [width, height, canvas.width, canvas.height];
};
