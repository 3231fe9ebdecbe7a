import type {GuideIndex, IndexedWords} from './guide-index.ts';
import {isHan, plain, unitsOf} from './plain.ts';
import {Syllables} from './syllables.ts';
import {Texts} from './texts.ts';
import {unitsWished} from './wishes.ts';
import {Vocabulary} from './vocabulary.ts';

/** A text that many guides share: by what it leads to them. */
export type SharedText =
  | {kind: 'department'; place: number}
  | {kind: 'topic'; place: number}
  | {kind: 'synonym'; means: readonly string[]};

/** How a text is said, where its characters by themselves do not tell. */
type Sounds = ReadonlyMap<string, string>;

/** All that is searched, of however many indexes. */
export class Collection {
  // Of each guide: columns, which are many times faster to go through than objects.
  readonly taskCodes: string[] = [];
  readonly names: IndexedWords[] = [];
  readonly everydayNames: (readonly IndexedWords[])[] = [];
  /** Places in `departments`, `topicSets` and `audiences`. */
  readonly departmentOf: number[] = [];
  readonly topicsOf: number[] = [];
  readonly audiencesOf: number[] = [];
  /** From 1, the most popular, down to 0. */
  readonly popularity: number[] = [];
  /** 1 for what comes after a first application, such as a renewal. */
  readonly laterSteps: number[] = [];
  readonly departments: GuideIndex['departments'] = [];
  readonly topics: GuideIndex['topics'] = [];
  /** Combinations, as places in `topics`. */
  readonly topicSets: GuideIndex['topicSets'] = [];
  readonly audiences: GuideIndex['audiences'] = [];
  readonly vocabulary = new Vocabulary();
  readonly syllables = new Syllables();
  /** The names of guides, those of one guide next to each other. */
  readonly texts = new Texts();
  /** Of each text, the guide, and which of its names: 0 is the name itself, 1 the first everyday name. */
  readonly guideOf: number[] = [];
  readonly nameOf: number[] = [];
  readonly sharedTexts = new Texts();
  readonly shared: SharedText[] = [];
  readonly #synonyms = new Set<string>();
  readonly #textsWithSound: number[] = [];

  /** In how many texts a syllable stands. */
  readonly textsWithSound = (syllable: number): number => this.#textsWithSound[syllable] ?? 0;

  /** Adds an index, one guide with each step. */
  *adding(index: GuideIndex): Generator<void> {
    this.syllables.add(index.characters);
    const sounds: Sounds = new Map(Object.entries(index.sounds));
    const popularity = new Map(index.popular.map((code, at) => [code, 1 - at / index.popular.length]));
    const departments = index.departments.map((one) =>
      this.#shared('department', this.departments, one, sounds),
    );
    const topics = index.topics.map((one) => this.#shared('topic', this.topics, one, sounds));
    for (const {says, means} of index.synonyms) {
      const key = JSON.stringify([says, means]);
      if (this.#synonyms.has(key)) continue;
      this.#synonyms.add(key);
      says.forEach((text) => this.#addShared({kind: 'synonym', means}, text, true, sounds));
      yield;
    }
    const topicSetsBefore = this.topicSets.length;
    this.topicSets.push(...index.topicSets.map((places) => places.map((place) => topics[place]!)));
    const audiencesBefore = this.audiences.length;
    this.audiences.push(...index.audiences);
    for (const [at, taskCode] of index.taskCodes.entries()) {
      const guide = this.taskCodes.push(taskCode) - 1;
      const everydayNames = index.everydayNames[at]!;
      this.names.push(index.names[at]!);
      this.everydayNames.push(everydayNames);
      this.departmentOf.push(departments[index.departmentOf[at]!]!);
      this.topicsOf.push(topicSetsBefore + index.topicsOf[at]!);
      this.audiencesOf.push(audiencesBefore + index.audiencesOf[at]!);
      this.popularity.push(popularity.get(taskCode) ?? 0);
      this.laterSteps.push(+laterStep.test(chineseOf(index.names[at]!)));
      [index.names[at]!, ...everydayNames].forEach((words, name) => {
        for (const [text, isChinese] of textsIn(words)) {
          this.#addText(this.texts, text, isChinese, sounds);
          this.guideOf.push(guide);
          this.nameOf.push(name);
        }
      });
      yield;
    }
  }

  #shared<Shared extends {id: string; name: IndexedWords}>(
    kind: 'department' | 'topic',
    known: Shared[],
    one: Shared,
    sounds: Sounds,
  ): number {
    const place = known.findIndex(({id}) => id === one.id);
    if (place >= 0) return place;
    const added = known.push(one) - 1;
    for (const [text, isChinese] of textsIn(one.name)) {
      this.#addShared({kind, place: added}, text, isChinese, sounds);
    }
    return added;
  }

  #addShared(shared: SharedText, text: string, isChinese: boolean, sounds: Sounds): void {
    this.#addText(this.sharedTexts, text, isChinese, sounds);
    this.shared.push(shared);
  }

  #addText(texts: Texts, text: string, isChinese: boolean, sounds: Sounds): void {
    const compared = plain(text);
    const units = texts === this.texts ? unitsOf(compared) : unitsWished(compared);
    const said = sounds.get(compared)?.split(' ') ?? [];
    const syllables = units.map((unit, at) => {
      if (!isChinese || !isHan(unit)) return 0;
      return said[at] ? this.syllables.numberOf(said[at]) : this.syllables.of(unit);
    });
    for (const syllable of new Set(syllables)) {
      this.#textsWithSound[syllable] = this.textsWithSound(syllable) + 1;
    }
    texts.add(this.vocabulary.add(units), syllables);
  }
}

const laterStep =
  /变更|延续|延期|注销|终止|停发|退出|撤销|挂失|补[发领办换证]|换[发领证]|年检|年审|年度|校验|复[审查核]/;

const chineseOf = (words: IndexedWords): string => (typeof words === 'string' ? words : (words.zh ?? ''));

const textsIn = (words: IndexedWords): [text: string, isChinese: boolean][] =>
  typeof words === 'string'
    ? [[words, true]]
    : Object.entries(words).map(([language, text]) => [text, language === 'zh']);
