import {
  dayIn,
  isBadGrade,
  promiseIn,
  randomKey,
  type Calendar,
  type Localised,
  type PublishedReply,
  type ReplyPage,
  type ReplySearch,
} from '@huiyin/core';
import {departmentNames, type County} from './county.ts';
import {maskName, maskText, maskWords} from './masks.ts';
import {answerOf, type Letter, type Question} from './letter.ts';
import {reportAsRead} from './reports.ts';

const pageSize = 10;

/** Publishes a question with its latest answer, masked. `false` without consent, without an answer, or too late. */
export const publish = (question: Question, {timeZone}: Calendar): boolean => {
  const {content, writer: asker, state, locale: lang, receipt} = question;
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

/** One page of what was published: the newest first. */
export const replyPageOf = (
  letters: readonly Letter[],
  {text, department, id: only, page, locale}: ReplySearch,
  county: County,
): ReplyPage => {
  const all = letters.filter(({published}) => published).reverse();
  const found = all.filter(
    ({published}) => matches(published!, text) && (only === undefined || published!.id === only),
  );
  const listed = found.filter(
    ({published}) => department === undefined || published!.department === department,
  );
  const nameOf = departmentNames(county, locale);
  const ids = new Set([
    ...found.map(({published}) => published!.department),
    ...(department ? [department] : []),
  ]);
  return {
    ...{total: listed.length, page, pageSize},
    replies: listed.slice((page - 1) * pageSize, page * pageSize).map((letter) => asRead(letter, nameOf)),
    departments: [...ids].map((id) => ({
      ...{id, name: nameOf(id)},
      total: found.filter(({published}) => published!.department === id).length,
    })),
    statistics: statisticsOf(
      letters.filter((letter) => letter.about === 'consultation'),
      county.profileOf(locale).calendar,
    ),
  };
};

const asRead = (letter: Letter, nameOf: (id: string) => Localised): PublishedReply =>
  letter.about === 'complaint'
    ? reportAsRead(letter, nameOf)
    : {...letter.published!, department: nameOf(letter.published!.department)};

const matches = (published: NonNullable<Letter['published']>, text: string): boolean => {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const {title, answer} = published;
  const more = 'question' in published ? published.question.text : published.place?.address;
  const whole = JSON.stringify([title.text, more, answer?.blocks]).toLowerCase();
  return words.every((word) => whole.includes(JSON.stringify(word).slice(1, -1)));
};

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

/**
 * Whether the first answer came by the day that was promised when it came, and that day was not put off after it had
 * passed; or nothing was promised.
 */
const isInTime = ({entries}: Question, {timeZone}: Calendar): boolean => {
  const place = entries.findIndex(({type}) => type === 'answered');
  const {dueOn, missed} = promiseIn(entries.slice(0, place), timeZone);
  return !missed && (!dueOn || dayIn(timeZone, entries[place]!.at) <= dueOn);
};
