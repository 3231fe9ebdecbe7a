import {setImmediate as turn} from 'node:timers/promises';
import type {Transaction} from 'kysely';
import {Compile} from 'typebox/compile';
import {dayIn, type GuideCatalogue} from '@huiyin/core';
import {guideCatalogueSchema, writtenGuideSchema} from '@huiyin/core/contract';
import type {Backend} from '../backend.ts';
import type {Tables} from '../database/tables.ts';
import {mended, unstorable} from '../letters/storable.ts';
import {keepVersions} from './keep-versions.ts';
import {withdrawOthers} from './withdraw-others.ts';

/** A guide as a file has it, and where it stands there, which is named when it is wrong. */
export interface PlacedGuide {
  place: string;
  guide: unknown;
}

export interface GuideImport {
  guides: Iterable<PlacedGuide> | AsyncIterable<PlacedGuide>;
  /** Replaces the topics, the popular guides and the synonyms. */
  catalogue?: GuideCatalogue;
  /** These are all that there are: what is not among them is withdrawn. */
  all?: boolean;
}

/** How many guides became what. */
export interface Imported {
  added: number;
  changed: number;
  unchanged: number;
  withdrawn: number;
}

/** So many guides are taken in without a pause. */
const batch = 50;
const mostProblems = 20;

/**
 * Takes guides in, all or none. A guide that is kept already with the same words makes no new version.
 * @throws {Error} that names every wrong guide by its place: one that is not what the contract says, one that was
 * changed under the number of a kept version, one that is older than the kept version.
 */
export const importGuides = (
  {database, config, clock}: Pick<Backend, 'database' | 'config' | 'clock'>,
  {guides, catalogue, all = false}: GuideImport,
): Promise<Imported> =>
  database.transaction().execute(async (transaction) => {
    const now = clock();
    await raiseRevision(transaction, catalogue);
    const imported: Imported = {added: 0, changed: 0, unchanged: 0, withdrawn: 0};
    const seen = new Set<string>();
    const problems: string[] = [];
    for await (const some of batches(guides)) {
      // The embedded database works in this process and lets nobody else have a turn by itself.
      await turn();
      const valid = some.flatMap(({place, guide}) => {
        const read = mended({guide}).guide;
        const problem = problemOf(read);
        if (problem) problems.push(`${place}: ${problem}`);
        return isGuide.Check(read) ? [{place, guide: read}] : [];
      });
      for (const {guide} of valid) seen.add(guide.taskCode);
      await turn();
      problems.push(...(await keepVersions(transaction, valid, {now, imported})));
      if (problems.length >= mostProblems) break;
    }
    if (problems.length > 0) throw new Error(refusal(problems));
    if (all) imported.withdrawn = await withdrawOthers(transaction, seen, dayBefore(now, config));
    return imported;
  });

// The row is held until the end, so that imports wait for each other.
const raiseRevision = async (transaction: Transaction<Tables>, catalogue: GuideCatalogue | undefined) => {
  if (catalogue && !isCatalogue.Check(catalogue)) {
    const [first] = isCatalogue.Errors(catalogue);
    throw new Error(`The catalogue is not valid: ${first?.instancePath || '/'} ${first?.message}.`);
  }
  await transaction
    .updateTable('guide_catalogue')
    .set(({eb}) => ({
      revision: eb('revision', '+', 1),
      ...(catalogue && {content: JSON.stringify(catalogue)}),
    }))
    .execute();
};

const isGuide = Compile(writtenGuideSchema);
const isCatalogue = Compile(guideCatalogueSchema);

const problemOf = (read: unknown): string | undefined => {
  const [first] = isGuide.Errors(read);
  if (first) return `${first.instancePath || '/'} ${first.message}`;
  const [nul] = unstorable(read as object);
  return nul && `${nul.field} has a character that no database keeps`;
};

const refusal = (problems: readonly string[]): string => {
  const more = problems.length >= mostProblems ? ['And perhaps more: reading stopped here.'] : [];
  return ['Nothing was imported.', ...problems.slice(0, mostProblems), ...more].join('\n');
};

const dayBefore = (now: Date, {profile}: Backend['config']): string =>
  dayIn('UTC', new Date(Date.parse(dayIn(profile.calendar.timeZone, now)) - 86_400_000));

async function* batches<T>(all: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T[]> {
  let some: T[] = [];
  for await (const one of all) {
    some.push(one);
    if (some.length < batch) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
