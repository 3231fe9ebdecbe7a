import {parseArgs, type ParseArgsOptionsConfig} from 'node:util';
import {languages, type Language} from '@huiyin/core';
import type {ToolLanguage} from '../formats/tool-language.ts';
import {UsageError} from './command.ts';

/**
 * The options and files of a command.
 * @throws {UsageError} for an option that it does not have, or without a file.
 */
export const orderOf = <const O extends ParseArgsOptionsConfig>(words: readonly string[], options: O) => {
  try {
    const {values, positionals: files} = parseArgs({args: [...words], allowPositionals: true, options});
    if (!files.length) throw new UsageError('No file is named.');
    return {values, files};
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message);
  }
};

/** @throws {UsageError} for a word that is none of these. */
export const oneOf = <const T extends string>(option: string, word: string, allowed: readonly T[]): T => {
  const found = allowed.find((one) => one === word);
  if (!found) throw new UsageError(`--${option} ${word}: not one of ${allowed.join(', ')}.`);
  return found;
};

/** @throws {UsageError} for a language that guides are not written in. */
export const languagesOf = (words: string): Language[] => [
  ...new Set(words.split(',').map((word) => oneOf('languages', word.trim(), languages))),
];

/** @throws {UsageError} for a language that the tool does not speak. */
export const toolLanguageOf = (word: string): ToolLanguage => oneOf('language', word, ['zh', 'en']);
