import {
  addWorkingDays,
  AdapterError,
  consultationProblems,
  type Consultation,
  type Reaction,
  type Receipt,
  type SentReaction,
  type TrackingQuery,
} from '@huiyin/core';
import {questionRules, type County} from './county.ts';
import {append, contentOf, eraseWords, type Entry, type Question} from './question.ts';
import {newEntryOf, refusalOf} from './reactions.ts';
import {isOpenedBy, newQueryCode, receiptNumber} from './receipts.ts';

/** Questions and what happened to them, as long as the page lives. */
export class QuestionBook {
  readonly kept: Question[] = [];
  readonly #county: County;

  constructor(county: County) {
    this.#county = county;
  }

  // Nothing waits between the look-up and the end: of ten that come at once, one is the first.
  take(sent: Consultation, key: string, digest: string): Receipt {
    const bound = this.kept.find((one) => one.key === key);
    if (bound) return repeated(bound, sent, digest);
    const rules = questionRules(this.#county);
    const fields = rules ? consultationProblems(sent, rules) : [];
    if (!rules || fields.length > 0) throw new AdapterError('rejected', {fields});
    const now = new Date();
    const dueOn = sent.replyWanted ? addWorkingDays(now, rules.replyWorkingDays, rules.calendar) : undefined;
    const receipt = {
      number: receiptNumber('ZX', this.kept.length + 1, rules.calendar, now),
      receivedAt: now.toISOString(),
      queryCode: newQueryCode(),
      digest,
      ...(dueOn && {dueOn}),
    };
    const first: Entry = {id: `${receipt.number}-1`, type: 'received', at: now, ...(dueOn && {dueOn})};
    this.kept.push({
      ...{key, receipt, dueOn},
      locale: sent.locale,
      content: contentOf(sent),
      asker: sent.asker,
      state: 'received',
      department: undefined,
      entries: [first],
    });
    return receipt;
  }

  /** The question that number and code open; `undefined` alike for every miss. */
  open(query: TrackingQuery): Question | undefined {
    return this.kept.find(({receipt}) => isOpenedBy(receipt, query));
  }

  /** Takes what a citizen does after the receipt. */
  react({reaction, ...query}: SentReaction, key: string, digest: string): Receipt {
    const question = this.open(query);
    const rules = questionRules(this.#county);
    if (!question || !rules) throw new AdapterError('rejected');
    const used = this.#useOf(key);
    if (used) return repeatedReaction(used, question, reaction, digest);
    const now = new Date();
    const fields = refusalOf(question, reaction, rules, now);
    if (fields.length > 0) throw new AdapterError('rejected', {fields});
    const entry = append(question, {...newEntryOf(reaction, rules, now), key, digest})!;
    apply(question, reaction);
    return receiptOf(question, entry);
  }

  #useOf(key: string): {question: Question; entry: Entry} | undefined {
    for (const question of this.kept) {
      const entry = question.entries.find((one) => one.key === key);
      if (entry) return {question, entry};
    }
    return undefined;
  }
}

const repeated = ({receipt, asker, entries}: Question, sent: Consultation, digest: string): Receipt => {
  // Once the asker was corrected or erased, what was sent first is known no more: then the words alone decide.
  const isChanged = !asker || entries.some(({type}) => type === 'corrected');
  if (receipt.digest === digest && (isChanged || isSame(asker, sent.asker))) return receipt;
  throw new AdapterError('rejected');
};

const repeatedReaction = (
  used: {question: Question; entry: Entry},
  question: Question,
  reaction: Reaction,
  digest: string,
): Receipt => {
  const {entry} = used;
  const isLast = question.entries.filter(({type}) => type === 'corrected').at(-1) === entry;
  const isOther = reaction.action === 'correct' && isLast && !isSame(reaction, question.asker);
  if (used.question === question && entry.digest === digest && !isOther) return receiptOf(question, entry);
  throw new AdapterError('rejected');
};

type Reachable = Partial<Pick<Consultation['asker'], 'name' | 'phone' | 'email'>>;

const isSame = (one: Reachable, other: Reachable = {}): boolean =>
  one.name === other.name && one.phone === other.phone && one.email === other.email;

const apply = (question: Question, reaction: Reaction): void => {
  const {action} = reaction;
  if (action === 'correct' && question.asker) {
    const {name, phone, email} = reaction;
    question.asker = {...question.asker, name, phone, email};
  }
  if (action === 'erase') eraseWords(question);
  // Whoever withdraws a question withdraws the consent to publish it.
  if (action === 'withdraw') delete question.published;
};

const receiptOf = ({receipt: {number, queryCode}}: Question, {at, digest, dueOn}: Entry): Receipt => ({
  number,
  receivedAt: at.toISOString(),
  ...(queryCode && {queryCode}),
  ...(digest && {digest}),
  ...(dueOn && {dueOn}),
});
