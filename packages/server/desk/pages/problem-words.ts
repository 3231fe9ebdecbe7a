import type {TFunction} from 'i18next';
import {attachmentLimits} from '../attachment-name.ts';
import {extensionLimit, wordsLimit, type FormProblems} from '../deed-of-form.ts';
import type {FilesProblem} from '../form.ts';

/** What is wrong with a field, in words; `undefined` when nothing is. */
export const problemWords = (
  t: TFunction,
  problems: FormProblems | undefined,
  field: keyof FormProblems,
): string | undefined => {
  if (!problems?.[field]) return undefined;
  if (field === 'files') return filesWords(t, problems.files!);
  const limit = field === 'days' ? extensionLimit : wordsLimit;
  return t(`problem.${problems[field]}`, {limit});
};

const filesWords = (t: TFunction, problem: FilesProblem): string => {
  switch (problem.code) {
    case 'again':
      return t('problem.filesAgain');
    case 'tooLarge':
      return t('problem.filesTooLarge', {size: attachmentLimits.bytes / 1024 / 1024});
    case 'tooMany':
      return t('problem.filesTooMany', {count: attachmentLimits.files});
    case 'wrong':
      return t('problem.filesWrong', {name: problem.name});
  }
};
