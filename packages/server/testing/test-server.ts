import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import Fastify from 'fastify';
import {nationalProfile} from '@huiyin/core/national';
import type {CaseToken, CaseTokenRequest} from '@huiyin/core';
import {openBackend, type Backend} from '../backend.ts';
import type {Database} from '../database/open-database.ts';
import {fastifyOptions, huiyinServer, randomSecrets, type ServerConfig} from '../index.ts';
import {memoryDatabase} from './memory-database.ts';

export interface TestServer {
  /** The base of the API, such as `http://127.0.0.1:40001/api`. */
  url: string;
  /** The origin of `url`; posts from it are allowed. */
  origin: string;
  portalKey: string;
  config: ServerConfig;
  /** What the server keeps, to act as an office does or to look for what must not be there. */
  database: Database;
  /** What its routes work with. */
  backend: Backend;
  /** A token for a case of its own, or for the one described. */
  newCaseToken(changes?: Partial<CaseTokenRequest['case']>): Promise<string>;
  /** Lets the pages of one more origin call, post and frame. */
  allow(origin: string): void;
  /** The folder with the files of reports. */
  uploads: string;
  stop(): Promise<void>;
}

const folders: string[] = [];
process.once('exit', () => folders.forEach((folder) => rmSync(folder, {recursive: true, force: true})));

// The store of uploads makes sure of its folder after it has been opened, and nobody can wait for that: taken away under
// its hands, the folder would bring down the process.
const folderUntilTheEnd = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-uploads-'));
  folders.push(folder);
  return folder;
};

/** One server on a free port, in memory unless told otherwise. */
export const startTestServer = async (
  changes: Partial<ServerConfig> & {port?: number; log?: (line: string) => void} = {},
): Promise<TestServer> => {
  const {port = 0, log, ...given} = changes;
  const allowedOrigins = [...(given.allowedOrigins ?? [])];
  const uploads = folderUntilTheEnd();
  const config: ServerConfig = {
    database: given.database ?? (await memoryDatabase()),
    secrets: randomSecrets(),
    profile: nationalProfile,
    trustProxy: false,
    caseTokenHours: 24,
    limits: {ratings: 100_000, tracking: 100_000, consultations: 100_000},
    uploads: {place: {folder: uploads}, unboundBytes: 1e9, bytesPerDay: 1e9},
    ...given,
    allowedOrigins,
  };
  const app = Fastify(fastifyOptions(config, log ? {stream: {write: log}} : {level: 'silent'}));
  const backend = await openBackend(config, () => {});
  await app.register(huiyinServer, {prefix: '/api', config, backend});
  const origin = await app.listen({port, host: '127.0.0.1'});
  allowedOrigins.push(origin);
  const url = `${origin}/api`;
  const {portalKey} = config.secrets;
  return {
    url,
    origin,
    portalKey,
    config,
    database: backend.database,
    backend,
    newCaseToken: (about) => fetchCaseToken(url, portalKey, {...exampleCase(), ...about}),
    allow: (other) => void allowedOrigins.push(other),
    uploads,
    stop: () => app.close(),
  };
};

/** Asks a server for a case token, as the portal's own server does. */
export const fetchCaseToken = async (url: string, portalKey: string, about: CaseTokenRequest['case']) => {
  const response = await fetch(`${url}/case-tokens`, {
    method: 'POST',
    headers: {Authorization: `Bearer ${portalKey}`, 'Content-Type': 'application/json'},
    body: JSON.stringify({case: about}),
  });
  if (!response.ok) throw new Error(`POST /case-tokens answered ${response.status}.`);
  return ((await response.json()) as CaseToken).caseToken;
};

let cases = 0;

/** A made-up case with a number of its own. */
export const exampleCase = (): CaseTokenRequest['case'] => ({
  number: `YS-2026-${process.pid}-${++cases}`,
  matter: [
    {text: '个体工商户注册登记', lang: 'zh'},
    {text: 'Registering a sole trader', lang: 'en'},
  ],
  department: [{text: '云水县市场监督管理局', lang: 'zh'}],
  handledOn: '2026-11-20',
});
