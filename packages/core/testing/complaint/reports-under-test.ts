import type {ComplaintAdapter, ReactionAdapter} from '../../adapter.ts';
import type {Complaint, Disclosure, SentFile} from '../../contract/complaint.ts';
import type {ComplaintProfile} from '../../contract/complaint-profile.ts';
import type {Recipients} from '../../contract/consultation.ts';
import type {Profile} from '../../contract/profile.ts';
import type {Reaction} from '../../contract/reaction.ts';
import {receiptSchema, type Receipt} from '../../contract/receipt.ts';
import {trackedSchema, type Tracked, type TrackedComplaint} from '../../contract/tracking.ts';
import {fileDigestOf} from '../../file-digest.ts';
import type {Language} from '../../language.ts';
import {randomKey} from '../../random-key.ts';
import {dayIn} from '../../working-days.ts';
import {ensure, ensureShape} from '../expectations.ts';
import type {Office} from '../office.ts';
import {answersOf, countyQuestions, type Answers} from './answers-of.ts';
import {exampleFile} from './example-file.ts';
import {reporterOf} from './reporter-of.ts';

export interface ReportHooks {
  adapter: ComplaintAdapter & Partial<ReactionAdapter>;
  /** What an official does. Without it no report is published. */
  office?: Office;
  /** The language in which the checks read. Chinese unless said otherwise. */
  locale?: Language;
}

/** A report that was taken. */
export interface Reported {
  complaint: Complaint;
  receipt: Receipt;
}

/** A file that was brought, with the token that it was brought under. */
export interface Brought {
  file: Blob;
  sent: SentFile;
  token: string;
}

interface Wishes {
  /** The kind that offers most, unless given. */
  kind?: string;
  /** A name that is kept or shown rather than none, unless given. */
  disclosure?: Disclosure;
  /** Answers to all that is asked, not only to what is required. */
  isFull?: boolean;
  /** Some of the answers. */
  given?: Answers;
  /** A file that came before. */
  brought?: Brought;
}

/** A backend that takes reports, with a citizen who brings files, reports, looks up and reacts. */
export class ReportsUnderTest {
  readonly adapter: ReportHooks['adapter'];
  readonly office: Office | undefined;
  readonly locale: Language;

  constructor({adapter, office, locale = 'zh'}: ReportHooks) {
    this.adapter = adapter;
    this.office = office;
    this.locale = locale;
  }

  profile(locale = this.locale): Promise<Profile> {
    return this.adapter.loadProfile({locale});
  }

  /** The county's rules for reports. */
  async rules(locale = this.locale): Promise<ComplaintProfile> {
    const {complaint} = await this.profile(locale);
    ensure(complaint, 'The profile says nothing of reports, though the adapter takes them.');
    return complaint;
  }

  /** The departments that a report can be about. */
  async departments(locale = this.locale): Promise<Recipients['departments']> {
    return (await this.adapter.loadRecipients?.({locale}))?.departments ?? [];
  }

  /** A report that the profile accepts, ready to send. */
  async reportOf(changes: Partial<Complaint> = {}, wishes: Wishes = {}): Promise<Complaint> {
    const {rating, calendar, complaint: rules} = await this.profile();
    ensure(rules, 'The profile says nothing of reports, though the adapter takes them.');
    const kind = kindOf(rules, wishes.kind);
    const asked = countyQuestions(rules, kind.id, {});
    const needsFile = asked.some(({type, required}) => type === 'files' && required);
    const brought = wishes.brought ?? (needsFile && this.adapter.sendFile ? await this.bring() : undefined);
    const [disclosure] = [...kind.disclosures].sort((one, other) => rank[one] - rank[other]);
    return {
      kind: kind.id,
      title: '工地夜间施工',
      text: '东门工地夜里十二点还在施工，\n住户没法休息。',
      answers: answersOf(rules, kind.id, {
        only: wishes.isFull ? 'everything' : 'required',
        today: dayIn(calendar.timeZone, new Date()),
        ...(wishes.given && {given: wishes.given}),
        ...(brought && {file: brought.sent}),
      }),
      reporter: reporterOf(rules, wishes.disclosure ?? disclosure!),
      ...(brought && {uploadToken: brought.token}),
      channel: rating.channels[0] ?? 'pc',
      locale: this.locale,
      ...changes,
    };
  }

  async send(complaint: Complaint, key = randomKey()): Promise<Receipt> {
    const receipt = await this.adapter.sendComplaint(complaint, {key});
    ensureShape(receiptSchema, receipt, 'The receipt');
    return receipt;
  }

  async report(changes: Partial<Complaint> = {}, wishes: Wishes = {}): Promise<Reported> {
    const complaint = await this.reportOf(changes, wishes);
    return {complaint, receipt: await this.send(complaint)};
  }

  /** Whether its reports ask for files, of a type that can be made here. */
  async asksForFiles(): Promise<boolean> {
    const rules = await this.rules();
    const asked = countyQuestions(rules, kindOf(rules).id, {});
    return asked.some(({type}) => type === 'files') && exampleFile(rules.files.types) !== undefined;
  }

  /** Brings a file that nobody has brought before, under a token of its own. */
  async bring(token = randomKey()): Promise<Brought> {
    const file = exampleFile((await this.rules()).files.types);
    ensure(file, 'The profile takes no type of file that can be made here.');
    const digest = await fileDigestOf(file);
    await this.sendFile(file, {token, digest});
    return {file, token, sent: {digest, type: file.type, bytes: file.size}};
  }

  sendFile(file: Blob, options: {token: string; digest: string; signal?: AbortSignal}): Promise<void> {
    ensure(this.adapter.sendFile, 'This check needs sendFile.');
    return this.adapter.sendFile(file, options);
  }

  /** The report that number and query code of a receipt open. */
  async open({number, queryCode}: Receipt): Promise<TrackedComplaint> {
    ensure(queryCode, 'The receipt has no query code, though the adapter promises one.');
    const tracked = await this.track(number, queryCode);
    ensureShape(trackedSchema, tracked, 'What the query code opens');
    ensure(tracked.about === 'complaint', 'The query code of a report opens something else.');
    return tracked;
  }

  track(number: string, queryCode: string): Promise<Tracked> {
    ensure(this.adapter.loadTracked, 'The adapter promises query codes and has no loadTracked.');
    return this.adapter.loadTracked({number, queryCode}, {locale: this.locale});
  }

  /** Sends what a citizen does after the receipt. */
  async react({number, queryCode = ''}: Receipt, reaction: Reaction): Promise<Receipt> {
    ensure(this.adapter.sendReaction, 'This check needs sendReaction.');
    const sent = {number, queryCode, locale: this.locale, reaction};
    return this.adapter.sendReaction(sent, {key: randomKey()});
  }

  /** A file of a report. */
  file({number, queryCode = ''}: Receipt, attachment: string): Promise<Blob> {
    ensure(this.adapter.loadAttachment, 'This check needs loadAttachment.');
    return this.adapter.loadAttachment({number, queryCode, attachment});
  }
}

const rank: Record<Disclosure, number> = {confidential: 0, named: 1, anonymous: 2};

/** The kind of this id, or the one that offers the most of who learns who it was. */
const kindOf = ({kinds}: ComplaintProfile, id?: string): ComplaintProfile['kinds'][number] => {
  const [most] = [...kinds].sort((one, other) => other.disclosures.length - one.disclosures.length);
  return kinds.find((kind) => kind.id === id) ?? most!;
};
