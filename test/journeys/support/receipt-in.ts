import assert from 'node:assert/strict';

/** The number and the query code of the receipt of a question or a report, as a citizen copies them off the screen. */
export const receiptIn = (screen: string): {number: string; queryCode: string} => {
  const number = /(ZX|TS)-\d{8}-\d{6}/.exec(screen)?.[0];
  const queryCode = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(screen.replace(number ?? '', ''))?.[0];
  assert(number && queryCode, screen);
  return {number, queryCode};
};
