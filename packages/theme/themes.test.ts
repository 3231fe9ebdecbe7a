import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {checkTheme} from './check-theme.ts';
import {colourOf, ratioOf} from './colours.ts';
import {huiyinTheme} from './huiyin-theme.ts';
import {themeRules} from './theme-rules.ts';
import {contrasts, tokens} from './tokens.ts';

const here = (path: string) => new URL(path, import.meta.url);
const textOf = (path: string) => readFileSync(here(path), 'utf8');
const files = readdirSync(here('themes'));
const colours = tokens.filter(({syntax}) => syntax === '<color>').map(({name}) => name);

describe('the ready themes', () => {
  it('are three', () => {
    assert.deepEqual(files.sort(), ['dark.css', 'default.css', 'high-contrast.css']);
  });

  for (const file of files) {
    it(`${file} can be read by everybody`, () => {
      assert.deepEqual(checkTheme(textOf(`themes/${file}`)), []);
    });

    it(`${file} sets every colour, so that two themes never mix`, () => {
      const [rule] = themeRules(textOf(`themes/${file}`));
      assert.deepEqual(
        colours.filter((name) => !rule!.values.has(name)),
        [],
      );
    });

    it(`${file} holds when it is linked alone, and where data-hy-theme asks for it`, () => {
      const name = file.replace('.css', '');
      assert.ok(
        textOf(`themes/${file}`).includes(`:root:not([data-hy-theme]),\n[data-hy-theme='${name}'] {`),
      );
    });
  }

  it('default.css says exactly what the widgets use without a theme', () => {
    const [rule] = themeRules(textOf('themes/default.css'));
    assert.deepEqual(
      Object.fromEntries(rule!.values),
      Object.fromEntries(tokens.map((token) => [token.name, token.default])),
    );
  });

  it('high-contrast.css keeps all text at 7:1 or more', () => {
    const [rule] = themeRules(textOf('themes/high-contrast.css'));
    const colourIn = (name: string) => colourOf(rule!.values.get(name)!)!;
    for (const {foreground, background} of contrasts.filter((pair) => pair.least > 3)) {
      const ratio = ratioOf(colourIn(foreground), colourIn(background));
      assert.ok(ratio >= 7, `${foreground} on ${background}: ${ratio.toFixed(1)}:1`);
    }
  });
});

describe('huiyin-theme', () => {
  const run = (...args: string[]) => {
    const lines: string[] = [];
    return {code: huiyinTheme(args, (line) => lines.push(line)), text: lines.join('\n')};
  };

  it('answers 0 for a theme that passes', () => {
    assert.equal(run('check', here('themes/dark.css').pathname).code, 0);
  });

  it('answers 2 and one sentence for a file that is not there, and its usage for anything else', () => {
    assert.match(run('check', 'nowhere.css').text, /^✖ nowhere\.css: ENOENT/);
    assert.deepEqual([run('check', 'nowhere.css').code, run('paint').code], [2, 2]);
  });
});

describe('the tokens', () => {
  it('are at most 25', () => assert.ok(tokens.length <= 25));

  it('stand in the README, each with its default and meaning', () => {
    const readme = textOf('README.md').replaceAll(/ +/g, ' ');
    for (const {name, default: value, meaning} of tokens) {
      const row = `| \`${name}\` | \`${value}\` | ${meaning.zh} | ${meaning.en} |`;
      assert.ok(readme.includes(row), `README.md should have: ${row}`);
    }
  });
});
