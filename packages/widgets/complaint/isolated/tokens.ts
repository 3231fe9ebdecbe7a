const colours =
  'text quiet line field paper ground accent accent-soft on-accent alert alert-soft success focus scheme';
const others =
  'font-family font-size-text font-size-title line-height space radius-card radius-control size-target width-max';

/** The tokens by which a page gives the frame its look: all that the form knows. */
export const tokens: readonly string[] = [
  ...colours.split(' ').map((name) => `--hy-color-${name}`),
  ...others.split(' ').map((name) => `--hy-${name}`),
];

/** Whether a value can do no more than look: no address can be written without a slash, a colon or a backslash. */
export const isHarmless = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w#%.,*+'"() -]{1,200}$/.test(value);
