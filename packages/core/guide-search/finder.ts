import type {GuideHit, GuidePage, GuideSearch} from '../contract/guide-search.ts';
import type {Localised} from '../contract/localised.ts';
import type {Language} from '../language.ts';
import {Collection} from './collection.ts';
import {facetsOf, narrowed} from './facets.ts';
import type {GuideIndex, IndexedWords} from './guide-index.ts';
import {inSlices} from './in-slices.ts';
import {rankingOf} from './ranking.ts';
import type {Match, Ranking} from './match.ts';

/** How many guides a page of results has. */
export const guidePageSize = 20;

/** Finds guides by what people type, in indexes that were added: in a browser as well as on a server. */
export class GuideFinder {
  readonly #collection = new Collection();
  #last?: {asked: string; guides: number; ranking: Ranking};

  /**
   * Adds an index, in slices, so that a page stays alive meanwhile. Several may be added; what is found is of all that
   * has been added so far.
   */
  async add(index: GuideIndex): Promise<void> {
    await inSlices(this.#collection.adding(index));
  }

  /** One page of what is found. What nobody has, such as an unknown topic, finds nothing. */
  find({words, topic, department, audience, page, locale}: GuideSearch): GuidePage {
    const {guides: among, explain} = this.#rankingOf(words, locale);
    const choice = {topic, department, audience};
    const guides = narrowed(this.#collection, among, choice);
    const first = (page - 1) * guidePageSize;
    return {
      ...{total: guides.length, page, pageSize: guidePageSize},
      guides: Array.from(guides.subarray(first, first + guidePageSize), (guide) =>
        this.#hit(guide, locale, explain?.(guide)),
      ),
      facets: facetsOf(this.#collection, among, choice, (name) => inLanguage(name, locale)),
    };
  }

  // The next page, and a choice in a facet, ask for the same words again.
  #rankingOf(words: string, locale: Language): Ranking {
    const guides = this.#collection.taskCodes.length;
    const asked = `${locale} ${words}`;
    if (this.#last?.asked !== asked || this.#last.guides !== guides) {
      this.#last = {asked, guides, ranking: rankingOf(words, locale, this.#collection)};
    }
    return this.#last.ranking;
  }

  #hit(guide: number, locale: Language, match: Match | undefined): GuideHit {
    const {taskCodes, names, departments, departmentOf, audiences, audiencesOf} = this.#collection;
    return {
      taskCode: taskCodes[guide]!,
      name: inLanguage(names[guide]!, locale),
      department: inLanguage(departments[departmentOf[guide]!]!.name, locale),
      audience: [...audiences[audiencesOf[guide]!]!],
      ...(match && {match: {by: match.by, words: inLanguage(match.words, locale)}}),
    };
  }
}

const inLanguage = (words: IndexedWords, language: Language): Localised => {
  if (typeof words === 'string') return {text: words, lang: 'zh'};
  const lang = words[language] === undefined ? (Object.keys(words)[0] as Language) : language;
  return {text: words[lang]!, lang};
};
