import type {LetterState, TimelineEntry} from './contract/tracking.ts';

type EntryType = TimelineEntry['type'];

/**
 * The state of a question after something happened to it; `undefined` when that cannot happen in this state.
 * `received` is the first entry and happens to nothing that is there already.
 */
export const stateAfter = (state: LetterState, type: EntryType): LetterState | undefined => {
  const {from, to} = moves[type];
  return from.includes(state) ? (to ?? state) : undefined;
};

const open = ['received', 'routed', 'inProgress'] as const;
const notErased = [...open, 'answered', 'closed', 'returned', 'withdrawn'] as const;

/** In which states something can happen, and where it leads; it stays where it is when nowhere is named. */
const moves: Record<EntryType, {from: readonly LetterState[]; to?: LetterState}> = {
  received: {from: []},
  routed: {from: open, to: 'routed'},
  started: {from: open, to: 'inProgress'},
  extended: {from: open},
  answered: {from: open, to: 'answered'},
  returned: {from: open, to: 'returned'},
  rated: {from: ['answered', 'closed']},
  furtherQuestion: {from: ['answered'], to: 'inProgress'},
  // Before an answer only where none was promised. The office has to see to that: the state does not tell.
  closed: {from: [...open, 'answered'], to: 'closed'},
  reopened: {from: ['answered', 'closed', 'returned'], to: 'inProgress'},
  withdrawn: {from: [...open, 'answered'], to: 'withdrawn'},
  corrected: {from: notErased},
  erased: {from: notErased, to: 'erased'},
};
