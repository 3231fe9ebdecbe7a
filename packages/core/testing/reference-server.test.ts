import {after, describe, test} from 'node:test';
import {caseTokens} from '../../server/case-tokens.ts';
import {startTestServer, testDatabases, exampleCase, type TestServer} from '../../server/testing/index.ts';
import {restAdapter} from '../rest-adapter.ts';
import {ratingConformance} from './index.ts';

for (const database of testDatabases()) {
  describe(`the reference server over ${database.name}`, async () => {
    const server = await startTestServer({database: await database.create()});
    after(async () => {
      await server.stop();
      await database.stop();
    });
    const {newCaseToken: newCase} = server;
    const expiredCaseToken = () => expiredTokenOf(server);
    const adapter = restAdapter({url: server.url});
    for (const check of ratingConformance({adapter, newCase, expiredCaseToken})) {
      test(check.name, {skip: check.skip}, check.run);
    }
  });
}

async function expiredTokenOf({config, newCaseToken}: TestServer): Promise<string> {
  const {number} = exampleCase();
  await newCaseToken({number});
  const aMinuteAgo = new Date(Date.now() - 60_000);
  return caseTokens(config.secrets.caseToken, () => new Date()).issue(number, 1, aMinuteAgo);
}
