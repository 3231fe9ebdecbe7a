import {
  stateAfter,
  type Asker,
  type Attachment,
  type Consultation,
  type ConsultationContent,
  type LetterState,
  type PublishedReply,
  type Receipt,
  type TimelineEntry,
} from '@huiyin/core';

/** Something that happened to a question. Departments by id. */
export interface Entry extends Omit<TimelineEntry, 'at' | 'department' | 'attachments'> {
  at: Date;
  department?: string | undefined;
  attachments?: KeptFile[];
  /** The answer that this entry rates. */
  about?: string;
  /** Of a citizen’s reaction. */
  key?: string;
}

export type KeptFile = Attachment & {content: Blob};

/** A question that was taken. Its words and its asker are gone once they were erased. */
export interface Question {
  key: string;
  locale: Consultation['locale'];
  content: ConsultationContent | undefined;
  asker: Asker | undefined;
  receipt: Receipt;
  state: LetterState;
  department: string | undefined;
  dueOn: string | undefined;
  entries: Entry[];
  /** What everybody may read of it. The department by id. */
  published?: Omit<PublishedReply, 'department'> & {department: string};
}

/** Adds an entry to the history of a question and moves its state. `undefined` when that is not possible now. */
export const append = (question: Question, entry: Omit<Entry, 'id'>): Entry | undefined => {
  const state = stateAfter(question.state, entry.type);
  if (!state) return undefined;
  const kept = {...entry, id: `${question.receipt.number}-${question.entries.length + 1}`};
  question.entries.push(kept);
  question.state = state;
  if (entry.dueOn) question.dueOn = entry.dueOn;
  if (entry.type === 'routed') question.department = entry.department;
  return kept;
};

/** Takes out every word and whoever asked. Number, days, states and digests stay. */
export const eraseWords = (question: Question): void => {
  question.content = undefined;
  question.asker = undefined;
  delete question.published;
  for (const entry of question.entries) {
    delete entry.words;
    delete entry.text;
    delete entry.attachments;
  }
};

export const contentOf = (sent: Consultation): ConsultationContent => {
  const {kind, title, text, department, service, replyWanted, publishConsent} = sent;
  return {
    ...{kind, title, text, replyWanted, publishConsent},
    ...(department !== undefined && {department}),
    ...(service !== undefined && {service}),
  };
};
