import type {Asker, IdentityDocument} from '../contract/consultation.ts';
import {isPermanentResidence} from './permanent-residence.ts';
import {isHkMoTwResidence, isResidentId} from './resident-id.ts';
import {isSocialCreditCode} from './social-credit-code.ts';

/**
 * What keeps the number of an identity document from being sent: `unknown`, `invalid`, or nothing. The numbers of foreign
 * documents never do: no visitor is locked out by what we know of their country.
 */
export const identityProblem = (
  {document, number}: NonNullable<Asker['identity']>,
  accepted: readonly IdentityDocument[],
): 'unknown' | 'invalid' | undefined => {
  if (!accepted.includes(document) || !plainNumber(number)) return 'unknown';
  return isForeign(document) || isRight[document](plainNumber(number)) ? undefined : 'invalid';
};

/** The foreign document at whose number somebody should look once more. It may be sent all the same. */
export const oddDocument = ({
  document,
  number,
}: NonNullable<Asker['identity']>): ForeignDocument | undefined =>
  isForeign(document) && plainNumber(number) && !isRight[document](plainNumber(number))
    ? document
    : undefined;

type ForeignDocument = Extract<IdentityDocument, 'passport' | 'permanentResidence'>;

/** Whether a document is a foreigner's. */
export const isForeign = (document: IdentityDocument): document is ForeignDocument =>
  document === 'passport' || document === 'permanentResidence';

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
