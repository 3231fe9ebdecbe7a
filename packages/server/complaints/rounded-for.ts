import type {Disclosure} from '@huiyin/core';

const hour = 3_600_000;

/**
 * The moment that is written down. Of an anonymous report it is the full hour before: the minute would tell which of
 * the requests that others may have seen it was.
 */
export const roundedFor = (disclosure: Disclosure, moment: Date): Date =>
  disclosure === 'anonymous' ? new Date(Math.floor(moment.getTime() / hour) * hour) : moment;
