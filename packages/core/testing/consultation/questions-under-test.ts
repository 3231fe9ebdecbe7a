import type {ConsultationAdapter, ReactionAdapter} from '../../adapter.ts';
import type {Consultation, Recipients} from '../../contract/consultation.ts';
import type {ConsultationProfile, Profile} from '../../contract/profile.ts';
import type {Reaction} from '../../contract/reaction.ts';
import {receiptSchema, type Receipt} from '../../contract/receipt.ts';
import {trackedSchema, type Tracked, type TrackedConsultation} from '../../contract/tracking.ts';
import type {Language} from '../../language.ts';
import {randomKey} from '../../random-key.ts';
import {ensure, ensureShape} from '../expectations.ts';
import type {Office, OfficeFile} from '../office.ts';
import {consultationOf} from './planted.ts';
import {officeWords} from './office-words.ts';

export interface QuestionHooks {
  adapter: ConsultationAdapter & Partial<ReactionAdapter>;
  /** What an official does. Without it the checks that need an answer are not run. */
  office?: Office;
  /** The language in which the checks read. Chinese unless said otherwise. */
  locale?: Language;
}

type Changes = Partial<Consultation>;

/** A question that was taken. */
export interface Asked {
  question: Consultation;
  receipt: Receipt;
}

/** A backend that takes questions, with a citizen who asks, looks up and reacts, and an office that answers. */
export class QuestionsUnderTest {
  readonly adapter: QuestionHooks['adapter'];
  readonly locale: Language;
  readonly #office: Office | undefined;

  constructor({adapter, office, locale = 'zh'}: QuestionHooks) {
    this.adapter = adapter;
    this.#office = office;
    this.locale = locale;
  }

  get office(): Office {
    ensure(this.#office, 'This check needs an office.');
    return this.#office;
  }

  /** Whether there is an office that can do this. */
  offers(deed: keyof Office): boolean {
    return this.#office?.[deed] !== undefined;
  }

  profile(locale = this.locale): Promise<Profile> {
    return this.adapter.loadProfile({locale});
  }

  /** The county's rules for questions. */
  async rules(locale = this.locale): Promise<ConsultationProfile> {
    const {consultation} = await this.profile(locale);
    ensure(consultation, 'The profile says nothing of questions, though the adapter takes them.');
    return consultation;
  }

  recipients(locale = this.locale): Promise<Recipients> {
    return this.adapter.loadRecipients({locale});
  }

  /** A question that the profile accepts, ready to send. */
  async questionOf(changes: Changes = {}): Promise<Consultation> {
    const {rating} = await this.profile();
    const [channel = 'pc'] = rating.channels;
    return {...consultationOf(await this.rules(), channel, this.locale), ...changes};
  }

  async send(question: Consultation, key = randomKey()): Promise<Receipt> {
    const receipt = await this.adapter.sendConsultation(question, {key});
    ensureShape(receiptSchema, receipt, 'The receipt');
    return receipt;
  }

  async ask(changes: Changes = {}): Promise<Asked> {
    const question = await this.questionOf(changes);
    return {question, receipt: await this.send(question)};
  }

  /** Asks, and lets the office answer. */
  async askAndAnswer(changes: Changes = {}, files?: readonly OfficeFile[]): Promise<Asked> {
    const asked = await this.ask(changes);
    await this.office.answer(asked.receipt.number, officeWords(), files);
    return asked;
  }

  /** The question that number and query code of a receipt open. */
  async open({number, queryCode}: Receipt, locale = this.locale): Promise<TrackedConsultation> {
    ensure(queryCode, 'The receipt has no query code, though the adapter promises one.');
    const tracked = await this.track(number, queryCode, locale);
    ensureShape(trackedSchema, tracked, 'What the query code opens');
    ensure(tracked.about === 'consultation', 'The query code of a question opens something else.');
    return tracked;
  }

  track(number: string, queryCode: string, locale = this.locale): Promise<Tracked> {
    ensure(this.adapter.loadTracked, 'The adapter promises query codes and has no loadTracked.');
    return this.adapter.loadTracked({number, queryCode}, {locale});
  }

  /** Sends what a citizen does after the receipt. */
  async react({number, queryCode = ''}: Receipt, reaction: Reaction, key = randomKey()): Promise<Receipt> {
    ensure(this.adapter.sendReaction, 'This check needs sendReaction.');
    const sent = {number, queryCode, locale: this.locale, reaction};
    const receipt = await this.adapter.sendReaction(sent, {key});
    ensureShape(receiptSchema, receipt, 'The receipt of a reaction');
    return receipt;
  }

  /** A file of the timeline. */
  file({number, queryCode = ''}: Receipt, attachment: string): Promise<Blob> {
    ensure(this.adapter.loadAttachment, 'This check needs loadAttachment.');
    return this.adapter.loadAttachment({number, queryCode, attachment});
  }
}
