import {memoryAdapter, type MemoryAdapter} from '../../../adapters/memory.ts';
import {exampleCatalogue, exampleGuides} from '../../../server/testing/example-guides.ts';
import type {Correction, GuidePage, GuideSearch, ShownGuide} from '../../contract/guide-search.ts';
import type {Receipt} from '../../contract/receipt.ts';
import {guideConformance} from '../guide-conformance.ts';
import type {Check} from '../check.ts';
import type {Cheat} from './cheating.ts';

/** An honest backend with more guides than one page holds, one of them in an older version too. */
export const withGuides = async (): Promise<MemoryAdapter> =>
  memoryAdapter({guides: exampleGuides, catalogue: exampleCatalogue});

/** The checks of a backend whose guides are the examples. */
export const guideChecks = ({adapter}: {adapter: MemoryAdapter}): Check[] =>
  guideConformance({adapter, replaced: {taskCode: 'YS-MZ-0001', version: '1'}});

/** Finds other guides than it should. */
export const findingGuides =
  (change: (page: GuidePage, search: GuideSearch) => object): Cheat =>
  (honest) => ({
    findGuides: async (search, read) => {
      const page = await honest.findGuides(search, read);
      return {...page, ...change(page, search)};
    },
  });

/** Looks for something else. */
export const mishearing =
  (change: (search: GuideSearch) => object): Cheat =>
  (honest) => ({findGuides: (search, read) => honest.findGuides({...search, ...change(search)}, read)});

type Loaded = Parameters<MemoryAdapter['loadGuide']>;

/** Shows another guide than it should. */
export const showingGuide =
  (change: (shown: ShownGuide, ...loaded: Loaded) => object): Cheat =>
  (honest) => ({
    loadGuide: async (...loaded) => {
      const shown = await honest.loadGuide(...loaded);
      return {...shown, ...change(shown, ...loaded)};
    },
  });

/** Gives another receipt for a correction. */
export const thanking =
  (change: (receipt: Receipt) => object): Cheat =>
  (honest) => ({
    sendCorrection: async (...sent) => {
      const receipt = await honest.sendCorrection(...sent);
      return {...receipt, ...change(receipt)};
    },
  });

/** Takes another correction than was sent. */
export const miscorrecting =
  (change: (correction: Correction) => object): Cheat =>
  (honest) => ({
    sendCorrection: (taskCode, correction, options) =>
      honest.sendCorrection(taskCode, {...correction, ...change(correction)}, options),
  });
