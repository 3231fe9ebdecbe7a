import {wellFormed} from '@huiyin/core';
import type {Grade, Reaction, ReactionName} from '@huiyin/core';

/** What a citizen can do, in the order in which it is offered. */
export const reactionNames: readonly ReactionName[] = [
  'rateAnswer',
  'furtherQuestion',
  'reopen',
  'correct',
  'withdraw',
  'erase',
];

/** The name of the control for the words of a reaction: several forms stand in one page. */
export const textName = (action: ReactionName): string => `${action}-text`;

/** The answer that is rated, from the first choice on, even if another one comes meanwhile; and the grade. */
export interface Choice {
  answer: string;
  grade: Grade;
}

/** The reaction that a filled form stands for; `undefined` while no grade is chosen. */
export const reactionOf = (
  action: ReactionName,
  form: HTMLFormElement,
  choice: Choice | undefined,
): Reaction | undefined => {
  const filled = new FormData(form);
  const textOf = (name: string) => wellFormed(String(filled.get(name) ?? '')).trim();
  switch (action) {
    case 'rateAnswer':
      return choice && {action, ...choice, text: textOf(textName(action))};
    case 'furtherQuestion':
    case 'reopen':
      return {action, text: textOf(textName(action))};
    case 'correct':
      return {action, name: textOf('name'), phone: textOf('phone'), email: textOf('email')};
    case 'withdraw':
    case 'erase':
      return {action};
  }
};
