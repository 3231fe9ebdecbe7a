import assert from 'node:assert/strict';
import {Official} from '../../../packages/server/desk/testing/official.ts';

/** Who answers at the desk of a journey; the portal is opened with this account. */
export const clerk = {
  name: 'li',
  department: 'humanResources',
  role: 'supervisor',
  password: 'a-made-up-password',
} as const;

/** The clerk at the desk of a portal, signed in. */
export const signIn = async (api: string): Promise<Official> => {
  const official = new Official(`${api}/desk/zh`);
  await official.signIn(clerk.name, clerk.password);
  return official;
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
