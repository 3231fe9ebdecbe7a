import {lexer} from 'css-tree';
import {colourOf, nearestPassing, ratioOf} from './colours.ts';
import {themeRules, type ThemeRule} from './theme-rules.ts';
import {contrasts, tokens, type Contrast} from './tokens.ts';

const defaults = new Map(tokens.map((token) => [token.name, token.default]));

/**
 * What is wrong with a theme, one sentence a fault; an empty list for a theme that everybody can read.
 * Tokens that the theme leaves out count with their defaults.
 */
export const checkTheme = (css: string): string[] => {
  const rules = themeRules(css);
  if (!rules.length) return ['No --hy- token is set.'];
  return rules.flatMap((rule) => faultsOf(rule).map((fault) => `${rule.where}: ${fault}`));
};

function faultsOf(rule: ThemeRule): string[] {
  const faults = [...rule.values.keys()]
    .filter((name) => name.startsWith('--hy-'))
    .flatMap((name) => faultsOfToken(name, rule));
  return faults.length ? faults : contrasts.flatMap((contrast) => faultsOfPair(contrast, rule));
}

function faultsOfToken(name: string, rule: ThemeRule): string[] {
  const token = tokens.find((known) => known.name === name);
  if (!token) return [`${name} is no token of Huiyin.`];
  const value = valueOf(name, rule);
  if (token.syntax === '<color>') return faultsOfColour(name, value);
  if (/\drem\b/.test(value))
    return [`${name} is in rem, which follows the page and not the reader; use em or px.`];
  return lexer.match(token.syntax, value).error
    ? [`${name} cannot be ${value}; it takes ${token.syntax}.`]
    : [];
}

function faultsOfColour(name: string, value: string): string[] {
  const colour = colourOf(value);
  if (!colour) return [`${name} is ${value}, whose contrast cannot be known; write the colour itself.`];
  return Number(colour.alpha) < 1 ? [`${name} is transparent (${value}); write an opaque colour.`] : [];
}

function faultsOfPair({foreground, background, least, where}: Contrast, rule: ThemeRule): string[] {
  const [front, back] = [valueOf(foreground, rule), valueOf(background, rule)];
  const [colour, ground] = [colourOf(front)!, colourOf(back)!];
  const ratio = ratioOf(colour, ground);
  if (ratio >= least) return [];
  const better = nearestPassing(colour, ground, least);
  return [
    `${foreground} (${front}) on ${background} (${back}) is ${roundedDown(ratio)}:1 and must be ${least}:1 ` +
      `(${where.en} / ${where.zh}).${better ? ` Nearest that passes: ${foreground}: ${better}.` : ''}`,
  ];
}

// 4.49 is no 4.5.
const roundedDown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/** The value of a token in a rule, with `var()` replaced by what the same rule says. */
function valueOf(name: string, rule: ThemeRule, depth = 0): string {
  const value = rule.values.get(name) ?? defaults.get(name) ?? '';
  const reference = /^var\(\s*(--[\w-]+)\s*(?:,(.*))?\)$/.exec(value);
  if (!reference?.[1] || depth > 9) return value;
  const [, other, fallback] = reference;
  return valueOf(other, rule, depth + 1) || fallback?.trim() || value;
}
