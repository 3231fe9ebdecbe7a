import type {Asker, IdentityDocument} from '../contract/consultation.ts';

/** What is wrong with the number of an identity document: `unknown`, `invalid`, or nothing. */
export const identityProblem = (
  {document, number}: NonNullable<Asker['identity']>,
  accepted: readonly IdentityDocument[],
): 'unknown' | 'invalid' | undefined => {
  if (!accepted.includes(document)) return 'unknown';
  return number.trim() ? undefined : 'invalid';
};
