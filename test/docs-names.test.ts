import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {countyProfileSchema} from '@huiyin/core/national';
import {startTestServer, type TestServer} from '@huiyin/server/testing';
import {manifestOf, propertiesOf} from './docs-api-tables.ts';
import {docLanguages, root, tablesOf, textOf, wholeTablesOf} from './docs-pages.ts';

/** Every name that the tables of the documentation list, and none that the code does not have. */
for (const language of docLanguages) {
  describe(`The tables in docs/${language}`, () => {
    let server: TestServer;
    before(async () => {
      server = await startTestServer();
    });
    after(() => server.stop());

    const path = (page: string) => `docs/${language}/${page}.md`;
    /** The first column of the table that holds a name. */
    const tableWith = (page: string, name: string): string[] => {
      const found = tablesOf(path(page)).find((names) => names.includes(name));
      assert.ok(found, `${path(page)} has no table with ${name}`);
      return found;
    };

    it('name the attributes and events of the rater', () => {
      const attributes = propertiesOf('RaterElement').flatMap(({attribute}) => attribute ?? []);
      assert.deepEqual(tableWith('embed', 'case-token').sort(), attributes.sort());
      assert.deepEqual(
        tableWith('embed', 'hy-sent'),
        manifestOf('RaterElement').events!.map(({name}) => name),
      );
    });

    it('name the attributes of the loader', () => {
      const loader = ['loader', 'lend-nonce']
        .map((file) => textOf(`packages/widgets/loader/${file}.ts`))
        .join('\n');
      const read = [...loader.matchAll(/\{([\w, ]+)\} = dataset|dataset\.(\w+)/g)].flatMap(([, many, one]) =>
        many ? many.split(', ') : [one!],
      );
      assert.deepEqual(
        tableWith('embed', 'data-api'),
        read.map((name) => `data-${name}`),
      );
    });

    it('name every kind of error and every promise', () => {
      assert.deepEqual(
        tableWith('adapter', 'offline').sort(),
        unionIn('packages/core/adapter-error.ts', 'FailureKind').sort(),
      );
      assert.deepEqual(
        tableWith('adapter', 'sameKeySameReceipt').sort(),
        unionIn('packages/core/adapter.ts', 'PromiseName').sort(),
      );
    });

    it('name every token with its default and its meaning', () => {
      const {tokens} = JSON.parse(textOf('packages/theme/tokens.json')) as {tokens: Token[]};
      const expected = tokens.map((token) => [token.name, token.default, token.meaning[language]]);
      const table = wholeTablesOf(path('theme')).find((rows) => rows[0]?.[0]?.includes('--hy-'));
      const plain = (rows: string[][]) => rows.map((cells) => cells.map((cell) => cell.replaceAll('`', '')));
      assert.deepEqual(plain(table ?? []), plain(expected));
    });

    it('name every variable of the environment that the server reads', () => {
      const sources = readdirSync(join(root, 'packages/server')).filter((name) => /^[\w-]+\.ts$/.test(name));
      const read = sources.flatMap((name) =>
        [
          ...textOf(`packages/server/${name}`).matchAll(
            /\b(HUIYIN_[A-Z0-9_]+|DATABASE_URL|TRUST_PROXY)\b|env\.(HOST|PORT)/g,
          ),
        ].map(([, one, other]) => one ?? other!),
      );
      assert.deepEqual(tableWith('server', 'HUIYIN_DEMO').sort(), [...new Set(read)].sort());
    });

    it('name every field of the profile', () => {
      assert.deepEqual(
        tableWith('server', 'schemaVersion').sort(),
        fieldsOf(countyProfileSchema as object as Schema).sort(),
      );
    });

    it('name every request of the API', async () => {
      const {paths} = (await (await fetch(`${server.url}/openapi.json`)).json()) as OpenApi;
      const requests = Object.entries(paths).flatMap(([route, methods]) =>
        Object.keys(methods).map((method) => `${method.toUpperCase()} ${route.replace(/^\/api/, '')}`),
      );
      assert.deepEqual(tableWith('server', 'GET /profile').sort(), [...requests, 'GET /openapi.json'].sort());
    });

    it('name every table of the database', () => {
      const folder = 'packages/server/database';
      const sources = readdirSync(join(root, folder)).map((name) => textOf(`${folder}/${name}`));
      const created = sources.flatMap((text) =>
        [...text.matchAll(/createTable\('(\w+)'\)/g)].map(([, name]) => name),
      );
      const renamed = new Map(
        sources.flatMap((text) =>
          [...text.matchAll(/alterTable\('(\w+)'\)\.renameTo\('(\w+)'\)/g)].map(([, from, to]) => [from, to]),
        ),
      );
      const now = created.map((name) => renamed.get(name) ?? name);
      assert.deepEqual(tableWith('privacy', 'ratings').sort(), now.sort());
    });

    it('name every package and every stage of the tests', async () => {
      assert.deepEqual(
        tableWith('contributing', 'widgets').sort(),
        readdirSync(join(root, 'packages')).sort(),
      );
      const file = new URL('../scripts/stages.js', import.meta.url).href;
      const {stages} = (await import(file)) as {stages: object};
      const row = /`npm test -- unit` *\|([^|]*)\|/.exec(textOf(path('contributing')))?.[1];
      assert.deepEqual(row?.match(/[a-z]+(?=`)/g), Object.keys(stages));
    });
  });
}

interface Token {
  name: string;
  default: string;
  meaning: Record<(typeof docLanguages)[number], string>;
}

interface OpenApi {
  paths: Record<string, object>;
}

interface Schema {
  properties?: Record<string, Schema>;
}

/** The names in a union of words, such as `'offline' | 'timeout'`. */
const unionIn = (file: string, type: string): string[] => {
  const source = new RegExp(`type ${type} =([^;]*);`).exec(textOf(file))?.[1] ?? '';
  return [...source.matchAll(/'([\w-]+)'/g)].map(([, name]) => name!);
};

/** The paths of a schema's fields; a text in several languages is one field. */
const fieldsOf = ({properties = {}}: Schema, path = ''): string[] =>
  Object.entries(properties).flatMap(([name, field]) =>
    field.properties && !('zh' in field.properties) ? fieldsOf(field, `${path}${name}.`) : [path + name],
  );
