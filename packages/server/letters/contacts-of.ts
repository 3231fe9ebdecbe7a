import type {Asker} from '@huiyin/core';
import type {Backend} from '../backend.ts';
import {findSealed, replaceSealed} from '../complaints/complaint-store.ts';
import {correctAsker, findAsker} from '../consultations/consultation-store.ts';
import type {StoredLetter} from '../database/tables.ts';

/** How somebody is called and reached. */
export type Contact = Pick<Asker, 'name' | 'phone' | 'email'>;

/** How whoever wrote a letter is reached, wherever that is kept. */
export interface Contacts {
  /** `undefined` where nobody said so, and once it was erased. */
  find(): Promise<Contact | undefined>;
  /** Puts this in the place of what was said before. */
  correct(contact: Contact): Promise<void>;
}

/** The contacts of one letter: of a question as they are, of a report under seal. */
export const contactsOf = (
  {database, identities}: Pick<Backend, 'database' | 'identities'>,
  {about, number}: Pick<StoredLetter, 'about' | 'number'>,
): Contacts => {
  if (about === 'consultation') {
    return {
      find: () => findAsker(database, number),
      correct: (contact) => correctAsker(database, number, contact),
    };
  }
  const open = async () => {
    const sealed = await findSealed(database, number);
    return sealed === undefined ? undefined : identities.open(sealed);
  };
  return {
    find: open,
    correct: async ({name, phone, email}) => {
      const reporter = await open();
      if (!reporter) return;
      await replaceSealed(database, number, await identities.seal({...reporter, name, phone, email}));
    },
  };
};
