import type {NewAccount} from '@huiyin/server';
import {earlierQuestions, type EarlierQuestion} from './content/questions.ts';
import {deskClerk, type DeskClerk} from './desk-clerk.ts';
import type {RatingBackend} from './rating-backend.ts';

/** Asks what was asked before the demo began, once, and lets a clerk answer and publish it at the reply desk. */
export const askEarlierQuestions = async (
  {api}: RatingBackend,
  desk: string,
  account: NewAccount,
): Promise<void> => {
  const clerk = await deskClerk(desk, account);
  for (const question of earlierQuestions) {
    const {number, queryCode} = await api.sendConsultation(consultationOf(question), {
      key: `earlier-${question.id}`,
    });
    const tracked = await api.loadTracked({number, queryCode: queryCode!}, {locale: 'zh'});
    // From an earlier start of the demo.
    if (tracked.about === 'consultation' && tracked.state === 'received')
      await handle(clerk, number, question);
  }
};

const handle = async (
  clerk: DeskClerk,
  number: string,
  {department, answer, locale, publishConsent}: EarlierQuestion,
): Promise<void> => {
  await clerk.act(number, 'pass', {department});
  if (!answer) return;
  await clerk.act(number, 'answer', {text: answer, language: locale});
  if (publishConsent) await clerk.act(number, 'publish');
};

const consultationOf = ({kind, title, text, locale, name, publishConsent}: EarlierQuestion) => ({
  kind,
  title,
  text,
  replyWanted: true,
  publishConsent,
  asker: {name, phone: '13800000000', email: ''},
  channel: 'pc' as const,
  locale,
});
