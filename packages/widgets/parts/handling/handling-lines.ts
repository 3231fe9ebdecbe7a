import type {Handling, KeysOf, Localizer} from '@huiyin/core';
import type zh from './locales/zh.json';

type Words = Localizer<KeysOf<typeof zh>>;

/**
 * The two clocks of a bad rating (差评): what was done and when, or by when it is due; late is called late.
 * `today` is the county's day, `YYYY-MM-DD`.
 */
export const handlingLines = (done: Handling, words: Words, today: string): string[] => {
  const said = (clock: Clock) => ({
    due: words.date(clock.due),
    date: clock.on ? words.date(clock.on) : '',
  });
  const callBack = {due: done.callBackDueOn, on: done.calledBackOn};
  const rectification = {due: done.rectificationDueOn, on: done.rectifiedOn};
  return [
    words.t(`handling.callBack.${standOf(callBack, today)}`, said(callBack)),
    words.t(`handling.rectification.${standOf(rectification, today)}`, said(rectification)),
  ];
};

interface Clock {
  due: string;
  on: string | undefined;
}

const standOf = ({due, on}: Clock, today: string): 'due' | 'overdue' | 'done' | 'doneLate' => {
  const isLate = (on ?? today) > due;
  if (on) return isLate ? 'doneLate' : 'done';
  return isLate ? 'overdue' : 'due';
};
