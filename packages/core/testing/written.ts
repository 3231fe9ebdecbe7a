import type {
  ComplaintAdapter,
  ConsultationAdapter,
  GuideAdapter,
  RatingAdapter,
  ReactionAdapter,
} from '../adapter.ts';
import type {Receipt} from '../contract/receipt.ts';
import {randomKey} from '../random-key.ts';

type Writing = RatingAdapter &
  ConsultationAdapter &
  ComplaintAdapter &
  ReactionAdapter &
  Required<GuideAdapter>;

/** What a run leaves behind. */
export interface Written {
  ratings: number;
  questions: number;
  reports: number;
  corrections: number;
  /** Questions and reports whose words are gone again. */
  erased: number;
}

/** The same adapter, which remembers what is taken through it, and erases the words of every question and report. */
export const remembering = <T extends Writing>(adapter: T): {adapter: T; tidyUp(): Promise<Written>} => {
  const ratings = new Set<string>();
  const questions = new Map<string, Receipt>();
  const reports = new Map<string, Receipt>();
  const corrections = new Set<string>();
  const remembered: Partial<Writing> = {
    sendRating: async (...sent) => {
      const receipt = await adapter.sendRating(...sent);
      ratings.add(receipt.number);
      return receipt;
    },
    sendConsultation: async (...sent) => {
      const receipt = await adapter.sendConsultation(...sent);
      questions.set(receipt.number, receipt);
      return receipt;
    },
    sendComplaint: async (...sent) => {
      const receipt = await adapter.sendComplaint(...sent);
      reports.set(receipt.number, receipt);
      return receipt;
    },
    sendCorrection: async (...sent) => {
      const receipt = await adapter.sendCorrection(...sent);
      corrections.add(receipt.number);
      return receipt;
    },
  };
  return {
    adapter: {...adapter, ...remembered},
    tidyUp: async () => {
      let erased = 0;
      for (const receipt of [...questions.values(), ...reports.values()]) {
        if (await erase(adapter, receipt)) erased++;
      }
      return {
        ...{ratings: ratings.size, questions: questions.size, reports: reports.size},
        ...{corrections: corrections.size, erased},
      };
    },
  };
};

/** Whether the words of a letter are gone now, or were before. */
async function erase(adapter: Writing, {number, queryCode = ''}: Receipt): Promise<boolean> {
  const query = {number, queryCode};
  const sent = {...query, locale: 'zh', reaction: {action: 'erase'}} as const;
  await adapter.sendReaction(sent, {key: randomKey()}).catch(() => undefined);
  const tracked = await adapter.loadTracked(query, {locale: 'zh'}).catch(() => undefined);
  return tracked !== undefined && tracked.about !== 'rating' && tracked.content === undefined;
}
