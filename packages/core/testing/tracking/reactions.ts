import {reactionSchema, type Reaction, type ReactionName} from '../../contract/reaction.ts';
import type {TrackedConsultation} from '../../contract/tracking.ts';
import type {ConsultationProfile} from '../../contract/profile.ts';

/** Everything that a citizen can do after the receipt, whether it is allowed now or not. */
export const everyReaction: readonly ReactionName[] = reactionSchema.anyOf.map(
  ({properties}) => properties.action.const,
);

/** How a corrected asker is called and reached. */
export const corrected = {name: '司马测试乙', phone: '13900005432', email: 'ceshi.sima@example.com'};

/** One of them, ready to be sent about this question. */
export const reactionOf = (
  action: ReactionName,
  {unratedAnswer = 'none'}: Pick<TrackedConsultation, 'unratedAnswer'>,
  {name, phone, email}: Pick<ConsultationProfile, 'name' | 'phone' | 'email'>,
): Reaction => {
  switch (action) {
    case 'rateAnswer':
      return {action, answer: unratedAnswer, grade: 'dissatisfied', text: '没有说要带什么。'};
    case 'furtherQuestion':
      return {action, text: '那要几天？'};
    case 'reopen':
      return {action, text: '还是办不了。'};
    case 'withdraw':
    case 'erase':
      return {action};
    case 'correct':
      return {
        action,
        name: name === 'never' ? '' : corrected.name,
        phone: phone === 'never' ? '' : corrected.phone,
        email: email === 'never' ? '' : corrected.email,
      };
  }
};
