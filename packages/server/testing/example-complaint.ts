import type {Complaint, Reporter, TrackedComplaint} from '@huiyin/core';
import type {Receipt} from '@huiyin/core';
import type {Answer} from './example-consultation.ts';

/** Somebody who is known, and whose office must not learn of it. */
export const exampleReporter: Extract<Reporter, {phone: string}> = {
  disclosure: 'confidential',
  name: '周小禾',
  phone: '13900002222',
  email: 'xiaohe@example.com',
};

/** A good report that the national profile takes. */
export const exampleComplaint = (changes: Partial<Complaint> = {}): Complaint => ({
  kind: 'report',
  title: '工地夜间施工',
  text: '东门工地夜里十二点还在施工，\n住户没法休息。',
  answers: {happenedOn: {day: '2026-02-08'}, place: {place: {address: '东门市场对面'}}},
  reporter: exampleReporter,
  channel: 'mobile',
  locale: 'zh',
  ...changes,
});

/** Posts a report as a widget does and gives the status with the answer. */
export const postComplaint = async (url: string, complaint: unknown, key: string) => {
  const response = await fetch(`${url}/complaints`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'Idempotency-Key': key},
    body: JSON.stringify(complaint),
  });
  return {status: response.status, answer: (await response.json()) as Answer};
};

/** The report of a receipt as its holder sees it. */
export const trackComplaint = async (
  url: string,
  {number, queryCode}: Pick<Receipt, 'number' | 'queryCode'>,
): Promise<TrackedComplaint> => {
  const response = await fetch(`${url}/tracking?locale=zh`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify({number, queryCode}),
  });
  if (!response.ok) throw new Error(`POST /tracking answered ${response.status}.`);
  return (await response.json()) as TrackedComplaint;
};
