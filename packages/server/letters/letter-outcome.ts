import type {FieldProblem} from '@huiyin/core';
import type {ReceivedLetter} from './letter-store.ts';

/** What became of a question or a report that came in. */
export type LetterOutcome =
  | {status: 'accepted'; letter: ReceivedLetter; isNew: boolean}
  | {status: 'keyReused'; letter: ReceivedLetter}
  | {status: 'notOffered'}
  | {status: 'invalid'; fields: FieldProblem[]};
