import type {Disclosure} from './contract/complaint.ts';

const hour = 3_600_000;

/**
 * The moment that is written down for what happens to a letter. About an anonymous report it is the full hour before:
 * the minute would tell which of the requests that others may have seen it was. It never lies before what happened
 * earlier, which an office may have done within that hour.
 */
export const letterMoment = (
  disclosure: Disclosure | undefined,
  moment: Date,
  earlier: readonly {at: Date}[] = [],
): Date => {
  const rounded = disclosure === 'anonymous' ? Math.floor(moment.getTime() / hour) * hour : moment.getTime();
  return new Date(Math.max(rounded, ...earlier.map(({at}) => at.getTime())));
};
