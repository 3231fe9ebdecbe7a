import type {Handling, KeysOf, Localizer} from '@huiyin/core';
import type zh from './locales/zh.json';

type Words = Localizer<KeysOf<typeof zh>>;

/**
 * The two clocks of a bad rating (差评): what was done and when, or by when it is due; late is called late.
 * `today` is the county's day, `YYYY-MM-DD`.
 */
export const handlingLines = (done: Handling, words: Words, today: string): string[] => [
  line('callBack', {due: done.callBackDueOn, on: done.calledBackOn, today}, words),
  line('rectification', {due: done.rectificationDueOn, on: done.rectifiedOn, today}, words),
];

interface Clock {
  due: string;
  on: string | undefined;
  today: string;
}

const line = (what: 'callBack' | 'rectification', {due, on, today}: Clock, words: Words): string => {
  const isLate = (on ?? today) > due;
  const said = on ? (isLate ? 'doneLate' : 'done') : isLate ? 'overdue' : 'due';
  return words.t(`handling.${what}.${said}`, {due: words.date(due), date: on ? words.date(on) : ''});
};
