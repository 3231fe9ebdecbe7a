import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {tokens} from './tokens.ts';

const widgets = fileURLToPath(new URL('../widgets/', import.meta.url));
const sheets = readdirSync(widgets, {recursive: true, encoding: 'utf8'}).filter(
  (path) => path.endsWith('.styles.ts') && !/(^|\/)(dist|node_modules)\//.test(path),
);
const uses = sheets.flatMap((path) => usesIn(path, readFileSync(widgets + path, 'utf8')));

describe('the styles of the widgets', () => {
  it('use only documented tokens, each with its documented default', () => {
    const known = new Map(tokens.map((token) => [token.name, plain(token.default)]));
    const wrong = uses.filter(({name, fallback}) => known.get(name) !== plain(fallback));
    assert.deepEqual(wrong, []);
  });

  it('use every token that is documented', () => {
    const used = new Set(uses.map(({name}) => name));
    assert.deepEqual(
      tokens.map(({name}) => name).filter((name) => !used.has(name)),
      [],
    );
  });
});

function usesIn(path: string, text: string) {
  return [...text.matchAll(/var\(\s*(--hy-[\w-]+)\s*(?:,([^()]*))?\)/g)].map(
    ([, name = '', fallback = '']) => ({path, name, fallback}),
  );
}

/** Spacing and the length of a hex colour do not matter. */
function plain(value: string): string {
  return value
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3');
}
