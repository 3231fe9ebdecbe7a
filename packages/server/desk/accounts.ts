import type {Database} from '../database/open-database.ts';
import type {StoredAccount} from '../database/desk-rows.ts';
import {writeAudit} from './audit.ts';
import {hashPassword} from './password.ts';

/** What an account may do: answer for its department, or see and route everything. */
export const roles = ['official', 'supervisor'] as const;

export type Role = (typeof roles)[number];

/** Who is signed in. Who reported may be shown only where that was granted. */
export type Account = Pick<StoredAccount, 'name' | 'department' | 'role'> &
  Partial<Pick<StoredAccount, 'reads_identities'>>;

/** An account to be made, with its password as it is typed. */
export type NewAccount = Omit<Account, 'reads_identities'> & {password: string};

/** Makes an account. `false` when the name is taken. */
export const addAccount = async (
  database: Database,
  {password, ...account}: NewAccount,
  now: Date,
): Promise<boolean> => {
  const row = {...account, password: await hashPassword(password), created_at: now, disabled_at: null};
  const made = await database
    .insertInto('accounts')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('name')
    .executeTakeFirst();
  return made !== undefined;
};

/** Makes an account, or gives the one of that name this password: for a demo, at every start. */
export const keepAccount = async (database: Database, account: NewAccount, now: Date): Promise<void> => {
  const isNew = await addAccount(database, account, now);
  if (!isNew) await setPassword(database, account.name, account.password);
};

export const findAccount = (database: Database, name: string): Promise<StoredAccount | undefined> =>
  database.selectFrom('accounts').selectAll().where('name', '=', name).executeTakeFirst();

/** All accounts without their passwords, by name. */
export const listAccounts = (database: Database) =>
  database
    .selectFrom('accounts')
    .select(['name', 'department', 'role', 'reads_identities', 'created_at', 'disabled_at'])
    .orderBy('name')
    .execute();

/** Gives an account another password and signs it out everywhere. `false` for a name that has no account. */
export const setPassword = async (database: Database, name: string, password: string): Promise<boolean> => {
  const change = {password: await hashPassword(password)};
  return changeAccount(database, name, change);
};

/** Lets nobody in by this account any more and signs it out everywhere. `false` for a name that has no account. */
export const disableAccount = (database: Database, name: string, now: Date): Promise<boolean> =>
  changeAccount(database, name, {disabled_at: now});

/** Lets an account see who reported, or no longer, and writes that down. `false` for a name that has no account. */
export const allowIdentities = (
  database: Database,
  {name, isAllowed}: {name: string; isAllowed: boolean},
  at: Date,
): Promise<boolean> =>
  database.transaction().execute(async (transaction) => {
    const changed = await transaction
      .updateTable('accounts')
      .set({reads_identities: isAllowed})
      .where('name', '=', name)
      .returning('name')
      .executeTakeFirst();
    if (!changed) return false;
    const action = isAllowed ? 'identitiesGranted' : 'identitiesWithdrawn';
    await writeAudit(transaction, {at, account: name, action});
    return true;
  });

const changeAccount = (
  database: Database,
  name: string,
  change: {password: string} | {disabled_at: Date},
): Promise<boolean> =>
  database.transaction().execute(async (transaction) => {
    const changed = await transaction
      .updateTable('accounts')
      .set(change)
      .where('name', '=', name)
      .returning('name')
      .executeTakeFirst();
    await transaction.deleteFrom('desk_sessions').where('account', '=', name).execute();
    return changed !== undefined;
  });
