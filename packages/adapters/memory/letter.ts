import {
  stateAfter,
  type Asker,
  type Attachment,
  type ComplaintContent,
  type ConsultationContent,
  type Disclosure,
  type Language,
  type LetterState,
  type PublishedQuestion,
  type PublishedReport,
  type Receipt,
  type RichText,
  type Reporter,
  type TimelineEntry,
} from '@huiyin/core';

/** Something that happened to a letter. Departments by id. */
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

interface Kept {
  key: string;
  locale: Language;
  receipt: Receipt;
  state: LetterState;
  department: string | undefined;
  dueOn: string | undefined;
  entries: Entry[];
}

/** A question that was taken. Its words and its writer are gone once they were erased. */
export interface Question extends Kept {
  about: 'consultation';
  content: ConsultationContent | undefined;
  writer: Asker | undefined;
  /** What everybody may read of it. The department by id. */
  published?: Omit<PublishedQuestion, 'department'> & {department: string};
}

/** A report that was taken. Its words, its files and its writer are gone once they were erased. */
export interface Report extends Kept {
  about: 'complaint';
  content: ComplaintContent | undefined;
  disclosure: Disclosure;
  /** `undefined` also where nobody said so. */
  writer: Exclude<Reporter, {disclosure: 'anonymous'}> | undefined;
  /** By the digests of their bytes. */
  files: Map<string, Blob>;
  /** What everybody may read of it. The department by id. */
  published?: Omit<PublishedReport, 'department' | 'state' | 'voices'> & {department: string};
  /** The keys of those for whom it is the same. */
  voices: Set<string>;
}

/** What an office answers and a citizen can react to (信件). */
export type Letter = Question | Report;

/** The part of a letter that is the same for every new one. */
export const newLetter = (receipt: Receipt, at: Date): Omit<Kept, 'key' | 'locale'> => ({
  receipt,
  dueOn: receipt.dueOn,
  state: 'received',
  department: undefined,
  entries: [{id: `${receipt.number}-1`, type: 'received', at, ...(receipt.dueOn && {dueOn: receipt.dueOn})}],
});

/** Adds an entry to the history of a letter and moves its state. `undefined` when that is not possible now. */
export const append = (letter: Letter, entry: Omit<Entry, 'id'>): Entry | undefined => {
  const state = stateAfter(letter.state, entry.type);
  if (!state) return undefined;
  const kept = {...entry, id: `${letter.receipt.number}-${letter.entries.length + 1}`};
  letter.entries.push(kept);
  letter.state = state;
  if (entry.dueOn) letter.dueOn = entry.dueOn;
  if (entry.type === 'routed') letter.department = entry.department;
  return kept;
};

/** Takes out every word, every file and whoever wrote it. Number, days, states and digests stay. */
export const eraseWords = (letter: Letter): void => {
  letter.content = undefined;
  letter.writer = undefined;
  if (letter.about === 'complaint') letter.files.clear();
  delete letter.published;
  for (const entry of letter.entries) {
    delete entry.words;
    delete entry.text;
    delete entry.attachments;
  }
};

/** The latest answer to the letter itself, not to a further question below it. */
export const answerOf = ({entries}: Letter): (Entry & {words: RichText}) | undefined => {
  const turns = entries.filter(({type}) => ['answered', 'furtherQuestion', 'reopened'].includes(type));
  const answers = turns.filter(
    ({type, words}, place) => type === 'answered' && words && turns[place - 1]?.type !== 'furtherQuestion',
  );
  return answers.at(-1) as (Entry & {words: RichText}) | undefined;
};
