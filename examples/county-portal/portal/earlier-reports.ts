import type {Complaint} from '@huiyin/core';
import type {NewAccount} from '@huiyin/server';
import {earlierReports, type EarlierReport} from './content/reports.ts';
import {deskClerk, type DeskClerk} from './desk-clerk.ts';
import type {RatingBackend} from './rating-backend.ts';

/** Sends what was reported before the demo began, once, and lets a clerk deal with it and publish it at the reply desk. */
export const sendEarlierReports = async (
  {api}: RatingBackend,
  desk: string,
  account: NewAccount,
): Promise<void> => {
  const clerk = await deskClerk(desk, account);
  for (const report of earlierReports) {
    const key = `earlier-report-${report.id}`;
    const {number, queryCode} = await api.sendComplaint(complaintOf(report), {key});
    const tracked = await api.loadTracked({number, queryCode: queryCode!}, {locale: 'zh'});
    // From an earlier start of the demo.
    if (tracked.about !== 'complaint' || tracked.state !== 'received') continue;
    await handle(clerk, number, report);
    await addVoices(api, report);
  }
};

const handle = async (clerk: DeskClerk, number: string, report: EarlierReport): Promise<void> => {
  const {department, answer, locale: language, published: title, showsPlace} = report;
  await clerk.act(number, 'pass', {department});
  if (answer) await clerk.act(number, 'answer', {text: answer, language});
  else await clerk.act(number, 'start');
  await clerk.act(number, 'publish', {title, language, ...(showsPlace && {place: 'yes'})});
};

const addVoices = async (
  api: RatingBackend['api'],
  {id, published: title, locale, voices}: EarlierReport,
): Promise<void> => {
  const [found] = (await api.findSimilar({title, locale})).reports;
  for (let count = 1; count <= voices; count++)
    await api.sendVoice(found!.id, {key: `earlier-${id}-${count}`});
};

const complaintOf = ({kind, title, text, place, locale, name}: EarlierReport): Complaint => ({
  ...{kind, title, text, locale},
  answers: {place: {place}},
  reporter: {disclosure: 'named', name, phone: '13800000000', email: ''},
  channel: 'mobile',
});
