import {memoryAdapter, type MemoryAdapter} from '../../../adapters/memory.ts';
import type {AdapterError} from '../../adapter-error.ts';
import type {Answer, Complaint, ComplaintContent} from '../../contract/complaint.ts';
import type {ComplaintProfile} from '../../contract/complaint-profile.ts';
import type {Receipt} from '../../contract/receipt.ts';
import type {TrackedComplaint} from '../../contract/tracking.ts';
import type {Language} from '../../language.ts';
import {profileIn} from '../../national/county-profile.ts';
import {nationalProfile} from '../../national/national-profile.ts';
import {askingEverything} from '../complaint/asking-everything.ts';
import type {Cheat} from './cheating.ts';

type Sent = Parameters<MemoryAdapter['sendComplaint']>;
type Brought = Parameters<MemoryAdapter['sendFile']>;

/** An honest backend whose reports ask a question of every type. */
export const withEveryQuestion = async (): Promise<MemoryAdapter> => {
  const county = askingEverything(nationalProfile);
  return memoryAdapter({profileOf: (locale) => profileIn(county, locale)});
};

/** Has other rules for reports than it should. */
export const rulingReports =
  (change: (rules: ComplaintProfile, locale: Language) => object): Cheat =>
  (honest) => ({
    loadProfile: async (read) => {
      const profile = await honest.loadProfile(read);
      const {complaint} = profile;
      return complaint ? {...profile, complaint: {...complaint, ...change(complaint, read.locale)}} : profile;
    },
  });

/** Takes reports in its own way. */
export const reporting =
  (report: (honest: MemoryAdapter, ...sent: Sent) => Promise<Receipt>): Cheat =>
  (honest) => ({sendComplaint: (sent, options) => report(honest, sent, options)});

/** Answers each refusal of a report in its own way. */
export const refusingReports = (
  answer: (error: AdapterError, honest: MemoryAdapter, ...sent: Sent) => Promise<Receipt>,
): Cheat =>
  reporting((honest, ...sent) =>
    honest.sendComplaint(...sent).catch((error: AdapterError) => answer(error, honest, ...sent)),
  );

/** Gives a receipt for a report with something else on it. */
export const receiptingReports = (
  change: (receipt: Receipt, sent: Complaint) => object | Promise<object>,
): Cheat =>
  reporting(async (honest, sent, options) => {
    const receipt = await honest.sendComplaint(sent, options);
    return {...receipt, ...(await change(receipt, sent))};
  });

/** Shows a report otherwise than it is. */
export const openingReports =
  (change: (tracked: TrackedComplaint) => object): Cheat =>
  (honest) => ({
    loadTracked: async (query, read) => {
      const tracked = await honest.loadTracked(query, read);
      return tracked.about === 'complaint' ? {...tracked, ...change(tracked)} : tracked;
    },
  });

/** Shows other content than was reported. */
export const showingReports = (change: (content: ComplaintContent) => object): Cheat =>
  openingReports(({content}) => (content ? {content: {...content, ...change(content)}} : {}));

/** Takes files in its own way. */
export const bringing =
  (bring: (honest: MemoryAdapter, ...brought: Brought) => Promise<void>): Cheat =>
  (honest) => ({sendFile: (file, options) => bring(honest, file, options)});

type Answers = Complaint['answers'];

/** The answers without these. */
export const without = (answers: Answers, isOut: (answer: Answer, id: string) => boolean): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id, answer]) => !isOut(answer, id)));

/** Every answer in another way. */
export const eachAnswer = (answers: Answers, change: (answer: Answer) => Answer): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, change(answer)]));
