import {bitsIn, lowestBit, mostPlaces} from './bits.ts';
import type {Collection} from './collection.ts';
import {initialsRater} from './initials.ts';
import type {Match, MatchKind} from './match.ts';
import {patternOf, placesIn, valueIn, weighParts, type Part} from './pattern.ts';
import {isCharacter} from './plain.ts';
import {translatedReading, type Reading} from './reading.ts';
import {scan, type Found} from './scan.ts';

/** What is left of a match by an everyday name, and of one in the county’s words for what was typed. */
const everyday = 0.97;
const translated = 0.95;
/** What is left of what only another name has, or only the department or the topics. */
const otherName = 0.5;
const aside = 0.5;
/** How much of a synonym must have been typed. */
const leastOfSynonym = 0.7;
const mostTranslations = 6;

// Not the list of the contract, with which its schemas would come into the browser.
const kinds: readonly MatchKind[] = [
  ...(['name', 'everydayName', 'synonym', 'pinyin', 'sound', 'spelling'] as const),
  ...(['department', 'topic'] as const),
];

interface Synonym {
  reading: Reading;
  places: number;
  means: readonly string[];
  weight: number;
}

/** What of a reading stands in the departments and in the combinations of topics, as bits. */
interface Around {
  departments: Int32Array;
  topics: Int32Array;
  topicSets: Int32Array;
}

/** Looks for one reading after the other, and keeps of each guide its best match. */
export class Looker {
  /** Of each guide; 0 where nothing was found. */
  readonly scores: Float64Array;
  readonly #collection: Collection;
  // Of each guide: how it matched, and by which of its names (0 is the name itself), department or topic.
  readonly #by: Uint8Array;
  readonly #names: Int32Array;
  readonly #synonyms: Synonym[] = [];

  constructor(collection: Collection) {
    const guides = collection.taskCodes.length;
    this.#collection = collection;
    this.scores = new Float64Array(guides);
    this.#by = new Uint8Array(guides);
    this.#names = new Int32Array(guides);
  }

  /**
   * Looks for several readings. Tells of the first which of its places stand next to the place before them somewhere,
   * as bits.
   */
  look(readings: readonly Reading[]): number {
    const {texts, sharedTexts} = this.#collection;
    let pairs = 0;
    packed(readings).forEach((some, pack) => {
      const pattern = patternOf(some, this.#collection);
      const found = scan(texts, pattern);
      weighParts(pattern, found, texts.count);
      const shared = scan(sharedTexts, pattern);
      for (const part of pattern.parts) {
        const around = this.#aroundOf(shared, part);
        this.#rate(found, part, around);
        this.#rateAround(around, part);
      }
      if (pack === 0) pairs = pairsIn(found) | pairsIn(shared);
    });
    return pairs;
  }

  /** Looks for the initials of syllables, of which one letter may be wrong, missing or too many. */
  lookForInitials(letters: string): void {
    const {texts, guideOf, nameOf, syllables} = this.#collection;
    const rate = initialsRater(letters, syllables);
    for (let text = 0; text < texts.count; text++) {
      const name = nameOf[text]!;
      this.#note(guideOf[text]!, rate(texts, text) * (name ? everyday : 1), 'pinyin', name);
    }
  }

  /** What was typed, put in the county’s words: all that can be at once, and then each by itself. */
  translations(): Reading[] {
    const best: Synonym[] = [];
    const together: Synonym[] = [];
    let taken = 0;
    for (const one of this.#synonyms.sort((a, b) => b.weight - a.weight)) {
      // Where more is said by a longer one, the shorter one says nothing.
      if (best.some(({reading, places}) => reading === one.reading && contains(places, one.places))) continue;
      best.push(one);
      if (one.reading !== best[0]!.reading || one.places & taken) continue;
      taken |= one.places;
      together.push(one);
    }
    const all = together.map(({places, means}) => ({places, words: means[0]!}));
    const readings = [
      ...(all.length > 1 ? [translatedReading(together[0]!.reading, all)] : []),
      ...best.flatMap(({reading, places, means}) =>
        means.map((words) => translatedReading(reading, [{places, words}])),
      ),
    ];
    return [...new Map(readings.map((reading) => [JSON.stringify(reading.sought), reading])).values()].slice(
      0,
      mostTranslations,
    );
  }

  /** Why a guide was found. */
  explain(guide: number): Match {
    const {names, everydayNames, departments, topics} = this.#collection;
    const by = kinds[this.#by[guide]!]!;
    const name = this.#names[guide]!;
    if (by === 'department') return {by, words: departments[name]!.name};
    if (by === 'topic') return {by, words: topics[name]!.name};
    return {by, words: name ? everydayNames[guide]![name - 1]! : names[guide]!};
  }

  // Synonyms are not looked for in what is already a translation.
  #aroundOf(shared: Found, part: Part): Around {
    const {departments, topics, topicSets, sharedTexts} = this.#collection;
    const {reading} = part;
    const around: Around = {
      departments: new Int32Array(departments.length),
      topics: new Int32Array(topics.length),
      topicSets: new Int32Array(topicSets.length),
    };
    for (let at = 0; at < shared.count; at++) {
      const places = placesIn(part, shared, at);
      if (!places) continue;
      const text = this.#collection.shared[shared.texts[at]!]!;
      // By a guess, offices would be found that nobody meant.
      if (text.kind === 'department') around.departments[text.place]! |= places & shared.sure[at]!;
      else if (text.kind === 'topic') around.topics[text.place]! |= places & shared.sure[at]!;
      else if (reading.by !== 'synonym') {
        const length = sharedTexts.length(shared.texts[at]!);
        const covered = Math.min(1, bitsIn(shared.any[at]! & part.places) / length);
        const own = places >>> lowestBit(part.places);
        if (covered < leastOfSynonym || isOnlyBegun(reading, own)) continue;
        const weight = valueIn(part, shared, at, length) * covered;
        if (weight) this.#synonyms.push({reading, places: own, means: text.means, weight});
      }
    }
    topicSets.forEach((set, at) => {
      for (const topic of set) around.topicSets[at]! |= around.topics[topic]!;
    });
    return around;
  }

  #rate(found: Found, part: Part, around: Around): void {
    const {guideOf, nameOf, departmentOf, topicsOf, texts} = this.#collection;
    const factor = factorOf(part.reading);
    for (let at = 0; at < found.count;) {
      const guide = guideOf[found.texts[at]!]!;
      let best = 0;
      let bestAt = at;
      let all = 0;
      for (; at < found.count && guideOf[found.texts[at]!] === guide; at++) {
        if (!(found.any[at]! & part.places)) continue;
        const text = found.texts[at]!;
        const value = valueIn(part, found, at, texts.length(text)) * (nameOf[text]! ? everyday : 1);
        all |= placesIn(part, found, at);
        if (value <= best) continue;
        best = value;
        bestAt = at;
      }
      if (!best) continue;
      const places = placesIn(part, found, bestAt);
      const others = all & ~places;
      const beside = (around.departments[departmentOf[guide]!]! | around.topicSets[topicsOf[guide]!]!) & ~all;
      if (others) best += otherName * part.weigh(others);
      if (places && beside) best += aside * part.weigh(beside);
      const name = nameOf[found.texts[bestAt]!]!;
      const guessed = (places & ~found.sure[bestAt]!) >>> lowestBit(part.places);
      this.#note(guide, factor * best, kindOf(part.reading, name, guessed), name);
    }
  }

  /** Rates guides by their department or their topics alone. */
  #rateAround({departments, topics, topicSets}: Around, {reading, weigh}: Part): void {
    const factor = factorOf(reading);
    const worth = (places: Int32Array) => Array.from(places, (one) => aside * factor * weigh(one));
    const [ofDepartment, ofTopic, ofTopicSet] = [departments, topics, topicSets].map(worth) as [
      number[],
      number[],
      number[],
    ];
    if (![...ofDepartment, ...ofTopicSet].some(Boolean)) return;
    const {departmentOf, topicsOf} = this.#collection;
    const bestTopic = this.#collection.topicSets.map((set) =>
      set.reduce((best, topic) => (ofTopic[topic]! > ofTopic[best]! ? topic : best), set[0] ?? 0),
    );
    for (let guide = 0; guide < departmentOf.length; guide++) {
      const office = ofDepartment[departmentOf[guide]!]!;
      const subject = ofTopicSet[topicsOf[guide]!]!;
      if (subject && subject >= office) this.#note(guide, subject, 'topic', bestTopic[topicsOf[guide]!]!);
      else if (office) this.#note(guide, office, 'department', departmentOf[guide]!);
    }
  }

  #note(guide: number, score: number, by: MatchKind, name: number): void {
    if (score <= this.scores[guide]!) return;
    this.scores[guide] = score;
    this.#by[guide] = kinds.indexOf(by);
    this.#names[guide] = name;
  }
}

// One or two letters begin too many words of too many languages.
const isOnlyBegun = ({sought, begun}: Reading, places: number): boolean => {
  const last = sought[sought.length - 1];
  const only = places === 1 << (sought.length - 1);
  return begun && only && typeof last === 'string' && last.length < 3 && !isCharacter(last);
};

const pairsIn = ({pairCounts}: Found): number =>
  pairCounts.reduce((places, count, place) => (count ? places | (1 << place) : places), 0);

/** The readings in their order, as many together as have places in one pattern. */
const packed = (readings: readonly Reading[]): Reading[][] => {
  const packs: Reading[][] = [];
  let free = 0;
  for (const reading of readings) {
    if (reading.sought.length > free) {
      packs.push([]);
      free = mostPlaces;
    }
    packs[packs.length - 1]!.push(reading);
    free -= reading.sought.length;
  }
  return packs;
};

/** Whether the one bits hold all of the others, and more. */
const contains = (places: number, others: number): boolean => places !== others && (others & ~places) === 0;

const factorOf = ({by}: Reading): number => (by === 'synonym' ? translated : 1);

const kindOf = ({by, sounded}: Reading, name: number, guessed: number): MatchKind => {
  if (by) return by;
  if (guessed & sounded) return 'sound';
  if (guessed) return 'spelling';
  return name ? 'everydayName' : 'name';
};
