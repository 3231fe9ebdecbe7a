import {readFile} from 'node:fs/promises';
import type {Static, TSchema} from 'typebox';
import {Compile} from 'typebox/compile';
import type {ToolLanguage} from '../formats/tool-language.ts';
import {contractProblems} from '../read/contract-problems.ts';

/**
 * What a JSON file holds, held against its schema.
 * @throws {Error} for a file that is not there, is no JSON, or is not as the schema has it, with all that is wrong.
 */
export const jsonFile = async <S extends TSchema>(
  path: string,
  schema: S,
  language: ToolLanguage,
): Promise<Static<S>> => {
  const valid = Compile(schema);
  const value: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (valid.Check(value)) return value;
  const problems = contractProblems(valid.Errors(value), language);
  throw new Error(problems.map(({at, says}) => `${path}: ${at} ${says}`).join('\n'));
};
