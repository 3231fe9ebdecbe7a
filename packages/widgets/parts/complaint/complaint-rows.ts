import {
  askedQuestions,
  choicesIn,
  type Answer,
  type ComplaintContent,
  type ComplaintQuestion,
  type Disclosure,
  type KeysOf,
  type Localised,
  type Localizer,
  type Profile,
} from '@huiyin/core';
import type {SheetRow} from '../receipt/sheet.ts';
import type zh from './locales/zh.json';

type ComplaintWords = Localizer<KeysOf<typeof zh>>;

interface RowOptions {
  words: ComplaintWords;
  profile: Profile | undefined;
  /** The name of the department that it is about. */
  department: Localised | undefined;
  disclosure: Disclosure | undefined;
}

type Asked = Extract<ComplaintQuestion, {id: string}>;

/** What the citizen reported, in the order in which they were asked and in the words that they saw. Never who they are. */
export const complaintRows = (content: ComplaintContent, options: RowOptions): SheetRow[] => {
  const {words, profile, disclosure} = options;
  const chosen = {kind: content.kind, choices: choicesIn(content.answers)};
  const asked = askedQuestions(profile?.complaint?.steps ?? unknownSteps, chosen);
  return [
    ...asked.flatMap((question) => questionRows(question, content, options)),
    ...(disclosure
      ? [
          {
            label: words.t('complaint.disclosure.name'),
            value: words.t(`complaint.disclosure.${disclosure}`),
          },
        ]
      : []),
  ];
};

/** What was said to one question; nothing where nothing was. */
export const questionRows = (
  question: ComplaintQuestion,
  {kind, title, text, person, answers}: ComplaintContent,
  {words, profile, department}: Omit<RowOptions, 'disclosure'>,
): SheetRow[] => {
  const {t} = words;
  switch (question.type) {
    case 'kind': {
      const label = profile?.complaint?.kinds.find(({id}) => id === kind)?.label;
      return said(label, (value, lang) => ({label: t('complaint.kind'), value, lang}));
    }
    case 'title':
      return [{label: t('complaint.title'), value: title, kind: 'words'}];
    case 'text':
      return [{label: t('complaint.text'), value: text, kind: 'words'}];
    case 'about':
      return [
        ...said(department, (value, lang) => ({label: t('complaint.department'), value, lang})),
        ...(person ? [{label: t('complaint.person'), value: person, kind: 'words' as const}] : []),
      ];
    case 'reporter':
      return [];
    default:
      return answerRows(question, answers[question.id], words);
  }
};

// Where the county's own questions are not known, what every report has is.
const unknownSteps: readonly {questions: readonly ComplaintQuestion[]}[] = [
  {questions: [{type: 'title'}, {type: 'text'}]},
];

const said = (name: Localised | undefined, row: (text: string, lang: string) => SheetRow): SheetRow[] =>
  name ? [row(name.text, name.lang)] : [];

const answerRows = (question: Asked, answer: Answer | undefined, words: ComplaintWords): SheetRow[] => {
  if (!answer) return [];
  const label = question.label.text;
  if ('text' in answer) return [{label, value: answer.text, kind: 'words'}];
  if ('choice' in answer) {
    const chosen = 'choices' in question ? question.choices.find(({id}) => id === answer.choice) : undefined;
    return said(chosen?.label, (value, lang) => ({label, value, lang}));
  }
  if ('day' in answer) return [{label, value: words.date(answer.day)}];
  if ('number' in answer) {
    const unit = question.type === 'number' ? question.unit?.text : undefined;
    return [{label, value: [answer.number, unit].filter((part) => part !== undefined).join(' ')}];
  }
  if ('files' in answer) return [{label, value: words.t('complaint.files', {count: answer.files.length})}];
  const {address, point} = answer.place;
  const where = point && `${point.latitude}, ${point.longitude} (${point.system})`;
  return [{label, value: [address, where].filter(Boolean).join('\n'), kind: 'words'}];
};
