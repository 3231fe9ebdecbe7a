import {Type} from 'typebox';
import {strictObject, type Static} from './schema.ts';
import {receiptSchema} from './receipt.ts';

export const fieldProblemSchema = strictObject({
  field: Type.String({description: 'The name of the property, such as `text` or `contact.phone`.'}),
  code: Type.String({description: 'What is wrong with it, such as `required` or `tooLong`.'}),
});

export type FieldProblem = Static<typeof fieldProblemSchema>;

export const challengeSchema = strictObject({
  algorithm: Type.Literal('SHA-256'),
  challenge: Type.String({description: 'The hash, in hex, of the salt and the number that is looked for.'}),
  salt: Type.String(),
  maxnumber: Type.Integer({minimum: 1, description: 'The number is below it.'}),
  signature: Type.String(),
});

/** A proof of work that is asked for: good once, and for some minutes. The form is that of ALTCHA. */
export type Challenge = Static<typeof challengeSchema>;

export const proofSchema = strictObject({
  ...Type.Omit(challengeSchema, ['maxnumber']).properties,
  number: Type.Integer({minimum: 0}),
});

/** The answer to a challenge: the header `Proof` carries it as JSON in base 64. */
export type Proof = Static<typeof proofSchema>;

export const problemSchema = Type.Object({
  type: Type.String({description: 'A stable URN, such as urn:huiyin:problem:expired-token.'}),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.Optional(Type.String()),
  fields: Type.Optional(Type.Array(fieldProblemSchema)),
  receipt: Type.Optional(receiptSchema),
  challenge: Type.Optional(challengeSchema),
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
