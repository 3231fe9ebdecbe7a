import {dayIn, type Language, type Place, type RichText} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';
import type {Backend} from '../backend.ts';
import {findDetails, type ComplaintDetails} from '../complaints/complaint-store.ts';
import type {StoredLetter} from '../database/tables.ts';
import {contactsOf} from '../letters/contacts-of.ts';
import {complaintRulesOf} from '../letters/history.ts';
import {maskAnswer, maskQuestion} from './mask-text.ts';
import {answerOf, keepPublished, textOf} from './publish-reply.ts';
import {indexOf} from './search-words.ts';

/** What everybody shall read of a report, in the office’s words: a title and, if it may be told, the place. */
export interface ReportNotice {
  title: string;
  /** What the title is in. */
  locale: Language;
  showsPlace: boolean;
}

/** A notice of a report as it would be read, and what could be in it. */
export interface ReportPreview extends ReportNotice {
  /** Where it is, where the citizen said so. */
  place?: Place;
  /** The answer that would be read with it. */
  answer?: RichText;
}

type Publisher = Pick<Backend, 'database' | 'identities' | 'config'>;

/**
 * What could be published of a report, or is; `undefined` where nothing may be; the error where the answer could not be
 * masked now.
 */
export const previewReport = async (
  publisher: Publisher,
  number: string,
): Promise<ReportPreview | Error | undefined> => {
  const found = await findPublishable(publisher, number);
  if (!found) return undefined;
  const {report, place} = found;
  const answer = await maskedAnswer(publisher, found).catch((error: Error) => error);
  if (answer instanceof Error) return answer;
  const published = await publisher.database
    .selectFrom('published_replies')
    .select(['title', 'locale', 'place'])
    .where('letter', '=', number)
    .executeTakeFirst();
  return {
    // Not begun with the citizen’s words: they are not the office’s to publish.
    title: published?.title ?? '',
    locale: published?.locale ?? report.locale,
    showsPlace: Boolean(published?.place),
    ...(place && {place}),
    ...(answer && {answer: answer.words}),
  };
};

/**
 * Publishes a report, already while it is dealt with, in the caller’s transaction; again after an answer. `false` for
 * a 举报, an anonymous one, and one that was returned, withdrawn or erased.
 */
export const publishReport = async (
  publisher: Publisher,
  number: string,
  {title: written, locale, showsPlace}: ReportNotice,
  now: Date,
): Promise<boolean> => {
  const found = await findPublishable(publisher, number);
  if (!found) return false;
  const {report} = found;
  const answer = await maskedAnswer(publisher, found);
  const {timeZone} = publisher.config.profile.calendar;
  const title = maskQuestion(written);
  const place = showsPlace ? found.place : undefined;
  await keepPublished(publisher.database, number, now, {
    ...{title, locale, question: null, asker: null},
    answer: answer ? JSON.stringify(answer.words) : null,
    place: place ? JSON.stringify(place) : null,
    words: indexOf(title, [place?.address, answer && textOf(answer.words)].filter(Boolean).join('\n')),
    department: answer?.department ?? report.department ?? '',
    received_on: dayIn(timeZone, report.received_at),
    listed_on: dayIn(timeZone, answer?.at ?? now),
  });
  return true;
};

interface Found {
  report: StoredLetter;
  place: Place | undefined;
  disclosure: ComplaintDetails['disclosure'];
}

const findPublishable = async (publisher: Publisher, number: string): Promise<Found | undefined> => {
  const {database, config} = publisher;
  const report = await database
    .selectFrom('letters')
    .selectAll()
    .where('number', '=', number)
    .where('about', '=', 'complaint')
    // Held, so that nothing is published that is erased at the same moment.
    .forUpdate()
    .executeTakeFirst();
  if (report?.title == null) return undefined;
  const details = await findDetails(database, number);
  if (!mayBePublished(report, details, config.profile)) return undefined;
  return {report, place: placeIn(details), disclosure: details.disclosure};
};

const maskedAnswer = async (publisher: Publisher, {report, disclosure}: Found) => {
  const answer = await answerOf(publisher.database, report.number);
  if (!answer) return undefined;
  // Whoever may not know who reported would learn it from what is starred, name by name: only an answer to somebody
  // known to the office is masked by more than what any phone or identity number looks like.
  const reporter = disclosure === 'named' ? await contactsOf(publisher, report).find() : undefined;
  return {...answer, words: maskAnswer(answer.words, reporter)};
};

// Who reports a wrong, or says nothing of themselves, must not be guessed from what everybody reads.
const mayBePublished = (
  {kind, state}: StoredLetter,
  {disclosure}: ComplaintDetails,
  profile: CountyProfile,
): boolean => {
  const nature = complaintRulesOf(profile).kinds.find(({id}) => id === kind)?.nature;
  const isSecret = nature === undefined || nature === 'report' || disclosure === 'anonymous';
  return !isSecret && !['returned', 'withdrawn', 'erased'].includes(state);
};

const placeIn = ({answers}: ComplaintDetails): Place | undefined => {
  const [found] = Object.values(answers ?? {}).flatMap((answer) => ('place' in answer ? [answer.place] : []));
  return found && {...found, address: maskQuestion(found.address)};
};
