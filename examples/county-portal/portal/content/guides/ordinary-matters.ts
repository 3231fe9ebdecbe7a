import type {WrittenGuide} from '@huiyin/core';
import {bodyOf, phonesOf, serviceCentre} from './offices.ts';
import {business} from './ordinary/business.ts';
import {country} from './ordinary/country.ts';
import type {MatterGroup} from './ordinary/group.ts';
import {household} from './ordinary/household.ts';
import {land} from './ordinary/land.ts';
import {people} from './ordinary/people.ts';
import {society} from './ordinary/society.ts';
import {work} from './ordinary/work.ts';

const groups: readonly MatterGroup[] = [
  ...household,
  ...people,
  ...work,
  ...business,
  ...land,
  ...country,
  ...society,
];

/** `取水许可{变更,延续}` → 取水许可变更, 取水许可延续. */
const namesIn = (pattern: string): string[] => {
  const [, before, choices, after] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(pattern) ?? [];
  if (choices === undefined) return [pattern];
  return choices.split(',').flatMap((choice) => namesIn(`${before}${choice}${after}`));
};

// Only what is known: materials and fees are absent, and nobody is told how often to come or how long it takes.
const guideTo = (name: string, group: MatterGroup): Omit<WrittenGuide, 'taskCode'> => ({
  name: [{text: name, lang: 'zh'}],
  ...{matterType: group.type, level: 'county', audience: [...group.for]},
  promptness: group.promptness ?? 'promised',
  body: {...bodyOf(group.body), ...(group.bodyType && {type: group.bodyType})},
  topics: [...group.topics],
  version: {number: '1', validFrom: '2026-01-01', updatedOn: '2026-01-01'},
  ...{questions: [], conditions: [], steps: [], legalLimits: [], promisedLimits: [], visits: []},
  places: [serviceCentre()],
  ...{channels: [], legalBasis: [], commonQuestions: []},
  ...phonesOf(group.body),
});

/**
 * The matters of the county of which no more is written yet than what they are called, whose they are and where to ask:
 * a catalogue as long as a real one. Their codes hang on their order: a new one comes last.
 */
export const ordinaryMatters: readonly WrittenGuide[] = groups
  .flatMap((group) => group.names.flatMap(namesIn).map((name) => guideTo(name, group)))
  .map((guide, index) => ({taskCode: `YD-PT-${String(index + 1).padStart(4, '0')}`, ...guide}));
