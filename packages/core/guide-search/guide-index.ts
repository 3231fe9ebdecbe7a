import type {WrittenGuide} from '../contract/guide.ts';
import type {GuideCatalogue} from '../contract/guide-search.ts';
import type {Localised} from '../contract/localised.ts';
import type {Language} from '../language.ts';
import {isHan, plain, unitsOf} from './plain.ts';

type Audience = WrittenGuide['audience'][number];

/** Words of the county: a text by language, the original first; a string alone is Chinese. */
export type IndexedWords = string | Partial<Record<Language, string>>;

/**
 * What is searched, as JSON: columns with one entry a guide, and what all share. A file (a shard) holds at most 3,000
 * guides.
 */
export interface GuideIndex {
  schemaVersion: 1;
  taskCodes: string[];
  names: IndexedWords[];
  everydayNames: IndexedWords[][];
  /** Of each guide, the place of its department in `departments`. */
  departmentOf: number[];
  /** Of each guide, the place of its topics in `topicSets`. */
  topicsOf: number[];
  /** Of each guide, the place of its audiences in `audiences`. */
  audiencesOf: number[];
  departments: {id: string; name: IndexedWords}[];
  topics: {id: string; kind: GuideCatalogue['topics'][number]['kind']; name: IndexedWords}[];
  /** Every combination of topics that there is, as places in `topics`. */
  topicSets: number[][];
  /** Every combination that there is. */
  audiences: Audience[][];
  popular: string[];
  synonyms: GuideCatalogue['synonyms'];
  /** By syllable, the characters that are said so: those of the guides, and common ones that are written by mistake. */
  characters: Record<string, string>;
  /** By text, how it is said where a character in it is said in another way than `characters` knows. */
  sounds: Record<string, string>;
}

type SyllablesOf = (text: string) => string[];

interface IndexOptions {
  /** Of `@huiyin/core/guide-pinyin`. Without it nothing is found by its sound. */
  syllablesOf?: SyllablesOf;
}

/** The index of these guides, at most 3,000. A department’s id is its code, or its name where it has none. */
export const guideIndexOf = (
  guides: Iterable<WrittenGuide>,
  catalogue: GuideCatalogue,
  options?: IndexOptions,
): GuideIndex => {
  const steps = indexing(guides, catalogue, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};

/** Makes the same index step by step, for `inSlices`. */
export function* indexing(
  guides: Iterable<WrittenGuide>,
  {topics, popular, synonyms}: GuideCatalogue,
  {syllablesOf}: IndexOptions = {},
): Generator<void, GuideIndex> {
  const departments = new Places<GuideIndex['departments'][number]>();
  const topicSets = new Places<number[]>();
  const audiences = new Places<Audience[]>();
  const topicAt = new Map(topics.map(({id}, at) => [id, at]));
  const index: GuideIndex = {
    ...{schemaVersion: 1, taskCodes: [], names: [], everydayNames: []},
    ...{departmentOf: [], topicsOf: [], audiencesOf: [], departments: [], topicSets: [], audiences: []},
    topics: topics.map((topic) => ({...topic, name: indexed(topic.name)})),
    ...{popular, synonyms, characters: {}, sounds: {}},
  };
  for (const {taskCode, name, everydayNames = [], body, topics: ids, audience} of guides) {
    index.taskCodes.push(taskCode);
    index.names.push(indexed(name));
    index.everydayNames.push(everydayNames.map(indexed));
    const department = {id: body.code ?? body.name[0]!.text, name: indexed(body.name)};
    index.departmentOf.push(departments.of(department.id, department));
    const places = ids.flatMap((id) => topicAt.get(id) ?? []);
    index.topicsOf.push(topicSets.of(places.join(), places));
    index.audiencesOf.push(audiences.of(audience.join(), audience));
    yield;
  }
  index.departments = departments.values;
  index.topicSets = topicSets.values;
  index.audiences = audiences.values;
  return syllablesOf ? {...index, ...(yield* soundsOf(index, syllablesOf))} : index;
}

const indexed = (written: readonly Localised[]): IndexedWords => {
  const [original, another] = written;
  if (original!.lang === 'zh' && !another) return original!.text;
  return Object.fromEntries(written.map(({lang, text}) => [lang, text]));
};

/** What many guides share, each once, and where it stands. */
class Places<Value> {
  readonly values: Value[] = [];
  readonly #places = new Map<string, number>();

  /** The place of what has this key, which is added when it is new. */
  of(key: string, value: Value): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

function* soundsOf(
  {names, everydayNames, departments, topics, synonyms}: GuideIndex,
  syllablesOf: SyllablesOf,
): Generator<void, Pick<GuideIndex, 'characters' | 'sounds'>> {
  const all = [...names, ...everydayNames.flat(), ...[...departments, ...topics].map(({name}) => name)];
  const texts = new Set(
    [...all.flatMap(chineseIn), ...synonyms.flatMap(({says, means}) => [...says, ...means])].map(plain),
  );
  const alone = new Map(yield* commonSaid(syllablesOf));
  const sounds: Record<string, string> = {};
  for (const text of texts) {
    const units = unitsOf(text);
    for (const unit of units) if (isHan(unit) && !alone.has(unit)) alone.set(unit, syllablesOf(unit)[0]!);
    const said = syllablesOf(units.map((unit) => (isHan(unit) ? unit : ',')).join(''));
    if (units.some((unit, at) => isHan(unit) && said[at] !== alone.get(unit))) sounds[text] = said.join(' ');
    yield;
  }
  const characters: Record<string, string> = {};
  for (const [character, syllable] of alone) {
    if (syllable) characters[syllable] = (characters[syllable] ?? '') + character;
  }
  return {characters, sounds};
}

const chineseIn = (words: IndexedWords): string[] =>
  typeof words === 'string' ? [words] : words.zh ? [words.zh] : [];

const saidBefore = new WeakMap<SyllablesOf, ReadonlyMap<string, string>>();

// They take longer than a hundred guides, and sound the same in every index.
function* commonSaid(syllablesOf: SyllablesOf): Generator<void, ReadonlyMap<string, string>> {
  const before = saidBefore.get(syllablesOf);
  if (before) return before;
  const said = new Map<string, string>();
  for (const one of commonCharacters()) {
    said.set(one, syllablesOf(one)[0]!);
    yield;
  }
  saidBefore.set(syllablesOf, said);
  return said;
}

/** The 3,755 most common ones: the first level of GB 2312, which keeps them from B0A1 to D7F9. */
const commonCharacters = (): string => {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  return new TextDecoder('gbk').decode(new Uint8Array(bytes));
};
