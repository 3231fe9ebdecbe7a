import type {Backend} from '../backend.ts';
import type {Account} from './accounts.ts';

/** What the department of an account is called in every language; its id where the county no longer has it. */
export const departmentNamesOf = (
  {profile}: Backend['config'],
  {department}: Pick<Account, 'department'>,
): string[] => {
  const found = profile.departments?.find(({id}) => id === department);
  return found ? Object.values(found.name) : [department];
};
