import type {FastifyInstance} from 'fastify';
import {randomPassword, type NewAccount} from '@huiyin/server';
import type {PortalRoom} from '../room.ts';

/** Who works at the desk of the demo: one who sees everything, one of a department. Passwords are new at every start. */
export const demoAccounts = (): NewAccount[] => [
  {name: 'supervisor', department: 'humanResources', role: 'supervisor', password: randomPassword()},
  {name: 'clerk', department: 'humanResources', role: 'official', password: randomPassword()},
];

/** Leads officials to the reply desk of the reference backend, in the language of the page they come from. */
export const deskLink = (app: FastifyInstance, {reader}: PortalRoom): void => {
  app.get('/desk/', async (_, reply) => reply.redirect(`/api/desk/${reader.language}/`, 303));
};
