import {
  dayIn,
  isBadGrade,
  randomKey,
  type Calendar,
  type PublishedReply,
  type ReplyPage,
  type ReplySearch,
  type RichText,
} from '@huiyin/core';
import type {County} from './county.ts';
import {maskName, maskText, maskWords} from './masks.ts';
import type {Entry, Question} from './question.ts';

const pageSize = 10;

/** Publishes a question with its latest answer, masked. `false` without consent, without an answer, or too late. */
export const publish = (question: Question, {timeZone}: Calendar): boolean => {
  const {content, asker, state, locale: lang, receipt} = question;
  const answer = answerOf(question);
  if (!content?.publishConsent || !answer || state === 'withdrawn') return false;
  const name = maskName(asker?.name);
  question.published = {
    id: randomKey().slice(0, 12),
    title: {text: maskText(content.title, asker), lang},
    question: {text: maskText(content.text, asker), lang},
    ...(name && {asker: name}),
    department: answer.department ?? question.department ?? '',
    receivedOn: dayIn(timeZone, new Date(receipt.receivedAt)),
    answeredOn: dayIn(timeZone, answer.at),
    answer: maskWords(answer.words, asker),
  };
  return true;
};

/** The latest answer to the question itself, not to a further question below it. */
const answerOf = ({entries}: Question): (Entry & {words: RichText}) | undefined => {
  const turns = entries.filter(({type}) => ['answered', 'furtherQuestion', 'reopened'].includes(type));
  const answers = turns.filter(
    ({type, words}, place) => type === 'answered' && words && turns[place - 1]?.type !== 'furtherQuestion',
  );
  return answers.at(-1) as (Entry & {words: RichText}) | undefined;
};

type Published = NonNullable<Question['published']>;

/** One page of what was published: the newest first. */
export const replyPageOf = (
  questions: readonly Question[],
  {text, department, page, locale}: ReplySearch,
  county: County,
): ReplyPage => {
  const all = questions.flatMap(({published}) => (published ? [published] : [])).reverse();
  const found = all.filter((reply) => matches(reply, text));
  const listed = found.filter((reply) => department === undefined || reply.department === department);
  const names = new Map(county.recipientsOf(locale).departments.map(({id, name}) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? county.profileOf(locale).portal.name;
  const ids = new Set([...found.map((reply) => reply.department), ...(department ? [department] : [])]);
  return {
    ...{total: listed.length, page, pageSize},
    replies: listed
      .slice((page - 1) * pageSize, page * pageSize)
      .map((reply): PublishedReply => ({...reply, department: nameOf(reply.department)})),
    departments: [...ids].map((id) => ({
      ...{id, name: nameOf(id)},
      total: found.filter((reply) => reply.department === id).length,
    })),
    statistics: statisticsOf(questions, county.profileOf(locale).calendar),
  };
};

const matches = ({title, question, answer}: Published, text: string): boolean => {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const whole = JSON.stringify([title.text, question.text, answer.blocks]).toLowerCase();
  return words.every((word) => whole.includes(JSON.stringify(word).slice(1, -1)));
};

/** In time is a first answer by the day that was promised when it came, or one that nothing was promised for. */
const statisticsOf = (questions: readonly Question[], calendar: Calendar): ReplyPage['statistics'] => {
  const answered = questions.filter(({entries}) => entries.some(({type}) => type === 'answered'));
  const grades = questions.flatMap(({entries}) => entries.flatMap(({grade}) => grade ?? []));
  return {
    received: questions.length,
    answered: answered.length,
    answeredInTime: answered.filter((question) => isInTime(question, calendar)).length,
    rated: grades.length,
    satisfied: grades.filter((grade) => !isBadGrade(grade)).length,
  };
};

const isInTime = ({entries}: Question, {timeZone}: Calendar): boolean => {
  const place = entries.findIndex(({type}) => type === 'answered');
  const promised = entries.slice(0, place).flatMap(({dueOn}) => dueOn ?? []);
  return promised.length === 0 || dayIn(timeZone, entries[place]!.at) <= promised.sort().at(-1)!;
};
