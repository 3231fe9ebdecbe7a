import {Type} from 'typebox';
import {strictObject, type Static} from './schema.ts';
import {receiptSchema} from './receipt.ts';

export const fieldProblemSchema = strictObject({
  field: Type.String({description: 'The name of the property, such as `text` or `contact.phone`.'}),
  code: Type.String({description: 'What is wrong with it, such as `required` or `tooLong`.'}),
});

export type FieldProblem = Static<typeof fieldProblemSchema>;

export const problemSchema = Type.Object({
  type: Type.String({description: 'A stable URN, such as urn:huiyin:problem:expired-token.'}),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.Optional(Type.String()),
  fields: Type.Optional(Type.Array(fieldProblemSchema)),
  receipt: Type.Optional(receiptSchema),
});

/** RFC 9457 problem details: the answer to everything that is not a success. */
export type Problem = Static<typeof problemSchema>;

/** The `type` of each problem that a widget acts upon. */
export const problemTypes = {
  invalid: 'urn:huiyin:problem:invalid',
  expiredToken: 'urn:huiyin:problem:expired-token',
  alreadyRated: 'urn:huiyin:problem:already-rated',
  keyReused: 'urn:huiyin:problem:key-reused',
  notAllowedNow: 'urn:huiyin:problem:not-allowed-now',
  notFound: 'urn:huiyin:problem:not-found',
  maintenance: 'urn:huiyin:problem:maintenance',
  proofRequired: 'urn:huiyin:problem:proof-required',
  rateLimited: 'urn:huiyin:problem:rate-limited',
} as const;
