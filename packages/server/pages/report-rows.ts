import {askedQuestions, choicesIn, type Answer, type ComplaintQuestion, type Language} from '@huiyin/core';
import type {TrackedComplaint} from '@huiyin/core';
import {profileIn, type CountyProfile} from '@huiyin/core/national';
import type {Markup} from './html.ts';
import {wordsIn} from './page-words.ts';
import {dayWords, localised, row} from './receipt-rows.ts';

type Asked = Extract<ComplaintQuestion, {id: string}>;

type Reported = Pick<TrackedComplaint, 'content' | 'disclosure'>;

/** One thing that was said: how it is called, and what it is. Empty where nothing was said. */
export type ReportFact = readonly [name: string, value: string | Markup];

/** What was reported, its words first, as rows of a receipt. Never who reported it. */
export const reportRows = (reported: Reported, county: CountyProfile, language: Language): Markup[] => {
  const t = wordsIn(language);
  const {title = '', text = ''} = reported.content ?? {};
  const words: ReportFact[] = [
    [t('report.title'), title],
    [t('report.text'), text],
  ];
  return [...words, ...reportFacts(reported, county, language)].map(([name, value]) => row(name, value));
};

/** What was reported besides the words, in the order in which it was asked. Never who reported it. */
export const reportFacts = (
  {content, disclosure}: Reported,
  county: CountyProfile,
  language: Language,
): ReportFact[] => {
  if (!content) return [];
  const t = wordsIn(language);
  const rules = profileIn(county, language).complaint;
  const {kind, person = '', answers} = content;
  const label = rules?.kinds.find(({id}) => id === kind)?.label;
  const asked = askedQuestions(rules?.steps ?? [], {kind, choices: choicesIn(answers)});
  return [
    [t('report.kind'), label ? localised(label) : kind],
    [t('report.person'), person],
    ...asked
      .filter((question): question is Asked => 'id' in question)
      .map((question) => answerFact(question, answers[question.id], language)),
    [t('report.disclosure.name'), t(`report.disclosure.${disclosure}`)],
  ];
};

const answerFact = (question: Asked, answer: Answer | undefined, language: Language): ReportFact => [
  question.label.text,
  answer ? answerWords(question, answer, language) : '',
];

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
