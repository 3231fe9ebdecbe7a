import {bitsIn} from './bits.ts';
import {isCharacter} from './plain.ts';
import {lettersOf, slipsAllowed, slipsBetween} from './spelling.ts';
import {stemOf} from './stem.ts';

/** Which units are meant by a word, by number, and whether only under the guess that it is mistyped. */
export interface Meant {
  units: number[];
  guessed: boolean;
}

/** Every unit of the texts under a number from 1, and in how many texts it stands. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #texts: number[] = [0];
  /** Of the units that are words. */
  readonly #words: {number: number; word: string; stem: string; letters: number}[] = [];
  readonly #meant = new Map<string, Meant>();

  /** One more than the greatest number. */
  get size(): number {
    return this.#texts.length;
  }

  /** The numbers of the units of a text. */
  add(units: readonly string[]): number[] {
    const numbers = units.map((unit) => this.#numberOf(unit));
    for (const number of new Set(numbers)) this.#texts[number]!++;
    return numbers;
  }

  /** The number of a unit, or 0. */
  find(unit: string): number {
    return this.#numbers.get(unit) ?? 0;
  }

  /** In how many texts one of these units stands. */
  textsWith(units: readonly number[]): number {
    return units.reduce((sum, unit) => sum + this.#texts[unit]!, 0);
  }

  /** The words that are meant by a word as it is typed: what stands as written is not corrected. */
  meantBy(word: string, begun: boolean): Meant {
    const key = begun ? `${word}…` : word;
    let meant = this.#meant.get(key);
    if (!meant) this.#meant.set(key, (meant = this.#lookUp(word, begun)));
    return meant;
  }

  #lookUp(typed: string, begun: boolean): Meant {
    const stem = stemOf(typed);
    const units = this.#numbersOf((one) => one.stem === stem || (begun && one.word.startsWith(typed)));
    if (units.length || !slipsAllowed(typed)) return {units, guessed: false};
    // A word of which only the beginning is given, such as in a name that is cut short.
    const longer = this.#numbersOf(({word}) => word.startsWith(stem));
    if (longer.length) return {units: longer, guessed: false};
    const letters = lettersOf(typed);
    const within = (slips: number, unfinished: boolean) =>
      this.#numbersOf(
        ({word, stem: other, letters: its}) =>
          bitsIn(letters & ~its) <= slips &&
          (slipsBetween(typed, word, slips, unfinished) <= slips ||
            slipsBetween(stem, other, slips) <= slips),
      );
    for (let slips = 1; slips <= slipsAllowed(typed); slips++) {
      for (const unfinished of begun ? [false, true] : [false]) {
        const near = within(slips, unfinished);
        if (near.length) return {units: near, guessed: true};
      }
    }
    return {units: [], guessed: true};
  }

  #numbersOf(
    fits: (one: {number: number; word: string; stem: string; letters: number}) => boolean,
  ): number[] {
    return this.#words.filter(fits).map(({number}) => number);
  }

  #numberOf(unit: string): number {
    let number = this.#numbers.get(unit);
    if (number === undefined) {
      this.#numbers.set(unit, (number = this.#texts.push(0) - 1));
      if (!isCharacter(unit)) {
        this.#words.push({number, word: unit, stem: stemOf(unit), letters: lettersOf(unit)});
      }
      this.#meant.clear();
    }
    return number;
  }
}
