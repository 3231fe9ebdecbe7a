import {randomBytes} from 'node:crypto';
import type {Insertable} from 'kysely';
import {dayIn, type Calendar, type PublishedQuestion, type RichText} from '@huiyin/core';
import type {Database} from '../database/open-database.ts';
import type {StoredAsker, StoredLetter, Tables} from '../database/tables.ts';
import {indexOf} from './search-words.ts';
import {maskName} from './mask-name.ts';
import {maskAnswer, maskQuestion} from './mask-text.ts';

/** What publishing needs to know besides the number. */
export interface Publishing {
  calendar: Calendar;
  now: Date;
}

/** What everybody would read of a question and its answer; `undefined` where they may not be published. */
export const previewReply = async (
  database: Database,
  number: string,
): Promise<Pick<PublishedQuestion, 'title' | 'question' | 'asker' | 'answer'> | undefined> => {
  const question = await findPublishable(database, number);
  const answer = question && (await answerOf(database, number));
  if (!question || !answer) return undefined;
  const masked = maskedOf(question, answer.words, await findAsker(database, number));
  const lang = question.locale;
  return {
    title: {text: masked.title, lang},
    question: {text: masked.question, lang},
    answer: masked.answer,
    ...(masked.asker !== null && {asker: masked.asker}),
  };
};

/**
 * Publishes a question with its answer, masked, in the caller’s transaction; again after a better answer. `false`
 * without the citizen’s consent, without an answer, and once the question was withdrawn or erased.
 */
export const publishReply = async (
  database: Database,
  number: string,
  {calendar, now}: Publishing,
): Promise<boolean> => {
  const question = await findPublishable(database, number);
  const answer = question && (await answerOf(database, number));
  if (!question || !answer) return false;
  const masked = maskedOf(question, answer.words, await findAsker(database, number));
  await keepPublished(database, number, now, {
    ...masked,
    answer: JSON.stringify(masked.answer),
    words: indexOf(masked.title, `${masked.question}\n${textOf(masked.answer)}`),
    locale: question.locale,
    department: answer.department ?? question.department ?? '',
    received_on: dayIn(calendar.timeZone, question.received_at),
    listed_on: dayIn(calendar.timeZone, answer.at),
    place: null,
  });
  return true;
};

/** Puts this in the place of whatever everybody could read of a letter, which keeps its id. */
export const keepPublished = async (
  database: Database,
  number: string,
  now: Date,
  row: Omit<Insertable<Tables['published_replies']>, 'letter' | 'id'>,
): Promise<void> => {
  await database
    .insertInto('published_replies')
    .values({...row, letter: number, id: randomBytes(9).toString('base64url')})
    .onConflict((conflict) => conflict.column('letter').doUpdateSet(row))
    .execute();
  await noteOn(database, number, now);
};

/** Takes a letter and its answer out of what everybody may read, in the caller’s transaction. */
export const unpublishReply = async (database: Database, number: string): Promise<void> => {
  await database.deleteFrom('published_replies').where('letter', '=', number).execute();
  await noteOn(database, number, null);
};

const noteOn = (database: Database, number: string, published_at: Date | null) =>
  database.updateTable('letters').set({published_at}).where('number', '=', number).execute();

type Publishable = StoredLetter & {title: string; text: string};

const findPublishable = async (database: Database, number: string): Promise<Publishable | undefined> => {
  const row = await database
    .selectFrom('letters')
    .selectAll()
    .where('number', '=', number)
    .where('about', '=', 'consultation')
    .where('publish_consent', '=', true)
    .where('state', 'not in', ['withdrawn', 'erased'])
    // Held, so that nothing is published that is erased at the same moment.
    .forUpdate()
    .executeTakeFirst();
  return row?.title != null && row.text != null ? (row as Publishable) : undefined;
};

/** The latest answer to the letter itself, not to a further question below it. */
export const answerOf = async (database: Database, number: string) => {
  const entries = await database
    .selectFrom('entries')
    .select(['type', 'at', 'department', 'words'])
    .where('letter', '=', number)
    .where('type', 'in', ['answered', 'furtherQuestion', 'reopened'])
    .orderBy('id')
    .execute();
  const answers = entries.filter(
    ({type, words}, place) => type === 'answered' && words && entries[place - 1]?.type !== 'furtherQuestion',
  );
  return answers.at(-1) as ((typeof answers)[number] & {words: RichText}) | undefined;
};

const findAsker = (database: Database, number: string): Promise<StoredAsker | undefined> =>
  database.selectFrom('askers').selectAll().where('letter', '=', number).executeTakeFirst();

const maskedOf = (question: Publishable, words: RichText, asker: StoredAsker | undefined) => ({
  title: maskQuestion(question.title, asker),
  question: maskQuestion(question.text, asker),
  asker: maskName(asker?.name ?? '') ?? null,
  answer: maskAnswer(words, asker),
});

/** The words of an answer, a line for each block. */
export const textOf = ({blocks}: RichText): string =>
  blocks.map(({spans}) => spans.map((span) => span.text).join('')).join('\n');
