import {setImmediate as turn} from 'node:timers/promises';
import {dayIn, type GuidePage, type GuideSearch} from '@huiyin/core';
import {GuideFinder, indexing, inSlices} from '@huiyin/core/guide-search';
import type {Backend} from '../backend.ts';
import {findHolding, readCatalogue, readGuides, readRevision} from './guide-store.ts';

/** Finds guides, and stays up to date with what is imported. */
export interface GuideSearching {
  find(search: GuideSearch): Promise<GuidePage>;
  stop(): Promise<void>;
}

interface Ready {
  /** The import and the day that it was made for: at midnight guides begin and end. */
  state: string;
  size: number;
  finder: GuideFinder;
}

/** So many guides are read without a pause. */
const slice = 250;

/** Makes an index of the guides in the database, at once and after every import. While it is made, the old one serves. */
export const startGuideSearch = ({
  database,
  config,
  clock,
}: Pick<Backend, 'database' | 'config' | 'clock'>): GuideSearching => {
  let ready: Ready | undefined;
  let making: Promise<void> | undefined;
  let isStopped = false;

  const today = () => dayIn(config.profile.calendar.timeZone, clock());

  const make = async (state: string): Promise<void> => {
    const ids = await findHolding(database, today());
    const finder = new GuideFinder();
    const catalogue = await readCatalogue(database);
    for (let from = 0; from < ids.length && !isStopped; from += slice) {
      // Its dictionaries are large, and many a server has no guides.
      const {syllablesOf} = await import('@huiyin/core/guide-pinyin');
      await turn();
      const guides = await readGuides(database, ids.slice(from, from + slice));
      await finder.add(await inSlices(indexing(guides, catalogue, {syllablesOf})));
    }
    ready = {state, size: ids.length, finder};
  };

  const refresh = async (): Promise<void> => {
    const state = `${await readRevision(database)} ${today()}`;
    if (ready?.state === state) return;
    making ??= make(state).finally(() => (making = undefined));
    if (ready?.size) {
      // The next search tries again.
      making.catch(() => {});
      return;
    }
    await making;
    // What was begun before an import may know nothing of it yet.
    if (!ready?.size) await refresh();
  };

  const begun = refresh().catch(() => {});
  return {
    find: async (search) => {
      await refresh();
      return ready!.finder.find(search);
    },
    stop: async () => {
      isStopped = true;
      await begun;
      await making?.catch(() => {});
    },
  };
};
