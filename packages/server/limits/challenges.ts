import {createHmac} from 'node:crypto';
import {createChallenge, extractParams, verifySolution} from 'altcha-lib/v1';
import {Compile} from 'typebox/compile';
import {proofSchema, type Challenge, type Proof} from '@huiyin/core/contract';
import type {Backend} from '../backend.ts';
import type {Database} from '../database/open-database.ts';

/** Asks for proofs of work and takes them, each once. */
export interface Challenges {
  /** A challenge whose answer lies below a number. */
  issue(below: number): Promise<Challenge>;
  /** Whether a header `Proof` answers one of ours that has not run out and was not spent; it is spent now. */
  accept(header: string): Promise<boolean>;
}

// A slow device may work on it while somebody makes tea.
const goodFor = 20 * 60_000;

export const challenges = ({
  config,
  database,
  clock,
}: Pick<Backend, 'config' | 'database' | 'clock'>): Challenges => {
  const hmacKey = createHmac('sha256', config.secrets.caseToken).update('challenges').digest('hex');
  return {
    issue: async (below) => {
      const expires = new Date(clock().getTime() + goodFor);
      return (await createChallenge({hmacKey, maxnumber: below, expires})) as Challenge;
    },
    accept: async (header) => {
      const proof = proofIn(header);
      if (!proof || !(await verifySolution(proof, hmacKey, false))) return false;
      const until = new Date(Number(extractParams(proof).expires) * 1000);
      return until > clock() && (await spend(database, proof.challenge, until));
    },
  };
};

const proofIn = (header: string): Proof | undefined => {
  try {
    const proof: unknown = JSON.parse(Buffer.from(header, 'base64').toString());
    return isProof.Check(proof) ? proof : undefined;
  } catch {
    return undefined;
  }
};

const isProof = Compile(proofSchema);

const spend = async (database: Database, challenge: string, until: Date): Promise<boolean> => {
  const spent = await database
    .insertInto('spent_challenges')
    .values({challenge, until})
    .onConflict((conflict) => conflict.doNothing())
    .returning('challenge')
    .executeTakeFirst();
  return spent !== undefined;
};
