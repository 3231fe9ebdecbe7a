import {typedAnswer, wellFormed} from '@huiyin/core';
import type {Answer, Channel, Complaint, ComplaintQuestion, Language, Notice, Reporter} from '@huiyin/core';
import {textIn} from '../../parts/form/form-values.ts';
import {valueOf, type Recipient} from '../../parts/recipients/recipient-choices.ts';
import type {ReadyFile, Written} from '../report.ts';
import type {SentReport} from './sent-report.ts';

interface ReportOptions {
  /** The questions that are asked after these answers: what stands in any other field is not sent. */
  asked: readonly ComplaintQuestion[];
  /** What was chosen from the list of departments. */
  recipient: Recipient;
  /** The secret under which the files are sent. */
  uploadToken: string;
  channel: Channel;
  locale: Language;
}

/** The report that stands in a form. */
export const reportOf = (
  form: HTMLFormElement,
  written: Pick<Written, 'points' | 'files'>,
  options: ReportOptions,
): SentReport => {
  const {asked, recipient, uploadToken, channel, locale} = options;
  const filled = new FormData(form);
  const reporter = reporterOf(filled);
  const notify = textIn(filled, 'notify') as Notice | '';
  const isAbout = asked.some(({type}) => type === 'about');
  const person = textIn(filled, 'person');
  const files = filesOf(asked, written);
  const isAnonymous = reporter.disclosure === 'anonymous';
  return {
    complaint: {
      kind: textIn(filled, 'kind'),
      title: textIn(filled, 'title'),
      text: textIn(filled, 'text'),
      ...(isAbout && recipient.department && {department: recipient.department}),
      ...(isAbout && person && {person}),
      answers: answersOf(asked, filled, written, isAnonymous),
      reporter,
      ...(files.length && {uploadToken}),
      ...(notify && !isAnonymous && {notify}),
      channel,
      locale,
    },
    files: Object.fromEntries(files.map(({digest, blob}) => [digest, blob])),
  };
};

/** What stands in a form, to be kept as a draft. */
export const writtenIn = (form: HTMLFormElement, held: Pick<Written, 'points' | 'files'>): Written => {
  const {website: _, ...fields} = Object.fromEntries(new FormData(form));
  return {...held, fields: fields as Written['fields']};
};

/** The form that such a report fills. */
export const writtenOf = ({complaint, files}: SentReport): Written => {
  const {kind, title, text, person, answers, reporter, notify} = complaint;
  const who = reporter.disclosure === 'anonymous' ? undefined : reporter;
  const said = Object.entries(answers);
  return {
    fields: {
      ...{kind, title, text, person, notify},
      recipient: valueOf(complaint),
      'reporter.disclosure': reporter.disclosure,
      'reporter.name': who?.name,
      'reporter.phone': who?.phone,
      'reporter.email': who?.email,
      ...Object.fromEntries(said.map(([id, answer]) => [`answers.${id}`, fieldTextOf(answer)])),
    },
    points: Object.fromEntries(
      said.flatMap(([id, answer]) =>
        'place' in answer && answer.place.point ? [[id, answer.place.point]] : [],
      ),
    ),
    files: Object.fromEntries(
      said.flatMap(([id, answer]) =>
        'files' in answer ? [[id, answer.files.flatMap((file) => withBytes(file, files[file.digest]))]] : [],
      ),
    ),
  };
};

const withBytes = ({digest, type, name}: Omit<ReadyFile, 'blob'>, blob: Blob | undefined): ReadyFile[] =>
  blob ? [{blob, digest, type, ...(name && {name})}] : [];

const fieldTextOf = (answer: Answer): string | undefined => {
  if ('text' in answer) return answer.text;
  if ('choice' in answer) return answer.choice;
  if ('day' in answer) return answer.day;
  if ('number' in answer) return String(answer.number);
  return 'place' in answer ? answer.place.address : undefined;
};

const reporterOf = (filled: FormData): Reporter => {
  const disclosure = textIn(filled, 'reporter.disclosure') as Reporter['disclosure'];
  if (disclosure === 'anonymous') return {disclosure};
  return {
    disclosure,
    name: textIn(filled, 'reporter.name'),
    phone: textIn(filled, 'reporter.phone'),
    email: textIn(filled, 'reporter.email'),
  };
};

type Asked = Extract<ComplaintQuestion, {id: string}>;

const isOwn = (question: ComplaintQuestion): question is Asked => 'id' in question;

const answersOf = (
  asked: readonly ComplaintQuestion[],
  filled: FormData,
  held: Pick<Written, 'points' | 'files'>,
  isAnonymous: boolean,
): Complaint['answers'] =>
  Object.fromEntries(
    asked.filter(isOwn).flatMap((question): [string, Answer][] => {
      const answer = answerOf(question, textIn(filled, `answers.${question.id}`), held, isAnonymous);
      return answer ? [[question.id, answer]] : [];
    }),
  );

const answerOf = (
  {id, type}: Asked,
  text: string,
  {points, files}: Pick<Written, 'points' | 'files'>,
  isAnonymous: boolean,
): Answer | undefined => {
  if (type === 'files') {
    const added = files[id] ?? [];
    return added.length ? {files: added.map((file) => sentFileOf(file, isAnonymous))} : undefined;
  }
  return typedAnswer(type, text, points[id]);
};

// A name may say who wrote it.
const sentFileOf = ({blob, digest, type, name}: ReadyFile, isAnonymous: boolean) => ({
  ...{digest, type, bytes: blob.size},
  ...(name && !isAnonymous && {name: wellFormed(name.slice(0, 200))}),
});

const filesOf = (asked: readonly ComplaintQuestion[], {files}: Pick<Written, 'files'>): ReadyFile[] =>
  asked.filter(isOwn).flatMap(({id, type}) => (type === 'files' ? [...(files[id] ?? [])] : []));
