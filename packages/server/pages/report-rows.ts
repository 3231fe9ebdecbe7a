import {
  askedQuestions,
  choicesIn,
  filesIn,
  type Answer,
  type ComplaintQuestion,
  type Language,
  type SentFile,
  type TrackedComplaint,
} from '@huiyin/core';
import {profileIn, type CountyProfile} from '@huiyin/core/national';
import {sentFileName} from '../uploads/sent-file-name.ts';
import {html, type Markup} from './html.ts';
import {wordsIn} from './page-words.ts';
import {dayWords, localised, row} from './receipt-rows.ts';
import {sizeWords} from './size-words.ts';

type Asked = Extract<ComplaintQuestion, {id: string}>;

type Reported = Pick<TrackedComplaint, 'content' | 'disclosure'> & {receipt: {number: string}};

/** How a file of a report is shown and got, by the name that it is kept under, its kind and its size. */
export type ShowFile = (file: {digest: string; name: string; about: string}) => Markup;

/** One thing that was said: how it is called, and what it is. Empty where nothing was said. */
export type ReportFact = readonly [name: string, value: string | Markup];

/** What was reported, its words first, as rows of a receipt. Never who reported it. */
export const reportRows = (
  reported: Reported,
  county: CountyProfile,
  language: Language,
  showFile: ShowFile,
): Markup[] => {
  const t = wordsIn(language);
  const {title = '', text = ''} = reported.content ?? {};
  const words: ReportFact[] = [
    [t('report.title'), title],
    [t('report.text'), text],
  ];
  return [...words, ...reportFacts(reported, county, language, showFile)].map(([name, value]) =>
    row(name, value),
  );
};

/** What was reported besides the words, in the order in which it was asked. Never who reported it. */
export const reportFacts = (
  {content, disclosure, receipt}: Reported,
  county: CountyProfile,
  language: Language,
  showFile: ShowFile,
): ReportFact[] => {
  if (!content) return [];
  const t = wordsIn(language);
  const rules = profileIn(county, language).complaint;
  const {kind, person = '', answers} = content;
  const label = rules?.kinds.find(({id}) => id === kind)?.label;
  const asked = askedQuestions(rules?.steps ?? [], {kind, choices: choicesIn(answers)});
  const places = filesIn(answers).map(({digest}) => digest);
  const show = ({digest, type, bytes}: SentFile) =>
    html`<li>
      ${showFile({
        digest,
        name: sentFileName(receipt.number, places.indexOf(digest), type),
        about: `${fileKind(type, language)} · ${sizeWords(bytes, language)}`,
      })}
    </li>`;
  return [
    [t('report.kind'), label ? localised(label) : kind],
    [t('report.person'), person],
    ...asked
      .filter((question): question is Asked => 'id' in question)
      .map((question) => answerFact(question, answers[question.id], {language, show})),
    [t('report.disclosure.name'), t(`report.disclosure.${disclosure}`)],
  ];
};

interface Shown {
  language: Language;
  show(file: SentFile): Markup;
}

const answerFact = (question: Asked, answer: Answer | undefined, shown: Shown): ReportFact => [
  question.label.text,
  answer ? answerWords(question, answer, shown) : '',
];

const fileKind = (type: string, language: Language): string => {
  const [kind] = type.split('/');
  const known = kind === 'image' || kind === 'video' || kind === 'audio';
  return wordsIn(language)(`report.file.${known ? kind : 'other'}`);
};

const answerWords = (question: Asked, answer: Answer, {language, show}: Shown): string | Markup => {
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
  if ('files' in answer)
    return html`<ul>
      ${answer.files.map(show)}
    </ul>`;
  const {address, point} = answer.place;
  const where = point && `${point.latitude}, ${point.longitude} (${point.system})`;
  return address && where ? html`${address}<br />${where}` : address || (where ?? '');
};
