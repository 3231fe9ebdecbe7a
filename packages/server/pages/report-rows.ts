import {askedQuestions, choicesIn, type Answer, type ComplaintQuestion, type Language} from '@huiyin/core';
import type {TrackedComplaint} from '@huiyin/core';
import {profileIn, type CountyProfile} from '@huiyin/core/national';
import {html, type Markup} from './html.ts';
import {wordsIn} from './page-words.ts';
import {dayWords, localised, row} from './receipt-rows.ts';

type Asked = Extract<ComplaintQuestion, {id: string}>;

type Reported = Pick<TrackedComplaint, 'content' | 'disclosure'>;

/** What was reported, its words first. Never who reported it. */
export const reportRows = (reported: Reported, county: CountyProfile, language: Language): Markup[] => {
  const {content} = reported;
  if (!content) return [];
  const t = wordsIn(language);
  return [
    row(t('report.title'), content.title),
    row(t('report.text'), content.text),
    ...reportFacts(reported, county, language),
  ];
};

/** What was reported besides the words, in the order in which it was asked. Never who reported it. */
export const reportFacts = (
  {content, disclosure}: Reported,
  county: CountyProfile,
  language: Language,
): Markup[] => {
  if (!content) return [];
  const t = wordsIn(language);
  const rules = profileIn(county, language).complaint;
  const {kind, person, answers} = content;
  const label = rules?.kinds.find(({id}) => id === kind)?.label;
  const asked = askedQuestions(rules?.steps ?? [], {kind, choices: choicesIn(answers)});
  return [
    row(t('report.kind'), label && localised(label)),
    row(t('report.person'), person),
    ...asked
      .filter((question): question is Asked => 'id' in question)
      .map((question) => answerRow(question, answers[question.id], language)),
    row(t('report.disclosure.name'), t(`report.disclosure.${disclosure}`)),
  ];
};

const answerRow = (question: Asked, answer: Answer | undefined, language: Language): Markup =>
  answer ? row(question.label.text, answerWords(question, answer, language)) : html``;

const answerWords = (question: Asked, answer: Answer, language: Language): string | Markup => {
  if ('text' in answer) return answer.text;
  if ('choice' in answer) {
    const chosen = question.type === 'choice' && question.choices.find(({id}) => id === answer.choice);
    return chosen ? localised(chosen.label) : answer.choice;
  }
  if ('day' in answer) return dayWords(answer.day, language);
  if ('number' in answer) {
    const unit = question.type === 'number' ? question.unit?.text : undefined;
    return [answer.number, unit].filter((part) => part !== undefined).join(' ');
  }
  if ('files' in answer) return wordsIn(language)('report.files', {count: answer.files.length});
  const {address, point} = answer.place;
  return [address, point && `${point.latitude}, ${point.longitude} (${point.system})`]
    .filter(Boolean)
    .join(' · ');
};
