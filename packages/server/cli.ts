#!/usr/bin/env node
import {pathToFileURL} from 'node:url';
import Fastify from 'fastify';
import {openDatabase} from './database/open-database.ts';
import {accountUsage, askForPassword, runAccountCommand} from './desk/account-commands.ts';
import {fastifyOptions} from './fastify-options.ts';
import {deadLetters, type Forward} from './forwarder.ts';
import {huiyinServer} from './huiyin-server.ts';
import {dropSilentConnections} from './silent-connections.ts';
import {configFromEnvironment, type ServerConfig} from './server-config.ts';

const serve = async (config: ServerConfig): Promise<void> => {
  const app = Fastify(fastifyOptions(config));
  dropSilentConnections(app);
  await app.register(huiyinServer, {prefix: process.env.HUIYIN_PREFIX ?? '/api', config});
  // Closing drains: requests under way are answered, then the database is closed.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void app.close());
  await app.listen({port: Number(process.env.PORT ?? 8080), host: process.env.HOST ?? '127.0.0.1'});
};

const listDeadLetters = async ({database: where}: ServerConfig): Promise<void> => {
  const database = await openDatabase(where);
  console.table(await deadLetters(database));
  await database.destroy();
};

const changeAccounts = async (config: ServerConfig, words: readonly string[]): Promise<void> => {
  const database = await openDatabase(config.database);
  const room = {database, config, now: new Date(), ask: askForPassword, say: console.log};
  await runAccountCommand(words, room).finally(() => database.destroy());
};

const forwardFrom = async (path: string | undefined): Promise<Forward | undefined> => {
  if (!path) return undefined;
  const module = (await import(pathToFileURL(path).href)) as {default: Forward};
  return module.default;
};

try {
  const config = configFromEnvironment(process.env);
  const [command, ...words] = process.argv.slice(2);
  if (command === 'dead-letters') await listDeadLetters(config);
  else if (command === 'account') await changeAccounts(config, words);
  else if (command) throw new Error(`Usage: huiyin-server [dead-letters]\n${accountUsage}`);
  else await serve({...config, forward: await forwardFrom(process.env.HUIYIN_FORWARD)});
} catch (error) {
  console.error(error instanceof Error ? [error.message, error.cause].filter(Boolean).join(' ') : error);
  process.exitCode = 1;
}
