import {complaintDefinitionProblem} from '@huiyin/core';
import {caseTokens, type CaseTokens} from './case-tokens.ts';
import {openDatabase, type Database} from './database/open-database.ts';
import {startForwarder} from './forwarder.ts';
import {startGuideSearch, type GuideSearching} from './guide/guide-search.ts';
import {startNotifier} from './notify/notifier.ts';
import type {OutboxRunner} from './outbox-runner.ts';
import {chosenSeal, standardSeal} from './complaints/seal.ts';
import {identitySeal, type IdentitySeal} from './complaints/sealed-reporter.ts';
import {queryCodes, type QueryCodes} from './query-codes.ts';
import {startHousekeeping} from './retention/housekeeping.ts';
import type {ServerConfig} from './server-config.ts';
import {openUploads, type Uploads} from './uploads/uploads.ts';

/** What every route works with. */
export interface Backend {
  config: ServerConfig;
  database: Database;
  caseTokens: CaseTokens;
  queryCodes: QueryCodes;
  identities: IdentitySeal;
  /** Absent where no files are taken. */
  uploads: Uploads | undefined;
  guides: GuideSearching;
  /** Absent when nothing is handed on. */
  forwarder: OutboxRunner | undefined;
  clock: () => Date;
  close(): Promise<void>;
}

/** Opens the database and starts what runs beside the routes. `log` gets counts, never content. @throws {Error} for a definition of reports that is wrong. */
export const openBackend = async (config: ServerConfig, log: (dead: number) => void): Promise<Backend> => {
  const clock = config.clock ?? (() => new Date());
  const {complaint} = config.profile;
  const wrong = complaint && complaintDefinitionProblem(complaint);
  if (wrong) throw new Error(`The county profile defines its reports wrongly. ${wrong}`);
  const database = await openDatabase(config.database);
  const uploads = config.uploads && (await openUploads(config.uploads, {database, clock}));
  const identities = identitySeal(chosenSeal(standardSeal(config.secrets.identities), config.seal));
  const forwarder = config.forward && startForwarder(database, config.forward, {clock, log});
  const notifier =
    config.notify && startNotifier({database, config, identities}, config.notify, {clock, log});
  const guides = startGuideSearch({database, config, clock});
  const housekeeping = startHousekeeping({database, config, clock, uploads});
  return {
    config,
    database,
    caseTokens: caseTokens(config.secrets.caseToken, clock),
    queryCodes: queryCodes(config.secrets.queryCodes),
    identities,
    uploads,
    guides,
    forwarder,
    clock,
    close: async () => {
      const running = [forwarder?.stop(), notifier?.stop(), guides.stop(), housekeeping.stop()];
      await Promise.all([...running, uploads?.close()]);
      await database.destroy();
    },
  };
};
