import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {parse} from 'acorn';
import {younger} from './browsers-younger.ts';

const folder = 'packages/widgets/dist/browser';
const files = readdirSync(folder).filter((name) => name.endsWith('.js'));

for (const name of files) {
  test(`${name} says nothing that Chromium 83 or Safari 14 would not understand`, () => {
    const code = readFileSync(`${folder}/${name}`, 'utf8');
    // 2022 for public class fields, which both have; what else came after 2020 is looked for by name.
    const sourceType = name === 'huiyin.js' ? 'script' : 'module';
    assert.deepEqual(younger(parse(code, {ecmaVersion: 2022, sourceType}), code), []);
  });
}

test('the scan knows what is too young', () => {
  const found = (code: string) => younger(parse(code, {ecmaVersion: 'latest', sourceType: 'module'}), code);
  for (const code of [
    'class A { #a = 1 }',
    'class A { static a = 1 }',
    'a ??= b',
    'await a',
    'a?.(...b)',
    '/(?<=a)b/',
    'a.replaceAll("b", "c")',
    'a.at(-1)',
    'structuredClone(a)',
    'unsafeCSS(`:host{inset:0}`)',
    'html`<p style="color:red"></p>`',
  ]) {
    assert.notDeepEqual(found(code), [], code);
  }
  assert.deepEqual(found('class A { a = b?.c ?? 1; async d() { await this.a(...[1]); } }'), []);
});
