import assert from 'node:assert/strict';
import type {NewAccount} from '@huiyin/server';
import {Official} from '../../../packages/server/desk/testing/official.ts';
import type {Citizen} from './citizen.ts';

/** Who answers at the desk of a journey; the portal is opened with this account. */
export const clerk = {
  name: 'li',
  department: 'humanResources',
  role: 'supervisor',
  password: 'a-made-up-password',
} as const;

/** The clerk at the desk of a portal, or whoever is given, signed in. */
export const signIn = async (
  api: string,
  {name, password}: Pick<NewAccount, 'name' | 'password'> = clerk,
): Promise<Official> => {
  const official = new Official(`${api}/desk/zh`);
  await official.signIn(name, password);
  return official;
};

/** Signs somebody in at the desk with a browser, and opens a page of it. */
export const openDesk = async (
  {page}: Citizen,
  api: string,
  path: string,
  {name, password}: Pick<NewAccount, 'name' | 'password'> = clerk,
): Promise<void> => {
  const desk = `${api}/desk/zh`;
  await page.goto(`${desk}/sign-in`);
  await page.type('#name', name);
  await page.type('#password', password);
  await Promise.all([page.waitForNavigation(), page.click('main button')]);
  await page.goto(desk + path);
};

/** Does something with a question, which the desk must take. */
export const act = async (
  official: Official,
  number: string,
  action: string,
  fields: Record<string, string> = {},
): Promise<void> => {
  const {status, page} = await official.act(number, action, fields);
  assert.equal(status, 303, page);
};
