import {attachmentLimits} from '../attachment-name.ts';
import {extensionLimit, wordsLimit, type FormProblems} from '../deed-of-form.ts';
import type {FilesProblem} from '../form.ts';
import type {QuestionAction} from '../permissions.ts';
import type {Desk} from '../visit.ts';
import {sizeWords} from '../../pages/size-words.ts';

/** What is wrong with a field, in words; `undefined` when nothing is. */
export const problemWords = (
  desk: Desk,
  problems: FormProblems | undefined,
  field: keyof FormProblems,
): string | undefined => {
  if (!problems?.[field]) return undefined;
  if (field === 'files') return filesWords(desk, problems.files!);
  const limit = field === 'days' ? extensionLimit : wordsLimit;
  return desk.t(`problem.${problems[field]}`, {limit});
};

/** What is wrong with a form, each with the id of the control that it is about. */
export const problemLinks = (
  desk: Desk,
  {action, problems}: {action: QuestionAction; problems: FormProblems},
): {id: string; words: string}[] =>
  (['department', 'days', 'text', 'turnTo', 'files'] as const).flatMap((field) => {
    const words = problemWords(desk, problems, field);
    return words ? [{id: `${action}-${field}`, words}] : [];
  });

const filesWords = ({t, language}: Desk, problem: FilesProblem): string => {
  switch (problem.code) {
    case 'again':
      return t('problem.filesAgain');
    case 'tooLarge':
      return t('problem.filesTooLarge', {size: sizeWords(attachmentLimits.bytes, language)});
    case 'tooMany':
      return t('problem.filesTooMany', {count: attachmentLimits.files});
    case 'wrong':
      return t('problem.filesWrong', {name: problem.name});
  }
};
