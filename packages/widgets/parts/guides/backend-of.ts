import {AdapterError, adapterOf, staticIdOf} from '@huiyin/core';
import type {AdapterHost, GuideAdapter, RestOptions} from '@huiyin/core';

/** An element that shows guides and can be told where they are: `index` is the folder of a static index. */
export interface GuideHost extends AdapterHost<GuideAdapter> {
  index: string;
}

/**
 * Where an element's guides come from: its `adapter`, else the folder at `index`, else as any other backend. `rest` is
 * `restAdapter`, or as much of it as is needed.
 */
export const backendOf = (
  element: GuideHost,
  rest: (options: RestOptions) => GuideAdapter,
): GuideAdapter | undefined =>
  element.index && !element.adapter ? folderAt(element.index) : adapterOf(element, rest);

// What reads a folder comes when one is read: a page with a server has no use for it.
const folderAt = (url: string): GuideAdapter => {
  const reader = async () => (await late(import('./folder-reader.ts'))).staticGuides({url});
  return {
    id: staticIdOf(url),
    findGuides: async (search, options) => (await reader()).findGuides(search, options),
    loadGuide: async (taskCode, options) => (await reader()).loadGuide(taskCode, options),
  };
};

/** A file that comes when it is needed: where it does not, the network is away, and no adapter has failed. */
export const late = <File>(file: Promise<File>): Promise<File> =>
  file.catch((cause: unknown) => {
    throw new AdapterError('unavailable', {cause});
  });
