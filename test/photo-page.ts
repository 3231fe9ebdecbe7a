import type {Page} from 'puppeteer-core';
import type * as photo from '@huiyin/core/photo';
import {photoFiles} from '../scripts/photo-files.js';
import type {Site} from './site.ts';

/** What a page of `addPhotoPage` has in its global object. */
export type PhotoPage = typeof photo & {original: Blob};

/** Adds the built files to a site, and a page `/photo` that holds them. */
export const addPhotoPage = async (site: Site, policy = ''): Promise<void> => {
  const script = {'Content-Type': 'text/javascript'};
  for (const [path, body] of await photoFiles()) site.pages.set(path, {body, headers: script});
  const body = `import * as photo from '/huiyin/photo.js'; Object.assign(globalThis, photo);`;
  site.pages.set('/photo-page.js', {body, headers: script});
  site.pages.set('/photo', {
    body: '<!doctype html><title>照片</title><script type="module" src="/photo-page.js"></script>',
    headers: policy ? {'Content-Security-Policy': policy} : {},
  });
};

/** Opens it and makes `original`, a JPEG of twelve megapixels. */
export const openPhotoPage = async (page: Page, site: Site): Promise<void> => {
  await page.goto(`${site.origin}/photo`);
  await page.waitForFunction(() => 'preparePhoto' in globalThis);
  await page.evaluate(makeOriginal);
};

/** Runs in the page; stands alone. */
export const makeOriginal = async (): Promise<void> => {
  const canvas = Object.assign(document.createElement('canvas'), {width: 4032, height: 3024});
  const context = canvas.getContext('2d')!;
  for (let at = 0; at < 6000; at++) {
    context.fillStyle = `hsl(${(at * 7) % 360}, 60%, ${30 + (at % 50)}%)`;
    context.fillRect((at * 1973) % 4032, (at * 3119) % 3024, 5 + (at % 199), 5 + (at % 173));
  }
  const original = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
  Object.assign(globalThis, {original});
};
