#!/usr/bin/env node
import {pathToFileURL} from 'node:url';
import Fastify from 'fastify';
import type {Seal} from './complaints/seal.ts';
import {deadLetters} from './dead-letters.ts';
import {openDatabase} from './database/open-database.ts';
import {accountUsage, askForPassword, runAccountCommand} from './desk/account-commands.ts';
import {fastifyOptions} from './fastify-options.ts';
import type {Forward} from './forwarder.ts';
import {guideUsage, runGuideCommand} from './guide/guide-command.ts';
import {huiyinServer} from './huiyin-server.ts';
import {noticeFiles} from './notify/notice-files.ts';
import type {Notify} from './notify/notifier.ts';
import {plainProblem, sendProblem} from './problem.ts';
import {dropSilentConnections} from './silent-connections.ts';
import {configFromEnvironment, type ServerConfig} from './server-config.ts';

const serve = async (config: ServerConfig): Promise<void> => {
  const app = Fastify(fastifyOptions(config));
  dropSilentConnections(app);
  const prefix = process.env.HUIYIN_PREFIX ?? '/api';
  // Fastify’s own answer writes the whole address into the log. Without a prefix nothing lies outside.
  if (prefix) {
    app.setNotFoundHandler((_, reply) => sendProblem(reply, plainProblem(404, 'There is nothing here.')));
  }
  await app.register(huiyinServer, {prefix, config});
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

const changeGuides = async (config: ServerConfig, words: readonly string[]): Promise<void> => {
  const database = await openDatabase(config.database);
  const backend = {database, config, clock: () => new Date()};
  await runGuideCommand(words, backend, console.log).finally(() => database.destroy());
};

const moduleAt = async <T>(path: string | undefined): Promise<T | undefined> => {
  if (!path) return undefined;
  const module = (await import(pathToFileURL(path).href)) as {default: T};
  return module.default;
};

type Hooks = Pick<ServerConfig, 'forward' | 'notify' | 'seal'>;

const hooksFrom = async ({profile}: ServerConfig): Promise<Hooks> => {
  const {HUIYIN_FORWARD, HUIYIN_NOTIFY, HUIYIN_NOTIFY_FOLDER, HUIYIN_SEAL} = process.env;
  const [forward, seal] = [await moduleAt<Forward>(HUIYIN_FORWARD), await moduleAt<Seal>(HUIYIN_SEAL)];
  const notify =
    (await moduleAt<Notify>(HUIYIN_NOTIFY)) ?? (HUIYIN_NOTIFY_FOLDER && noticeFiles(HUIYIN_NOTIFY_FOLDER));
  const promising = (['consultation', 'complaint'] as const).find((about) => profile[about]?.notify.length);
  if (notify || !promising) return {forward, seal, ...(notify && {notify})};
  throw new Error(
    `The profile promises notices (${promising}.notify): set HUIYIN_NOTIFY or HUIYIN_NOTIFY_FOLDER.`,
  );
};

try {
  const config = configFromEnvironment(process.env);
  const [command, ...words] = process.argv.slice(2);
  if (command === 'dead-letters') await listDeadLetters(config);
  else if (command === 'account') await changeAccounts(config, words);
  else if (command === 'guides') await changeGuides(config, words);
  else if (command) throw new Error(`Usage:\n  huiyin-server [dead-letters]${accountUsage}${guideUsage}`);
  else await serve({...config, ...(await hooksFrom(config))});
} catch (error) {
  console.error(error instanceof Error ? [error.message, error.cause].filter(Boolean).join(' ') : error);
  process.exitCode = 1;
}
