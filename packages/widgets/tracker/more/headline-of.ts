import type {LetterState, TrackedLetter, TrackedRating} from '@huiyin/core';

/** Where a question or a report stands, in the finest words that its history allows. */
export const headlineOf = ({
  state,
  timeline,
}: Pick<TrackedLetter, 'state' | 'timeline'>): LetterState | 'askedAgain' | 'reopened' => {
  if (state !== 'inProgress') return state;
  const moves = timeline.filter(({type}) => ['started', 'furtherQuestion', 'reopened'].includes(type));
  const last = moves[moves.length - 1]?.type;
  if (last === 'furtherQuestion') return 'askedAgain';
  return last === 'reopened' ? 'reopened' : state;
};

/** Where a rating stands: what the office did about it says more than that it was passed on. */
export const ratingHeadlineOf = ({
  state,
  handling,
}: Pick<TrackedRating, 'state' | 'handling'>):
  TrackedRating['state'] | 'handling' | 'calledBack' | 'rectified' => {
  if (!handling) return state;
  if (handling.rectifiedOn) return 'rectified';
  return handling.calledBackOn ? 'calledBack' : 'handling';
};

/** Whether an answer is still to come. */
export const isOpen = (state: LetterState): boolean =>
  state === 'received' || state === 'routed' || state === 'inProgress';
