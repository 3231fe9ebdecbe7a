import type {GuideAdapter} from './adapter.ts';
import {AdapterError, isAdapterError} from './adapter-error.ts';
import type {GuidePage, GuideSearch, ShownGuide} from './contract/guide-search.ts';
import type {Calendar} from './contract/profile.ts';
import type {GuideIndex} from './guide-search/index.ts';
import type {Language} from './language.ts';
import {restRequests, type RestOptions} from './rest-requests.ts';
import {staticIdOf} from './static-id.ts';

/** The `index.json` of a folder of guides, as `huiyin-guide index` writes it. */
export interface GuideFolder {
  schemaVersion: 1;
  hotline: string;
  calendar: Calendar;
  /** Those that every guide has a file in. The first is for the readers of any other. */
  languages: readonly Language[];
  /** The names of the files that are searched, each a `GuideIndex`. */
  shards: readonly string[];
  /** The first page of everything, so that no file need be loaded before somebody looks for something. */
  first: Partial<Record<Language, GuidePage>>;
}

/**
 * Guides out of a folder of files that `huiyin-guide index` wrote at `url`: what is looked for never leaves the device.
 * A folder is read once, whoever asks for it.
 */
export const staticGuides = (options: RestOptions): GuideAdapter => {
  const id = staticIdOf(options.url);
  const known = folders.get(id);
  if (known) return known;
  const opened = guidesIn(id, options);
  folders.set(id, opened);
  return opened;
};

const folders = new Map<string, GuideAdapter>();

const guidesIn = (id: string, options: RestOptions): GuideAdapter => {
  // A web server that has no such file says so by a page.
  const {request} = restRequests({...options, isOwn: () => true});
  const tell = (error: unknown): never => {
    if (isAdapterError(error) && error.kind === 'rejected')
      console.error(
        `There is no folder of guides at ${id} that this version can read: huiyin-guide index writes one.`,
      );
    throw error;
  };
  // Its name stays the same from one edition to the next; those of the files that it names do not.
  const folder = kept(() =>
    request<GuideFolder>('/index.json', {cache: 'no-cache'}).then(checked).catch(tell),
  );
  const load = async () => {
    const {shards} = await folder.value();
    const [{GuideFinder}, ...indexes] = await Promise.all([
      import('./guide-search/index.ts'),
      ...shards.map((shard) => request<GuideIndex>(`/${shard}`, {})),
    ]);
    const made = new GuideFinder();
    for (const index of indexes) await made.add(index);
    return made;
  };
  const finder = kept(() =>
    load().catch((cause: unknown) => {
      if (!isAdapterError(cause)) throw new AdapterError('unavailable', {cause});
      if (cause.kind !== 'rejected') throw cause;
      // A new edition has taken the place of the one that was read.
      folder.forget();
      return load();
    }),
  );
  const guideIn = (language: Language, taskCode: string, signal: AbortSignal | undefined) =>
    // Its file has the encoded code for a name, whose percent signs are encoded in an address.
    request<ShownGuide>(`/${language}/${encodeURIComponent(encodeURIComponent(taskCode))}.json`, {signal});

  return {
    id,
    findGuides: async (search, {signal} = {}) => {
      const first = isEverything(search) && (await folder.value()).first[search.locale];
      if (first) return first;
      const ready = await finder.value();
      // What was typed is drawn first, and what was typed over in the meantime is not looked for.
      await new Promise((resolve) => setTimeout(resolve));
      if (signal?.aborted) throw new AdapterError('unavailable', {cause: new Error('Nobody waits for it.')});
      return ready.find(search);
    },
    loadGuide: async (taskCode, {locale, version, signal}) => {
      const shown = await guideIn(locale, taskCode, signal).catch(async (error: unknown) => {
        const {languages} = await folder.value();
        if (languages.includes(locale)) throw error;
        return guideIn(languages[0]!, taskCode, signal);
      });
      if (version && version !== shown.guide.version.number) throw new AdapterError('rejected');
      return shown;
    },
  };
};

const isEverything = ({words, topic, department, audience, page}: GuideSearch): boolean =>
  page === 1 && !(words.trim() || topic || department || audience);

const checked = (folder: GuideFolder): GuideFolder => {
  if (folder.schemaVersion === 1) return folder;
  throw new AdapterError('rejected');
};

/** What is loaded when first asked for, and again only where it did not come. */
const kept = <T>(load: () => Promise<T>) => {
  let loading: Promise<T> | undefined;
  const forget = () => (loading = undefined);
  const value = (): Promise<T> =>
    (loading ??= load().catch((error: unknown) => {
      forget();
      throw error;
    }));
  return {value, forget};
};
