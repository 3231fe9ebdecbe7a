/** Syllables that many do not tell apart, by one spelling: zh/z, ch/c, sh/s, l/n at the start, -ng/-n at the end. */
const blurred = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/^(n)v/, '$1u')
    .replace(/ng$/, 'n');

const initial = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])/;

/** One piece of what is typed in letters: a syllable, or only its beginning. */
export interface Spelled {
  letters: string;
  whole: boolean;
}

/** The syllables of Mandarin under numbers from 1, and which character is said how. */
export class Syllables {
  readonly #numbers = new Map<string, number>();
  readonly #ofCharacter = new Map<string, number>();
  readonly #spelled: string[] = [''];

  /** One more than the greatest number. */
  get size(): number {
    return this.#spelled.length;
  }

  /** Adds the characters of an index. */
  add(characters: Readonly<Record<string, string>>): void {
    for (const [syllable, said] of Object.entries(characters)) {
      const number = this.numberOf(syllable);
      for (const character of said) this.#ofCharacter.set(character, number);
    }
  }

  /** The number of a syllable, which is added when it is new. */
  numberOf(syllable: string): number {
    let number = this.#numbers.get(syllable);
    if (number === undefined) this.#numbers.set(syllable, (number = this.#spelled.push(syllable) - 1));
    return number;
  }

  /** How a character is said by itself; 0 where that is not known. */
  of(character: string): number {
    return this.#ofCharacter.get(character) ?? 0;
  }

  /** The syllables that sound alike to many. */
  like(number: number): number[] {
    const sound = blurred(this.#spelled[number]!);
    return this.#where((spelled) => blurred(spelled) === sound);
  }

  /** The syllables that a piece can stand for, and those that sound alike. */
  meantBy({letters, whole}: Spelled, begun: boolean): {sure: number[]; alike: number[]} {
    if (!whole || begun) return {sure: this.#where((spelled) => spelled.startsWith(letters)), alike: []};
    const number = this.#numbers.get(letters);
    return {sure: number ? [number] : [], alike: number ? this.like(number) : []};
  }

  /** The ways to read letters as syllables and beginnings of syllables, at most two, the fewest pieces first. */
  readingsOf(letters: string): Spelled[][] {
    if (!this.#numbers.size || letters.length > 40 || !/^[a-z]+$/.test(letters)) return [];
    const from: {cost: number; pieces: Spelled[]}[][] = [];
    from[letters.length] = [{cost: 0, pieces: []}];
    for (let at = letters.length - 1; at >= 0; at--) {
      const ways = this.#piecesAt(letters, at).flatMap(({piece, cost}) =>
        (from[at + piece.letters.length] ?? []).map((rest) => ({
          cost: cost + rest.cost,
          pieces: [piece, ...rest.pieces],
        })),
      );
      from[at] = ways.sort((one, other) => one.cost - other.cost).slice(0, 2);
    }
    const [best] = from[0]!;
    return from[0]!.filter(({cost}) => cost <= best!.cost + 1).map(({pieces}) => pieces);
  }

  #piecesAt(letters: string, at: number): {piece: Spelled; cost: number}[] {
    const pieces: {piece: Spelled; cost: number}[] = [];
    for (let length = Math.min(6, letters.length - at); length > 0; length--) {
      const some = letters.slice(at, at + length);
      const atEnd = at + length === letters.length;
      if (this.#numbers.has(some)) pieces.push({piece: {letters: some, whole: true}, cost: 1});
      else if (initial.exec(some)?.[0] === some)
        pieces.push({piece: {letters: some, whole: false}, cost: 1.6});
      else if (atEnd && this.#where((spelled) => spelled.startsWith(some)).length) {
        pieces.push({piece: {letters: some, whole: false}, cost: 1.3});
      }
    }
    return pieces;
  }

  #where(fits: (spelled: string) => boolean): number[] {
    return this.#spelled.flatMap((spelled, number) => (number && fits(spelled) ? [number] : []));
  }
}
