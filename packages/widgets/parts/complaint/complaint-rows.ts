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
  disclosure: Disclosure;
}

type Asked = Extract<ComplaintQuestion, {id: string}>;

/** What the citizen reported, in the order in which they were asked and in the words that they saw. Never who they are. */
export const complaintRows = (
  {kind, title, text, person, answers}: ComplaintContent,
  {words, profile, department, disclosure}: RowOptions,
): SheetRow[] => {
  const {t} = words;
  const rules = profile?.complaint;
  const label = rules?.kinds.find(({id}) => id === kind)?.label;
  const asked = askedQuestions(rules?.steps ?? [], {kind, choices: choicesIn(answers)});
  const named = asked.filter((question): question is Asked => 'id' in question);
  return [
    ...said(label, (value, lang) => ({label: t('complaint.kind'), value, lang})),
    {label: t('complaint.title'), value: title, kind: 'words'},
    {label: t('complaint.text'), value: text, kind: 'words'},
    ...said(department, (value, lang) => ({label: t('complaint.department'), value, lang})),
    ...(person ? [{label: t('complaint.person'), value: person, kind: 'words' as const}] : []),
    ...named.flatMap((question) => answerRows(question, answers[question.id], words)),
    {label: t('complaint.disclosure.name'), value: t(`complaint.disclosure.${disclosure}`)},
  ];
};

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
