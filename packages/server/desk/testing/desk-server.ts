import type {Consultation} from '@huiyin/core';
import {
  exampleConsultation,
  exampleCounty,
  postConsultation,
  startTestServer,
  type TestServer,
} from '../../testing/index.ts';
import type {DatabaseConfig} from '../../server-config.ts';
import type {NewAccount} from '../accounts.ts';
import type {AuditAction} from '../audit.ts';
import {openSession} from '../sessions.ts';
import {Official} from './official.ts';

/** Made-up accounts: two of one department, one of another, a supervisor. */
export const accounts = {
  li: {name: 'li', department: 'market', role: 'official', password: 'market-market-1'},
  zhao: {name: 'zhao', department: 'market', role: 'official', password: 'market-market-2'},
  sun: {name: 'sun', department: 'housing', role: 'official', password: 'housing-housing-1'},
  wang: {name: 'wang', department: 'service', role: 'supervisor', password: 'service-service-1'},
} as const satisfies Record<string, NewAccount>;

/** A server with a desk, and what a test does there. */
export interface DeskServer {
  server: TestServer;
  /** The address of the desk in Chinese. */
  desk: string;
  /** Somebody who is signed in already. */
  official(name: keyof typeof accounts): Promise<Official>;
  /** Asks a question, which lies with a department unless told otherwise; gives its number. */
  ask(changes?: Partial<Consultation>, department?: string | null): Promise<string>;
  /** Who looked at something of this number that is shown for a reason only, and why, as the audit has it. */
  looks(number: string, action: AuditAction): Promise<{account: string; at: Date; reason: string | null}[]>;
}

export const startDesk = async (
  database: DatabaseConfig,
  clock: () => Date,
  more: {log?: (line: string) => void} = {},
): Promise<DeskServer> => {
  const profile = {...exampleCounty, departments: [...exampleCounty.departments!, ...departments]};
  const desk = {accounts: Object.values(accounts)};
  const server = await startTestServer({database, profile, clock, desk, ...more});
  const address = `${server.url}/desk/zh`;
  let asked = 0;
  return {
    server,
    desk: address,
    official: async (name) => {
      const official = new Official(address);
      official.cookie = `huiyin-desk=${await openSession(server.database, name, clock())}`;
      return official;
    },
    ask: async (changes = {}, department = 'market') => {
      const {answer} = await postConsultation(server.url, exampleConsultation(changes), `ask-${++asked}`);
      const {number} = answer;
      await server.database.updateTable('letters').set({department}).where('number', '=', number).execute();
      return number;
    },
    looks: (number, action) =>
      server.database
        .selectFrom('audit')
        .select(['account', 'at', 'reason'])
        .where('number', '=', number)
        .where('action', '=', action)
        .execute(),
  };
};

const departments = [
  {id: 'housing', name: {zh: '住房和城乡建设局', en: 'Housing'}},
  {id: 'service', name: {zh: '政务服务局', en: 'Services'}},
];
