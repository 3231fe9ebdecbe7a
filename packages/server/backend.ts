import {caseTokens, type CaseTokens} from './case-tokens.ts';
import {openDatabase, type Database} from './database/open-database.ts';
import {startForwarder} from './forwarder.ts';
import {startNotifier} from './notify/notifier.ts';
import type {OutboxRunner} from './outbox-runner.ts';
import {queryCodes, type QueryCodes} from './query-codes.ts';
import {startHousekeeping} from './retention/housekeeping.ts';
import type {ServerConfig} from './server-config.ts';

/** What every route works with. */
export interface Backend {
  config: ServerConfig;
  database: Database;
  caseTokens: CaseTokens;
  queryCodes: QueryCodes;
  /** Absent when nothing is handed on. */
  forwarder: OutboxRunner | undefined;
  clock: () => Date;
  close(): Promise<void>;
}

/** Opens the database and starts what runs beside the routes. `log` gets counts, never content. */
export const openBackend = async (config: ServerConfig, log: (dead: number) => void): Promise<Backend> => {
  const clock = config.clock ?? (() => new Date());
  const database = await openDatabase(config.database);
  const forwarder = config.forward && startForwarder(database, config.forward, {clock, log});
  const notifier = config.notify && startNotifier({database, config}, config.notify, {clock, log});
  const housekeeping = startHousekeeping({database, config, clock});
  return {
    config,
    database,
    caseTokens: caseTokens(config.secrets.caseToken, clock),
    queryCodes: queryCodes(config.secrets.queryCodes),
    forwarder,
    clock,
    close: async () => {
      await Promise.all([forwarder?.stop(), notifier?.stop(), housekeeping.stop()]);
      await database.destroy();
    },
  };
};
