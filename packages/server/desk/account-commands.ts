import {createInterface} from 'node:readline/promises';
import {Writable} from 'node:stream';
import {parseArgs} from 'node:util';
import {lengthOf} from '@huiyin/core';
import type {Database} from '../database/open-database.ts';
import type {ServerConfig} from '../server-config.ts';
import {addAccount, allowIdentities, disableAccount, listAccounts, roles, setPassword} from './accounts.ts';
import {randomPassword, shortestPassword} from './password.ts';

/** How the commands are written, for whoever wrote them otherwise. */
export const accountUsage = `
  huiyin-server account add NAME --department ID [--role ${roles.join('|')}]
  huiyin-server account password NAME
  huiyin-server account disable NAME
  huiyin-server account grant NAME identities
  huiyin-server account withdraw NAME identities
  huiyin-server account list`;

/** What a command works with besides its words. */
export interface CommandRoom {
  database: Database;
  config: ServerConfig;
  now: Date;
  /** Asks for a password without showing it; empty when one is to be made. */
  ask: () => Promise<string>;
  /** Tells whoever runs the command. */
  say: (line: string) => void;
}

/** Runs what stands behind `huiyin-server account`. @throws {Error} one sentence, when it cannot. */
export const runAccountCommand = async (words: readonly string[], room: CommandRoom): Promise<void> => {
  const options = {department: {type: 'string'}, role: {type: 'string'}} as const;
  const {positionals, values} = parseArgs({args: [...words], options, allowPositionals: true});
  const [command, name = '', permission] = positionals;
  const {database, now, say} = room;
  if (command === 'list') return console.table(await listAccounts(database));
  if (!name) throw new Error(`Usage:${accountUsage}`);
  switch (command) {
    case 'add':
      return add(name, values, room);
    case 'password':
      return changePassword(name, room);
    case 'disable':
      mustBeThere(name, await disableAccount(database, name, now));
      return say(`${name} can no longer sign in and is signed out everywhere.`);
    case 'grant':
    case 'withdraw': {
      // Spelled out, so that nobody grants it by a slip.
      if (permission !== 'identities') throw new Error(`Usage:${accountUsage}`);
      const isAllowed = command === 'grant';
      mustBeThere(name, await allowIdentities(database, {name, isAllowed}, now));
      return say(`${name} ${isAllowed ? 'can now' : 'can no longer'} see who reported; that is in the log.`);
    }
    default:
      throw new Error(`Usage:${accountUsage}`);
  }
};

/** Asks at the terminal, without an echo; where there is none, a password is made. */
export const askForPassword = async (): Promise<string> => {
  if (!process.stdin.isTTY) return '';
  process.stdout.write(`Password (at least ${shortestPassword} characters; empty: one is made): `);
  const silent = new Writable({write: (_, __, done) => done()});
  const line = createInterface({input: process.stdin, output: silent, terminal: true});
  try {
    return await line.question('');
  } finally {
    line.close();
    process.stdout.write('\n');
  }
};

const add = async (
  name: string,
  {department = '', role = 'official'}: {department?: string; role?: string},
  room: CommandRoom,
): Promise<void> => {
  const departments = (room.config.profile.departments ?? []).map(({id}) => id);
  if (!departments.includes(department)) {
    throw new Error(`--department is one of the profile’s: ${departments.join(', ') || 'it has none'}.`);
  }
  const known = roles.find((one) => one === role);
  if (!known) throw new Error(`--role is one of: ${roles.join(', ')}.`);
  if (!/^[\p{L}\p{N}._@-]{1,50}$/u.test(name))
    throw new Error('A name has letters, digits and . _ @ - only.');
  const {password, told} = await newPassword(room);
  const isNew = await addAccount(room.database, {name, department, role: known, password}, room.now);
  if (!isNew) throw new Error(`There is an account ${name} already.`);
  room.say(`${name} can sign in for ${department}, as ${known}.${told}`);
};

const changePassword = async (name: string, room: CommandRoom): Promise<void> => {
  const {password, told} = await newPassword(room);
  mustBeThere(name, await setPassword(room.database, name, password));
  room.say(`The password of ${name} is changed; ${name} is signed out everywhere.${told}`);
};

/** A password, and what is to be told of it once it is kept. */
const newPassword = async ({ask}: CommandRoom): Promise<{password: string; told: string}> => {
  const typed = await ask();
  if (typed !== '' && lengthOf(typed) < shortestPassword) {
    throw new Error(`A password has at least ${shortestPassword} characters.`);
  }
  if (typed !== '') return {password: typed, told: ''};
  const password = randomPassword();
  return {password, told: `\nPassword, shown this once: ${password}`};
};

const mustBeThere = (name: string, isThere: boolean): void => {
  if (!isThere) throw new Error(`There is no account ${name}.`);
};
