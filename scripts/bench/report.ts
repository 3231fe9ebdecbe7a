import {readFileSync} from 'node:fs';
import type {Browser} from 'puppeteer-core';
import {languages} from '@huiyin/core';
import {filesOfReport, usedLater} from '../../test/report-page.ts';
import type {Site} from '../../test/site.ts';

/** What came before it was used, its goal, and what comes then: each in bytes of brotli. */
interface ReportBytes {
  before: number;
  goal: number;
  then?: number;
}

/** How much the form for reports asks for: its direct file, and what only some people use, before they do. */
export const reportBytes = async (browser: Browser, site: Site): Promise<Record<string, ReportBytes>> => {
  const built = JSON.parse(readFileSync('packages/widgets/dist/sizes.json', 'utf8')) as Record<
    string,
    {brotli: number}
  >;
  const came = await filesOfReport(browser, site);
  const total = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + (built[file]?.brotli ?? 0), 0);
  const direct = languages.map((language) => built[`complaint.${language}.js`]!.brotli);
  const later = Object.entries(usedLater).map(([what, name]): [string, ReportBytes] => {
    const before = total(came.filter((file) => name.test(file)));
    // Each language has a copy of almost the same size.
    const then = Math.max(
      ...Object.keys(built)
        .filter((file) => name.test(file))
        .map((file) => built[file]!.brotli),
    );
    return [what, {before, goal: 0, then}];
  });
  return {
    'direct file, the largest language': {before: Math.max(...direct), goal: 28_000},
    ...Object.fromEntries(later),
  };
};
