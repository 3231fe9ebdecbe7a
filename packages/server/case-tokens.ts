import {errors, jwtVerify, SignJWT, type JWTPayload} from 'jose';

/** What a case token allows: one rating, the first or the second, of one case. */
export interface CaseClaim {
  caseNumber: string;
  ratingNumber: 1 | 2;
  isExpired: boolean;
}

/** Signs and reads case tokens with one secret. */
export interface CaseTokens {
  /** An opaque token, good until the moment given. */
  issue(caseNumber: string, ratingNumber: 1 | 2, until: Date): Promise<string>;
  /** What the token allows; `undefined` for one that this server did not sign. */
  read(token: string): Promise<CaseClaim | undefined>;
}

export const caseTokens = (secret: string, clock: () => Date): CaseTokens => {
  const key = new TextEncoder().encode(secret);
  return {
    issue: (caseNumber, ratingNumber, until) =>
      new SignJWT({n: ratingNumber})
        .setProtectedHeader({alg: 'HS256'})
        .setAudience(audience)
        .setSubject(caseNumber)
        .setExpirationTime(until)
        .sign(key),
    read: async (token) => {
      try {
        const options = {algorithms: ['HS256'], audience, currentDate: clock()};
        const {payload} = await jwtVerify(token, key, options);
        return claimOf(payload, false);
      } catch (error) {
        return error instanceof errors.JWTExpired ? claimOf(error.payload, true) : undefined;
      }
    },
  };
};

const audience = 'huiyin:case';

const claimOf = ({sub, n}: JWTPayload, isExpired: boolean): CaseClaim | undefined =>
  sub && (n === 1 || n === 2) ? {caseNumber: sub, ratingNumber: n, isExpired} : undefined;
