/** A receipt number as a person typed it: any case, spacing and width. */
export const normaliseNumber = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[‐-―−]/g, '-')
    .toUpperCase();
