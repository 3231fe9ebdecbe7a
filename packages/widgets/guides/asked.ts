import type {GuideSearch} from '@huiyin/core';

/** What guides are looked for by: nothing yet. `isList` once somebody wants to see them all. */
export const everything = {words: '', topic: '', department: '', audience: '', isList: false};

/** What is looked for, and which page of what is found. */
export type Asked = typeof everything & {page: number};

/** Whether guides are listed, in place of the ways into them. */
export const isNarrowed = ({words, topic, department, isList}: typeof everything): boolean =>
  Boolean(words || topic || department || isList);

/** The same as a backend is asked for it. */
export const searchOf = (
  {words, topic, department, audience, page}: Asked,
  {wanted: locale}: {wanted: GuideSearch['locale']},
): GuideSearch => ({
  words,
  ...(topic && {topic}),
  ...(department && {department}),
  // An unknown one, which only a page can set, is for the backend to refuse.
  ...(audience && {audience: audience as GuideSearch['audience']}),
  page,
  locale,
});
