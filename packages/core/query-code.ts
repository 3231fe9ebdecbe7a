/** The letters of Crockford's base 32, in order of value. */
export const queryCodeAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The twelve letters of a query code as a person typed it: any case, spacing and width, O for 0, I or L for 1. */
export const normaliseQueryCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');

/** A query code as it is shown: groups of four. */
export const formatQueryCode = (code: string): string =>
  normaliseQueryCode(code)
    .match(/.{1,4}/g)
    ?.join('-') ?? '';
