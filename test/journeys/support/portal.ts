import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {restAdapter, type GivenRating} from '@huiyin/core';
import {randomSecrets, type ServerConfig} from '@huiyin/server';
import {exampleCase, fetchCaseToken, folderDatabase, memoryDatabase} from '@huiyin/server/testing';
import {start} from '../../../examples/county-portal/server.ts';
import {openDatabase, type Database} from '../../../packages/server/database/open-database.ts';

export type Portal = Awaited<ReturnType<typeof openPortal>>;

export type PortalOptions = Partial<ServerConfig> & {onDisk?: boolean};

/** The demo portal on free ports; `onDisk` keeps its embedded database in a folder, so that rows can be counted. */
export const openPortal = async ({onDisk = false, ...changes}: PortalOptions = {}) => {
  const data = mkdtempSync(join(tmpdir(), 'huiyin-journey-'));
  const folder = join(data, 'database');
  const secrets = randomSecrets();
  const database = await (onDisk ? folderDatabase(folder) : memoryDatabase());
  // Nobody works at the desk, unless a journey says who: the demo's earlier questions are then not asked either.
  const config = {desk: {accounts: []}, ...changes, database, secrets};
  const {url, elsewhereUrl, backendUrl, close} = await start({port: 0, data, config});
  const api = `${url}/api`;
  let closed: Promise<void> | undefined;
  const end = () => (closed ??= close());
  return {
    url,
    api,
    elsewhereUrl,
    backendUrl,
    /** A token for a new case that nobody has rated. */
    newCaseToken: () => fetchCaseToken(api, secrets.portalKey, exampleCase()),
    close: async () => {
      await end();
      rmSync(data, {recursive: true, force: true});
    },
    /** Closes the portal and gives what is read from its database, which must be `onDisk`. */
    atTheEnd: async <T>(read: (database: Database) => Promise<T>): Promise<T> => {
      await end();
      const database = await openDatabase({folder});
      try {
        return await read(database);
      } finally {
        await database.destroy();
      }
    },
  };
};

/** The ratings that a backend shows for a case, the first one first. */
export const ratingsOf = async (api: string, caseToken: string): Promise<readonly GivenRating[]> => {
  const state = await restAdapter({url: api}).loadCase(caseToken, {locale: 'zh'});
  return state.status === 'rated' ? state.ratings : [];
};
