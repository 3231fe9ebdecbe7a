import type {Transaction} from 'kysely';
import {grades, isBadGrade} from '@huiyin/core';
import type {Backend} from '../backend.ts';
import type {Tables} from '../database/tables.ts';
import {maskName} from '../published/mask-name.ts';
import {maskAnswer, maskQuestion} from '../published/mask-text.ts';
import {monthsBefore} from './months-before.ts';

const batch = 50;

/**
 * Erases who gave a rating, once the county has kept it for the months of `rating.contactMonths`; not while the desk
 * still has to call or to put something right, nor before the rating was handed on. What everybody may read of the
 * rating stays as it was: masked, by the name that is gone. Erases nothing where the county has not said for how long.
 */
export const eraseContacts = async ({
  database,
  config,
  clock,
}: Pick<Backend, 'database' | 'config' | 'clock'>): Promise<void> => {
  const {contactMonths} = config.profile.rating;
  if (contactMonths === undefined) return;
  const expiry = {before: monthsBefore(clock(), contactMonths), hasDesk: config.desk !== undefined};
  for (let some = batch; some === batch;) {
    some = await database.transaction().execute((transaction) => eraseSome(transaction, expiry));
  }
};

interface Expiry {
  before: Date;
  hasDesk: boolean;
}

const eraseSome = async (transaction: Transaction<Tables>, expiry: Expiry): Promise<number> => {
  const rows = await findExpired(transaction, expiry);
  for (const {rating, name, phone, text} of rows) {
    await transaction
      .updateTable('contacts')
      .set({name: maskName(name) ?? '', phone: '', masked_text: maskQuestion(text, {name, phone})})
      .where('rating', '=', rating)
      .execute();
    const words = await holdWords(transaction, rating);
    if (!words) continue;
    await transaction
      .updateTable('handlings')
      .set({words: JSON.stringify(maskAnswer(words, {name, phone}))})
      .where('rating', '=', rating)
      .execute();
  }
  return rows.length;
};

const findExpired = (transaction: Transaction<Tables>, {before, hasDesk}: Expiry) =>
  transaction
    .selectFrom('contacts')
    .innerJoin('ratings', 'ratings.number', 'contacts.rating')
    .leftJoin('handlings', 'handlings.rating', 'ratings.number')
    .leftJoin('outbox', 'outbox.rating', 'ratings.number')
    .select(['contacts.rating', 'name', 'phone', 'text'])
    .where('masked_text', 'is', null)
    .where('received_at', '<=', before)
    .where(({not, and, or, eb, val}) => {
      // The desk notes a bad rating down when it first looks at it.
      const isForDesk = hasDesk ? eb('grade', 'in', badGrades) : val(false);
      const isUndone = or([eb('called_back_on', 'is', null), eb('rectified_on', 'is', null)]);
      return not(
        or([
          and([or([eb('handlings.rating', 'is not', null), isForDesk]), isUndone]),
          // Given up is not handed on: it may be tried again.
          and([eb('outbox.rating', 'is not', null), eb('forwarded_at', 'is', null)]),
        ]),
      );
    })
    .limit(batch)
    .forUpdate('contacts')
    .execute();

const badGrades = grades.filter(isBadGrade);

// Read once more, and held: an official may have saved others meanwhile.
const holdWords = async (transaction: Transaction<Tables>, rating: string) => {
  const row = await transaction
    .selectFrom('handlings')
    .select('words')
    .where('rating', '=', rating)
    .forUpdate()
    .executeTakeFirst();
  return row?.words;
};
