import type {ConsultationAdapter, RatingAdapter, ReactionAdapter} from '../adapter.ts';
import type {Receipt} from '../contract/receipt.ts';
import {randomKey} from '../random-key.ts';

type Writing = RatingAdapter & ConsultationAdapter & ReactionAdapter;

/** What a run leaves behind. */
export interface Written {
  ratings: number;
  questions: number;
  /** Questions whose words are gone again. */
  erased: number;
}

/** The same adapter, which remembers what is taken through it, and erases the words of every question in the end. */
export const remembering = <T extends Writing>(adapter: T): {adapter: T; tidyUp(): Promise<Written>} => {
  const ratings = new Set<string>();
  const questions = new Map<string, Receipt>();
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
  };
  return {
    adapter: {...adapter, ...remembered},
    tidyUp: async () => {
      let erased = 0;
      for (const receipt of questions.values()) if (await erase(adapter, receipt)) erased++;
      return {ratings: ratings.size, questions: questions.size, erased};
    },
  };
};

/** Whether the words of a question are gone now, or were before. */
async function erase(adapter: Writing, {number, queryCode = ''}: Receipt): Promise<boolean> {
  const query = {number, queryCode};
  const sent = {...query, locale: 'zh', reaction: {action: 'erase'}} as const;
  await adapter.sendReaction(sent, {key: randomKey()}).catch(() => undefined);
  const tracked = await adapter.loadTracked(query, {locale: 'zh'}).catch(() => undefined);
  return tracked?.about === 'consultation' && tracked.content === undefined;
}
