import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {PostgresPool} from 'kysely';
import {Compile} from 'typebox/compile';
import {countyProfileSchema, nationalProfile, type CountyProfile} from '@huiyin/core/national';
import type {Seal} from './complaints/seal.ts';
import type {NewAccount} from './desk/accounts.ts';
import type {Forward} from './forwarder.ts';
import type {Notify} from './notify/notifier.ts';
import {secretsFromEnvironment, type Secrets} from './secrets.ts';
import {scanCommand} from './uploads/scan-command.ts';
import type {UploadsConfig} from './uploads/uploads-config.ts';

/**
 * Where everything is kept: a PostgreSQL server, a folder for the embedded one, or memory for tests, which may `open`
 * one of their own.
 */
export type DatabaseConfig =
  {url: string} | {folder: string} | {memory: true; open?: () => Promise<PostgresPool>};

/** Everything one server needs to know. By hand for a demo or a test, else `configFromEnvironment`. */
export interface ServerConfig {
  database: DatabaseConfig;
  secrets: Secrets;
  profile: CountyProfile;
  /** Origins, such as `https://www.example.gov.cn`, whose pages may call and post. Read at every request. */
  allowedOrigins: readonly string[];
  /** Which proxies in front are believed about a citizen's address: none, all, or addresses and subnets. */
  trustProxy: boolean | string;
  /** How long a case token is good. */
  caseTokenHours: number;
  /** Requests a minute from one address. A whole county can sit behind one. */
  limits: {ratings: number; tracking: number; consultations: number};
  /** Takes the files of reports. Without it none is taken. */
  uploads?: UploadsConfig;
  /** The folder of the browser build, for the form that stands on a page of the server’s own. An absolute path. */
  widgets?: string;
  /** Hands an accepted rating on, for example to the province. Called again, later, when it throws. */
  forward?: Forward;
  /** Tells somebody by SMS or e-mail that the office has replied. Called again, later, when it throws. */
  notify?: Notify;
  /** Seals who reported, in place of AES: where a county must use SM4, or a device that keeps its keys. */
  seal?: Seal;
  /** Switches the reply desk on. A demo names accounts that are made, or get this password again, at every start. */
  desk?: {accounts?: readonly NewAccount[]};
  /** The server's clock; tests set it. */
  clock?: () => Date;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration that the documented variables describe. @throws {Error} one sentence, when one is missing. */
export const configFromEnvironment = (env: Environment): ServerConfig => ({
  database: databaseFrom(env),
  secrets: secretsFromEnvironment(env),
  profile: env.HUIYIN_PROFILE ? readProfile(env.HUIYIN_PROFILE) : nationalProfile,
  allowedOrigins: listOf(env.HUIYIN_ORIGINS),
  trustProxy: trustedProxies(env.TRUST_PROXY),
  caseTokenHours: numberOf(env, 'HUIYIN_CASE_TOKEN_HOURS', 24 * 30),
  uploads: uploadsFrom(env),
  ...(env.HUIYIN_WIDGETS && {widgets: widgetsAt(env.HUIYIN_WIDGETS)}),
  ...(env.HUIYIN_DESK === '1' && {desk: {}}),
  limits: {
    ratings: numberOf(env, 'HUIYIN_RATINGS_PER_MINUTE', 600),
    tracking: numberOf(env, 'HUIYIN_TRACKING_PER_MINUTE', 60),
    consultations: numberOf(env, 'HUIYIN_CONSULTATIONS_PER_MINUTE', 60),
  },
});

/** The folder that holds the embedded database and, in a demo, the secrets. */
export const dataFolderOf = (env: Environment): string => env.HUIYIN_DATA || '.huiyin';

const databaseFrom = (env: Environment): DatabaseConfig =>
  env.DATABASE_URL ? {url: env.DATABASE_URL} : {folder: `${dataFolderOf(env)}/database`};

const uploadsFrom = (env: Environment): UploadsConfig => ({
  place: uploadPlaceFrom(env),
  unboundBytes: numberOf(env, 'HUIYIN_UPLOADS_WAITING_MB', 10_000) * 1_000_000,
  bytesPerDay: numberOf(env, 'HUIYIN_UPLOADS_MB_PER_DAY', 2_000) * 1_000_000,
  ...(env.HUIYIN_SCAN_COMMAND && {scanFile: scanCommand(env.HUIYIN_SCAN_COMMAND)}),
});

const uploadPlaceFrom = (env: Environment): UploadsConfig['place'] => {
  const {HUIYIN_UPLOADS_S3_BUCKET: bucket, HUIYIN_UPLOADS_S3_ENDPOINT: endpoint} = env;
  if (!bucket) return {folder: env.HUIYIN_UPLOADS_FOLDER || `${dataFolderOf(env)}/uploads`};
  return {
    bucket,
    region: env.HUIYIN_UPLOADS_S3_REGION || 'us-east-1',
    ...(endpoint && {endpoint}),
    ...(env.HUIYIN_UPLOADS_S3_PATH_STYLE === '1' && {pathStyle: true}),
  };
};

const widgetsAt = (folder: string): string => {
  if (existsSync(join(folder, 'complaint-frame.js'))) return resolve(folder);
  throw new Error(`HUIYIN_WIDGETS must name the folder of the browser build: ${folder} is not one.`);
};

const listOf = (text = ''): string[] => text.split(/[\s,]+/).filter(Boolean);

const trustedProxies = (text = ''): boolean | string =>
  /^(true|false|)$/.test(text) ? text === 'true' : text;

const numberOf = (env: Environment, name: string, otherwise: number): number => {
  const number = Number(env[name] || otherwise);
  if (number > 0) return number;
  throw new Error(`${name} must be a number above zero.`);
};

const readProfile = (path: string): CountyProfile => {
  const profile: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (validProfile.Check(profile)) return profile;
  const [first] = validProfile.Errors(profile);
  throw new Error(`The county profile ${path} is not valid: ${first?.instancePath} ${first?.message}.`);
};

const validProfile = Compile(countyProfileSchema);
