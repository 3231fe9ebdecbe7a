import type {FastifyRequest} from 'fastify';
import {wellFormed} from '@huiyin/core';
import {attachmentLimits, isSendable, plainName} from './attachment-name.ts';

/** A file that came with a form. */
export interface SentFile {
  name: string;
  content: Buffer;
}

/** What is wrong with the files of a form. `again`: nothing, but a browser does not keep them for another try. */
export type FilesProblem = {code: 'tooLarge' | 'tooMany' | 'again'} | {code: 'wrong'; name: string};

/** What somebody filled in. A field that came more than once counts as its last. */
export interface Form {
  fields: Readonly<Record<string, string>>;
  files: readonly SentFile[];
  filesProblem?: FilesProblem;
}

/** The form of somebody who sent none. */
export const emptyForm: Form = {fields: {}, files: []};

/** Reads a posted form. Files of somebody who is not signed in are not even taken into memory. */
export const readForm = async (request: FastifyRequest, isSignedIn: boolean): Promise<Form> => {
  if (request.isMultipart()) return readParts(request, isSignedIn);
  const body = request.body;
  if (typeof body !== 'object' || body === null) return emptyForm;
  const fields = Object.entries(body).map(([name, value]) => [name, mended([value].flat().at(-1))]);
  return {fields: Object.fromEntries(fields) as Form['fields'], files: []};
};

/** The settings of the reader of forms with files. What is too much is told in words, with the typed text kept. */
export const partLimits = {
  throwFileSizeLimit: false,
  limits: {fileSize: attachmentLimits.bytes, files: 20, fields: 20, fieldSize: 256 * 1024},
};

const readParts = async (request: FastifyRequest, keepsFiles: boolean): Promise<Form> => {
  const fields: Record<string, string> = {};
  const files: SentFile[] = [];
  let problem: FilesProblem | undefined;
  for await (const part of request.parts()) {
    if (part.type === 'field') fields[part.fieldname] = mended(part.value);
    else if (!keepsFiles || problem || !part.filename) part.file.resume();
    else {
      const file = {name: plainName(part.filename), content: await part.toBuffer()};
      problem = part.file.truncated ? {code: 'tooLarge'} : problemWith([...files, file]);
      files.push(file);
    }
  }
  return {fields, files: problem ? [] : files, ...(problem && {filesProblem: problem})};
};

const problemWith = (files: readonly SentFile[]): FilesProblem | undefined => {
  const bytes = files.reduce((sum, {content}) => sum + content.length, 0);
  const wrong = files.find(({name}) => !isSendable(name));
  if (bytes > attachmentLimits.bytes) return {code: 'tooLarge'};
  if (files.length > attachmentLimits.files) return {code: 'tooMany'};
  return wrong && {code: 'wrong', name: wrong.name};
};

// Browsers send every line end as CRLF; PostgreSQL has no text with a NUL in it.
const mended = (value: unknown): string =>
  wellFormed(String(value ?? ''))
    .replaceAll('\r\n', '\n')
    .replaceAll('\0', '');
