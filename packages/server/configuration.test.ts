import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {configFromEnvironment} from './server-config.ts';
import {queryCodes} from './query-codes.ts';

const secrets = {
  HUIYIN_CASE_TOKEN_SECRET: 'a-case-token-secret-that-is-long-enough',
  HUIYIN_QUERY_CODE_SECRETS:
    'new:a-query-code-secret-that-is-long-enough,old:another-query-code-secret-long-enough',
  HUIYIN_PORTAL_KEY: 'a-portal-key-that-is-long-enough-for-a-test',
  HUIYIN_IDENTITY_SECRETS: 'k1:an-identity-secret-that-is-long-enough',
};

describe('A server’s configuration', () => {
  it('puts the files of reports beside the database, into a folder, or into a bucket', () => {
    const placeIn = (env: Record<string, string>) =>
      configFromEnvironment({...secrets, ...env}).uploads?.place;
    assert.deepEqual(placeIn({HUIYIN_DATA: '/data'}), {folder: '/data/uploads'});
    assert.deepEqual(placeIn({HUIYIN_UPLOADS_FOLDER: '/files'}), {folder: '/files'});
    const bucket = {HUIYIN_UPLOADS_S3_BUCKET: 'files', HUIYIN_UPLOADS_S3_ENDPOINT: 'https://minio.example'};
    assert.deepEqual(placeIn({...bucket, HUIYIN_UPLOADS_S3_PATH_STYLE: '1'}), {
      bucket: 'files',
      region: 'us-east-1',
      endpoint: 'https://minio.example',
      pathStyle: true,
    });
  });

  it('takes the folder of the widgets, and refuses one that holds none, in one sentence', () => {
    const folder = mkdtempSync(join(tmpdir(), 'huiyin-widgets-'));
    const env = {...secrets, HUIYIN_WIDGETS: folder};
    assert.throws(() => configFromEnvironment(env), /^Error: HUIYIN_WIDGETS must name .* is not one\.$/);
    writeFileSync(join(folder, 'complaint-frame.js'), '');
    assert.equal(configFromEnvironment(env).widgets, folder);
    assert.equal(configFromEnvironment(secrets).widgets, undefined);
    rmSync(folder, {recursive: true});
  });

  it('refuses to start without secrets, in one sentence that names them', () => {
    const missing = /^Error: Set HUIYIN_CASE_TOKEN_SECRET, .*HUIYIN_PORTAL_KEY and HUIYIN_IDENTITY_SECRETS/;
    for (const name of Object.keys(secrets)) {
      assert.throws(() => configFromEnvironment({...secrets, [name]: ''}), missing);
    }
  });

  it('refuses a secret that could be guessed', () => {
    assert.throws(
      () => configFromEnvironment({...secrets, HUIYIN_PORTAL_KEY: 'secret'}),
      /at least 32 characters/,
    );
  });

  it('makes secrets for a demo, keeps them, and shows them to nobody else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'huiyin-demo-'));
    const env = {HUIYIN_DEMO: '1', HUIYIN_DATA: folder};
    const first = configFromEnvironment(env);
    assert.deepEqual(configFromEnvironment(env).secrets, first.secrets);
    assert.equal(statSync(join(folder, 'secrets.json')).mode & 0o777, 0o600);
    rmSync(folder, {recursive: true});
  });

  it('adds what a demo of an earlier release did not have, and keeps the rest', () => {
    const folder = mkdtempSync(join(tmpdir(), 'huiyin-demo-'));
    const older = {caseToken: 'c'.repeat(64), queryCodes: {k1: 'q'.repeat(64)}, portalKey: 'p'.repeat(64)};
    writeFileSync(join(folder, 'secrets.json'), JSON.stringify(older));
    const env = {HUIYIN_DEMO: '1', HUIYIN_DATA: folder};
    const {identities, ...rest} = configFromEnvironment(env).secrets;
    assert.deepEqual(rest, older);
    assert.deepEqual(configFromEnvironment(env).secrets.identities, identities);
    rmSync(folder, {recursive: true});
  });

  it('believes no proxy unless told which', () => {
    assert.equal(configFromEnvironment(secrets).trustProxy, false);
    assert.equal(configFromEnvironment({...secrets, TRUST_PROXY: '10.0.0.0/8'}).trustProxy, '10.0.0.0/8');
  });

  it('takes a PostgreSQL server when it is given one, else the folder', () => {
    const url = 'postgres://db.example/huiyin';
    assert.deepEqual(configFromEnvironment({...secrets, DATABASE_URL: url}).database, {url});
    assert.deepEqual(configFromEnvironment({...secrets, HUIYIN_DATA: '/d'}).database, {
      folder: '/d/database',
    });
  });
});

describe('Query codes', () => {
  const number = 'PJ-20261122-004187';
  const before = queryCodes({old: 'x'.repeat(32)});
  const after = queryCodes({new: 'y'.repeat(32), old: 'x'.repeat(32)});

  it('stay good after a new key has come', () => {
    assert.equal(after.currentKey, 'new');
    assert(after.isCode(before.codeOf(number, 'old'), number, 'old'));
  });

  it('differ by receipt and by key', () => {
    const codes = [after.codeOf(number, 'old'), after.codeOf(number, 'new'), after.codeOf('PJ-2', 'new')];
    assert.equal(new Set(codes).size, 3);
    assert(!after.isCode(codes[0]!, number, 'new'));
  });

  it('are good for nothing once their key is gone', () => {
    const gone = queryCodes({new: 'y'.repeat(32)});
    assert(!gone.isCode(gone.codeOf(number, 'old'), number, 'old'));
  });
});
