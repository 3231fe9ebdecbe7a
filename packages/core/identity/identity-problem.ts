import type {Asker, IdentityDocument} from '../contract/consultation.ts';
import {isPermanentResidence} from './permanent-residence.ts';
import {isHkMoTwResidence, isResidentId} from './resident-id.ts';
import {isSocialCreditCode} from './social-credit-code.ts';

/** What is wrong with the number of an identity document: `unknown`, `invalid`, or nothing. */
export const identityProblem = (
  {document, number}: NonNullable<Asker['identity']>,
  accepted: readonly IdentityDocument[],
): 'unknown' | 'invalid' | undefined => {
  if (!accepted.includes(document)) return 'unknown';
  return isRight[document](plainNumber(number)) ? undefined : 'invalid';
};

/** The number of a document as it is written there: capitals and digits, without spaces and full-width forms. */
export const plainNumber = (typed: string): string =>
  typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

const isRight: Record<IdentityDocument, (number: string) => boolean> = {
  residentId: isResidentId,
  hkMoTwResidence: isHkMoTwResidence,
  permanentResidence: isPermanentResidence,
  // Every country numbers its own in its own way.
  passport: (number) => /^[A-Z0-9]{5,17}$/.test(number),
  unifiedSocialCredit: isSocialCreditCode,
};
