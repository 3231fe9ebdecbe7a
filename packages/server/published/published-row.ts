import {sql} from 'kysely';
import type {Language, PublishedQuestion, PublishedReply, PublishedReport} from '@huiyin/core';
import type {CountyProfile} from '@huiyin/core/national';
import type {StoredLetter, StoredPublished} from '../database/tables.ts';
import {departmentIn} from './departments.ts';

/** What is read of `published_replies as reply`, with its letter. */
export const publishedColumns = [
  'reply.id',
  'reply.title',
  'reply.question',
  'reply.locale',
  'reply.asker',
  'reply.department',
  'reply.received_on',
  'reply.listed_on',
  'reply.answer',
  'reply.place',
  'letters.about',
  'letters.state',
] as const;

/** For how many more people it is the same. */
export const voicesOfReply = sql<number>`(select count(*) from voices where voices.letter = reply.letter)::int`;

type Row = Omit<StoredPublished, 'letter' | 'words'> &
  Pick<StoredLetter, 'about' | 'state'> & {voices: number};

/** A published question or report as everybody reads it. */
export const publishedOf = (row: Row, profile: CountyProfile, language: Language): PublishedReply =>
  row.about === 'complaint' ? reportOf(row, profile, language) : questionOf(row, profile, language);

/** A published report as everybody reads it. */
export const reportOf = (row: Row, profile: CountyProfile, language: Language): PublishedReport => ({
  ...letterOf(row, profile, language),
  state: row.state === 'answered' || row.state === 'closed' ? 'answered' : 'inProgress',
  voices: row.voices,
  ...(row.place && {place: row.place}),
  ...(row.answer && {answer: row.answer, answeredOn: row.listed_on}),
});

const questionOf = (row: Row, profile: CountyProfile, language: Language): PublishedQuestion => ({
  ...letterOf(row, profile, language),
  question: {text: row.question!, lang: row.locale},
  ...(row.asker !== null && {asker: row.asker}),
  answeredOn: row.listed_on,
  answer: row.answer!,
});

const letterOf = ({id, title, locale: lang, ...row}: Row, profile: CountyProfile, language: Language) => ({
  id,
  title: {text: title, lang},
  department: departmentIn(profile, row.department, language),
  receivedOn: row.received_on,
});
