import type {MemoryAdapter} from '../../../adapters/memory.ts';
import type {AdapterError} from '../../adapter-error.ts';
import type {Consultation, ConsultationContent, Recipients} from '../../contract/consultation.ts';
import type {ConsultationProfile} from '../../contract/profile.ts';
import type {SentReaction} from '../../contract/reaction.ts';
import type {Receipt} from '../../contract/receipt.ts';
import type {TimelineEntry, TrackedConsultation} from '../../contract/tracking.ts';
import type {Language} from '../../language.ts';
import type {Cheat} from './cheating.ts';

type Sent = Parameters<MemoryAdapter['sendConsultation']>;
type Reacted = Parameters<MemoryAdapter['sendReaction']>;

/** Has other rules for questions than it should. */
export const ruling =
  (change: (rules: ConsultationProfile, locale: Language) => object): Cheat =>
  (honest) => ({
    loadProfile: async (read) => {
      const profile = await honest.loadProfile(read);
      const {consultation} = profile;
      if (!consultation) return profile;
      return {...profile, consultation: {...consultation, ...change(consultation, read.locale)}};
    },
  });

/** Names others whom one can ask. */
export const naming =
  (change: (recipients: Recipients, locale: Language) => object): Cheat =>
  (honest) => ({
    loadRecipients: async (read) => {
      const recipients = await honest.loadRecipients(read);
      return {...recipients, ...change(recipients, read.locale)};
    },
  });

/** Takes questions in its own way. */
export const asking =
  (ask: (honest: MemoryAdapter, ...sent: Sent) => Promise<Receipt>): Cheat =>
  (honest) => ({sendConsultation: (sent, options) => ask(honest, sent, options)});

/** Takes another question than was sent. */
export const mistaking = (change: (sent: Consultation) => object): Cheat =>
  asking((honest, sent, options) => honest.sendConsultation({...sent, ...change(sent)}, options));

/** Answers each refusal of a question in its own way. */
export const refusingQuestions = (
  answer: (error: AdapterError, honest: MemoryAdapter, ...sent: Sent) => Promise<Receipt>,
): Cheat =>
  asking((honest, ...sent) =>
    honest.sendConsultation(...sent).catch((error: AdapterError) => answer(error, honest, ...sent)),
  );

/** Gives a receipt for a question with something else on it. */
export const receiptingQuestions = (
  change: (receipt: Receipt, sent: Consultation) => object | Promise<object>,
): Cheat =>
  asking(async (honest, sent, options) => {
    const receipt = await honest.sendConsultation(sent, options);
    return {...receipt, ...(await change(receipt, sent))};
  });

/** Shows a question otherwise than it is. */
export const opening =
  (change: (tracked: TrackedConsultation, locale: Language) => object): Cheat =>
  (honest) => ({
    loadTracked: async (query, read) => {
      const tracked = await honest.loadTracked(query, read);
      return tracked.about === 'consultation' ? {...tracked, ...change(tracked, read.locale)} : tracked;
    },
  });

/** Shows other content than was asked. */
export const showingQuestions = (change: (content: ConsultationContent) => object): Cheat =>
  opening(({content}) => (content ? {content: {...content, ...change(content)}} : {}));

/** Tells every entry of the timeline in its own way. */
export const telling = (change: (entry: TimelineEntry, all: TimelineEntry[]) => object): Cheat =>
  opening(({timeline}) => ({timeline: timeline.map((entry) => ({...entry, ...change(entry, timeline)}))}));

/** Takes reactions in its own way. */
export const reacting =
  (react: (honest: MemoryAdapter, ...sent: Reacted) => Promise<Receipt>): Cheat =>
  (honest) => ({sendReaction: (sent, options) => react(honest, sent, options)});

/** Answers each refusal of a reaction in its own way. */
export const refusingReactions = (
  answer: (error: AdapterError, honest: MemoryAdapter, ...sent: Reacted) => Promise<Receipt>,
): Cheat =>
  reacting((honest, ...sent) =>
    honest.sendReaction(...sent).catch((error: AdapterError) => answer(error, honest, ...sent)),
  );

/** Takes another reaction than was sent. */
export const mistakingReactions = (change: (sent: SentReaction) => SentReaction['reaction']): Cheat =>
  reacting((honest, sent, options) => honest.sendReaction({...sent, reaction: change(sent)}, options));

/** A receipt that nobody will find again. */
export const emptyReceipt = ({number}: {number: string}): Promise<Receipt> =>
  Promise.resolve({number, receivedAt: new Date().toISOString()});
