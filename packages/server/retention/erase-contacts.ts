import type {Transaction} from 'kysely';
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
  const before = monthsBefore(clock(), contactMonths);
  for (let some = batch; some === batch;) {
    some = await database.transaction().execute((transaction) => eraseSome(transaction, before));
  }
};

const eraseSome = async (transaction: Transaction<Tables>, before: Date): Promise<number> => {
  const rows = await findExpired(transaction, before);
  for (const {rating, name, phone, text, words} of rows) {
    await transaction
      .updateTable('contacts')
      .set({name: maskName(name) ?? '', phone: '', masked_text: maskQuestion(text, {name, phone})})
      .where('rating', '=', rating)
      .execute();
    if (!words) continue;
    await transaction
      .updateTable('handlings')
      .set({words: JSON.stringify(maskAnswer(words, {name, phone}))})
      .where('rating', '=', rating)
      .execute();
  }
  return rows.length;
};

const findExpired = (transaction: Transaction<Tables>, before: Date) =>
  transaction
    .selectFrom('contacts')
    .innerJoin('ratings', 'ratings.number', 'contacts.rating')
    .leftJoin('handlings', 'handlings.rating', 'ratings.number')
    .leftJoin('outbox', 'outbox.rating', 'ratings.number')
    .select(['contacts.rating', 'name', 'phone', 'text', 'words'])
    .where('masked_text', 'is', null)
    .where('received_at', '<=', before)
    .where(({not, and, or, eb}) =>
      not(
        or([
          and([
            eb('handlings.rating', 'is not', null),
            or([eb('called_back_on', 'is', null), eb('rectified_on', 'is', null)]),
          ]),
          and([
            eb('outbox.rating', 'is not', null),
            eb('forwarded_at', 'is', null),
            eb('dead_at', 'is', null),
          ]),
        ]),
      ),
    )
    .limit(batch)
    .forUpdate('contacts')
    .execute();
