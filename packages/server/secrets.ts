import {randomBytes} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {dataFolderOf, type Environment} from './server-config.ts';

/** What only the server knows. */
export interface Secrets {
  /** Signs case tokens. */
  caseToken: string;
  /** Derives query codes, by key id. New receipts use the first; older keys keep older codes good. */
  queryCodes: Readonly<Record<string, string>>;
  /** What the portal's own server shows to get case tokens. */
  portalKey: string;
  /** Seals who reported, by key id. The first seals; older ones still open. */
  identities: Readonly<Record<string, string>>;
}

/** The secrets of the environment; in a demo those of the data folder, made there on the first start. */
export const secretsFromEnvironment = (env: Environment): Secrets => {
  const {HUIYIN_CASE_TOKEN_SECRET, HUIYIN_QUERY_CODE_SECRETS, HUIYIN_PORTAL_KEY, HUIYIN_IDENTITY_SECRETS} =
    env;
  if (HUIYIN_CASE_TOKEN_SECRET && HUIYIN_QUERY_CODE_SECRETS && HUIYIN_PORTAL_KEY && HUIYIN_IDENTITY_SECRETS) {
    return longEnough({
      caseToken: HUIYIN_CASE_TOKEN_SECRET,
      queryCodes: keysOf(HUIYIN_QUERY_CODE_SECRETS),
      portalKey: HUIYIN_PORTAL_KEY,
      identities: keysOf(HUIYIN_IDENTITY_SECRETS),
    });
  }
  if (env.HUIYIN_DEMO === '1') return demoSecrets(dataFolderOf(env));
  throw new Error(
    'Set HUIYIN_CASE_TOKEN_SECRET, HUIYIN_QUERY_CODE_SECRETS, HUIYIN_PORTAL_KEY and HUIYIN_IDENTITY_SECRETS, ' +
      'or HUIYIN_DEMO=1 for a demo.',
  );
};

/** Fresh random secrets, for a demo or a test. */
export const randomSecrets = (): Secrets => ({
  caseToken: randomSecret(),
  queryCodes: {k1: randomSecret()},
  portalKey: randomSecret(),
  identities: {k1: randomSecret()},
});

// In hexadecimal: a key that begins with a dash would be an option on a command line.
const randomSecret = () => randomBytes(32).toString('hex');

/** `2026b:secret,2026a:older secret` */
const keysOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    text.split(',').map((pair) => {
      const [id = '', ...secret] = pair.trim().split(':');
      return [id, secret.join(':')];
    }),
  );

const longEnough = (secrets: Secrets): Secrets => {
  const byKey = [secrets.queryCodes, secrets.identities].flatMap((secrets) => Object.values(secrets));
  const all = [secrets.caseToken, secrets.portalKey, ...byKey];
  if (all.every((secret) => secret.length >= 32)) return secrets;
  throw new Error(
    'Every secret needs at least 32 characters, and each of HUIYIN_QUERY_CODE_SECRETS and HUIYIN_IDENTITY_SECRETS a key id: ' +
      'id:secret.',
  );
};

const demoSecrets = (folder: string): Secrets => {
  const path = join(folder, 'secrets.json');
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Partial<Secrets>) : {};
  // A folder of an earlier release lacks what has come since.
  const secrets = {...randomSecrets(), ...known};
  if (Object.keys(known).length < Object.keys(secrets).length) {
    mkdirSync(folder, {recursive: true});
    writeFileSync(path, JSON.stringify(secrets, null, 2), {mode: 0o600});
  }
  return secrets;
};
