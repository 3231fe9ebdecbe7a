import source from './tokens.json' with {type: 'json'};

export interface Token {
  /** The custom property, such as `--hy-color-accent`. */
  name: string;
  /** What it takes, in the value definition syntax of CSS. */
  syntax: string;
  /** What the widgets use where no theme says otherwise. */
  default: string;
  meaning: {zh: string; en: string};
}

/** Two colours that meet on the screen, and the least ratio between them (WCAG 2.2, 1.4.3 and 1.4.11). */
export interface Contrast {
  foreground: string;
  background: string;
  least: number;
  where: {zh: string; en: string};
}

/** Every token that a theme may set. */
export const tokens: readonly Token[] = source.tokens;

/** Every pair of colours that a theme must keep apart. */
export const contrasts: readonly Contrast[] = source.contrasts;
