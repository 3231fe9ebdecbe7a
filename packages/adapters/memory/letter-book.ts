import {
  AdapterError,
  letterMoment,
  type Reaction,
  type Receipt,
  type SentReaction,
  type TrackingQuery,
} from '@huiyin/core';
import {letterRules, type County} from './county.ts';
import {append, eraseWords, type Entry, type Letter, type Report} from './letter.ts';
import {newEntryOf, refusalOf} from './reactions.ts';
import {isOpenedBy} from './receipts.ts';
import {isSameWriter} from './same-writer.ts';

/** Questions and reports, and what happened to them, as long as the page lives. */
export class LetterBook {
  readonly kept: Letter[] = [];
  readonly #county: County;

  constructor(county: County) {
    this.#county = county;
  }

  get reports(): Report[] {
    return this.kept.filter((letter) => letter.about === 'complaint');
  }

  /** How many letters of one kind there will be with the next one. */
  nextCount(about: Letter['about']): number {
    return this.kept.filter((letter) => letter.about === about).length + 1;
  }

  /** The letter that came under this key. */
  ofKey(key: string): Letter | undefined {
    return this.kept.find((one) => one.key === key);
  }

  /** The letter that number and code open; `undefined` alike for every miss. */
  open(query: TrackingQuery): Letter | undefined {
    return this.kept.find(({receipt}) => isOpenedBy(receipt, query));
  }

  /** Takes what a citizen does after the receipt. */
  react({reaction, ...query}: SentReaction, key: string, digest: string): Receipt {
    const letter = this.open(query);
    const rules = letter && letterRules(this.#county, letter.about);
    if (!letter || !rules) throw new AdapterError('rejected');
    const used = this.#useOf(key);
    if (used) return repeatedReaction(used, letter, reaction, digest);
    const disclosure = letter.about === 'complaint' ? letter.disclosure : undefined;
    const now = letterMoment(disclosure, new Date(), letter.entries);
    const fields = refusalOf(letter, reaction, rules, now);
    if (fields.length > 0) throw new AdapterError('rejected', {fields});
    const entry = append(letter, {...newEntryOf(reaction, rules, now), key, digest})!;
    apply(letter, reaction);
    return receiptOf(letter, entry);
  }

  #useOf(key: string): {letter: Letter; entry: Entry} | undefined {
    for (const letter of this.kept) {
      const entry = letter.entries.find((one) => one.key === key);
      if (entry) return {letter, entry};
    }
    return undefined;
  }
}

const repeatedReaction = (
  used: {letter: Letter; entry: Entry},
  letter: Letter,
  reaction: Reaction,
  digest: string,
): Receipt => {
  const {entry} = used;
  const isLast = letter.entries.filter(({type}) => type === 'corrected').at(-1) === entry;
  const isOther = reaction.action === 'correct' && isLast && !isSameWriter(reaction, letter.writer);
  if (used.letter === letter && entry.digest === digest && !isOther) return receiptOf(letter, entry);
  throw new AdapterError('rejected');
};

const apply = (letter: Letter, reaction: Reaction): void => {
  const {action} = reaction;
  if (action === 'correct' && letter.writer) {
    const {name, phone, email} = reaction;
    Object.assign(letter.writer, {name, phone, email});
  }
  if (action === 'erase') eraseWords(letter);
  // Whoever withdraws a letter does not want it read.
  if (action === 'withdraw') delete letter.published;
};

const receiptOf = ({receipt: {number, queryCode}}: Letter, {at, digest, dueOn}: Entry): Receipt => ({
  number,
  receivedAt: at.toISOString(),
  ...(queryCode && {queryCode}),
  ...(digest && {digest}),
  ...(dueOn && {dueOn}),
});
