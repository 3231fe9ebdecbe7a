import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkTheme} from './check-theme.ts';

const theme = (declarations: string) => checkTheme(`:root { ${declarations} }`);

describe('the theme check', () => {
  it('passes a theme that changes nothing but the corners', () => {
    assert.deepEqual(theme('--hy-radius-card: 0'), []);
  });

  it('says which pair cannot be read, how far off it is, and what would pass', () => {
    const faults = theme('--hy-color-quiet: #8a8f99');
    assert.equal(
      faults[0],
      ':root: --hy-color-quiet (#8a8f99) on --hy-color-paper (#ffffff) is 3.24:1 and must be 4.5:1 ' +
        '(secondary text / 次要文字). Nearest that passes: --hy-color-quiet: #717680.',
    );
    assert.deepEqual(
      theme('--hy-color-quiet: #717680').filter((fault) => fault.includes('--hy-color-paper')),
      [],
    );
  });

  it('does not round 4.49 up', () => {
    const faults = theme('--hy-color-quiet: #777777; --hy-color-ground: #fff; --hy-color-accent-soft: #fff');
    assert.equal(faults.length, 3);
    assert.match(faults[0]!, /is 4\.47:1/);
  });

  it('asks 3:1 of the borders of fields', () => {
    assert.deepEqual(theme('--hy-color-field: #858b95'), []);
    assert.match(theme('--hy-color-field: #a0a6b0')[0]!, /must be 3:1 \(borders of fields and choices/);
  });

  it('checks the colours of a media query together with those of the page', () => {
    const faults = checkTheme(`
      :root { --hy-color-text: #000 }
      @media (prefers-color-scheme: dark) { :root { --hy-color-paper: #111 } }`);
    assert.match(
      faults[0]!,
      /^@media \(prefers-color-scheme:dark\) :root: --hy-color-text \(#000\) on --hy-color-paper \(#111\)/,
    );
  });

  it('follows var() to the county’s own colours in the same file', () => {
    assert.deepEqual(theme('--county-blue: #00468b; --hy-color-accent: var(--county-blue)'), []);
    assert.match(theme('--county-yellow: #ff0; --hy-color-accent: var(--county-yellow)')[0]!, /\(#ff0\)/);
  });

  it('names a token that does not exist', () => {
    assert.deepEqual(theme('--hy-colour-text: #000'), [':root: --hy-colour-text is no token of Huiyin.']);
  });

  it('refuses what cannot be judged: transparent, system and unknown colours', () => {
    assert.match(theme('--hy-color-text: rgb(0 0 0 / 60%)')[0]!, /transparent/);
    assert.match(theme('--hy-color-text: CanvasText')[0]!, /cannot be known/);
    assert.match(theme('--hy-color-text: var(--elsewhere)')[0]!, /cannot be known/);
  });

  it('refuses rem, which a county page may have set to 67px', () => {
    assert.match(theme('--hy-space: 0.5rem')[0]!, /is in rem/);
  });

  it('refuses a value of the wrong kind', () => {
    assert.deepEqual(theme('--hy-size-target: large'), [
      ':root: --hy-size-target cannot be large; it takes <length>.',
    ]);
  });

  it('refuses a file without a token, and says where a file is no CSS', () => {
    assert.deepEqual(checkTheme('body { color: red }'), ['No --hy- token is set.']);
    assert.throws(() => checkTheme(':root {\n --hy-space 8px }'), /line 2/);
  });
});
