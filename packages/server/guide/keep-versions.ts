import {isDeepStrictEqual} from 'node:util';
import {sql, type Transaction} from 'kysely';
import type {WrittenGuide} from '@huiyin/core';
import type {StoredGuide} from '../database/guide-rows.ts';
import type {Tables} from '../database/tables.ts';
import type {Imported} from './import-guides.ts';

interface Placed {
  place: string;
  guide: WrittenGuide;
}

type Kept = Pick<StoredGuide, 'number' | 'content' | 'ends_on'>;

/** Keeps those of some guides that are new, counts what became of each, and says what is wrong with the others. */
export const keepVersions = async (
  transaction: Transaction<Tables>,
  some: readonly Placed[],
  {now, imported}: {now: Date; imported: Imported},
): Promise<string[]> => {
  const kept = await versionsOf(transaction, some);
  const problems: string[] = [];
  const fresh: WrittenGuide[] = [];
  const back: WrittenGuide[] = [];
  for (const {place, guide} of some) {
    const versions = kept.get(guide.taskCode) ?? [];
    const problem = clashWith(versions, guide);
    const known = versions.find(({number}) => number === guide.version.number);
    if (problem) problems.push(`${place} (${guide.taskCode}): ${problem}`);
    else if (!known) fresh.push(guide);
    else if (known.ends_on !== endOf(guide)) back.push(guide);
    else imported.unchanged++;
    if (problem || known) continue;
    imported[versions.length > 0 ? 'changed' : 'added']++;
    kept.set(guide.taskCode, [...versions, {...rowOf(guide), content: guide}]);
  }
  if (problems.length > 0) return problems;
  if (fresh.length > 0) {
    const rows = fresh.map((guide) => ({...rowOf(guide), imported_at: now, content: JSON.stringify(guide)}));
    await transaction.insertInto('guides').values(rows).execute();
  }
  await bringBack(transaction, back);
  imported.changed += back.length;
  return [];
};

/** The kept versions of these guides, by their code, the oldest first. */
const versionsOf = async (
  transaction: Transaction<Tables>,
  some: readonly Placed[],
): Promise<Map<string, Kept[]>> => {
  if (some.length === 0) return new Map();
  const rows = await transaction
    .selectFrom('guides')
    .select(['task_code', 'number', 'content', 'ends_on'])
    .where(
      'task_code',
      'in',
      some.map(({guide}) => guide.taskCode),
    )
    .orderBy('id')
    .execute();
  const kept = new Map<string, Kept[]>();
  for (const row of rows) kept.set(row.task_code, [...(kept.get(row.task_code) ?? []), row]);
  return kept;
};

/** Why a guide cannot stand beside the versions that are kept. */
const clashWith = (versions: readonly Kept[], guide: WrittenGuide): string | undefined => {
  const {number} = guide.version;
  const known = versions.find((one) => one.number === number);
  if (known) {
    if (isDeepStrictEqual(known.content, guide)) return undefined;
    return `its version ${number} is kept with other words. Give a changed guide a new version number`;
  }
  const last = versions.at(-1);
  if (!last || inOrder.compare(last.number, number) < 0) return undefined;
  return `its version ${number} is older than version ${last.number}, which is kept`;
};

// 1.10 comes after 1.9.
const inOrder = new Intl.Collator('en', {numeric: true});

const endOf = ({version}: WrittenGuide): string | null => version.validUntil ?? null;

const rowOf = (guide: WrittenGuide) => ({
  task_code: guide.taskCode,
  number: guide.version.number,
  valid_from: guide.version.validFrom,
  ends_on: endOf(guide),
});

/** What was withdrawn holds again, as long as its authors say. */
const bringBack = async (transaction: Transaction<Tables>, guides: readonly WrittenGuide[]) => {
  if (guides.length === 0) return;
  await transaction
    .updateTable('guides')
    .set({ends_on: sql`content->'version'->>'validUntil'`})
    .where(
      'task_code',
      'in',
      guides.map(({taskCode}) => taskCode),
    )
    .execute();
};
