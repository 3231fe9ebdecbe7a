import {after, describe, test} from 'node:test';
import {caseTokens} from '../../server/case-tokens.ts';
import {importGuides} from '../../server/guide/import-guides.ts';
import {
  exampleCase,
  exampleCatalogue,
  exampleCounty,
  exampleGuides,
  startTestServer,
  testDatabases,
  type TestServer,
} from '../../server/testing/index.ts';
import {referenceOffice} from '../../server/testing/reference-office.ts';
import {restAdapter} from '../rest-adapter.ts';
import {askingEverything} from './complaint/asking-everything.ts';
import {
  complaintConformance,
  consultationConformance,
  guideConformance,
  publishedRatingsConformance,
  ratingConformance,
  repliesConformance,
  trackingConformance,
} from './index.ts';

for (const database of testDatabases()) {
  describe(`the reference server over ${database.name}`, async () => {
    const profile = askingEverything(exampleCounty);
    const server = await startTestServer({database: await database.create(), profile});
    after(async () => {
      await server.stop();
      await database.stop();
    });
    const {newCaseToken: newCase} = server;
    const expiredCaseToken = () => expiredTokenOf(server);
    await importGuides(server.backend, {
      guides: exampleGuides.map((guide) => ({place: guide.taskCode, guide})),
      catalogue: exampleCatalogue,
    });
    const adapter = restAdapter({url: server.url});
    const office = referenceOffice(server.backend);
    const suites = {
      ratings: ratingConformance({adapter, newCase, expiredCaseToken}),
      questions: consultationConformance({adapter, office}),
      reports: complaintConformance({adapter, office}),
      tracking: trackingConformance({adapter, office}),
      replies: repliesConformance({adapter, office}),
      'published ratings': publishedRatingsConformance({adapter, newCase, office}),
      guides: guideConformance({adapter, replaced: {taskCode: 'YS-MZ-0001', version: '1'}}),
    };
    for (const [name, checks] of Object.entries(suites)) {
      describe(name, () => {
        for (const check of checks) test(check.name, {skip: check.skip}, check.run);
      });
    }
  });
}

async function expiredTokenOf({config, newCaseToken}: TestServer): Promise<string> {
  const {number} = exampleCase();
  await newCaseToken({number});
  const aMinuteAgo = new Date(Date.now() - 60_000);
  return caseTokens(config.secrets.caseToken, () => new Date()).issue(number, 1, aMinuteAgo);
}
