/** Many short texts one after the other: of each unit its number, and how it is said. */
export class Texts {
  units = new Uint32Array(1 << 12);
  sounds = new Uint16Array(1 << 12);
  /** Where each text begins; the next one’s beginning is its end. */
  starts = new Uint32Array(1 << 10);
  count = 0;

  /** How many units a text has. */
  length(text: number): number {
    return this.starts[text + 1]! - this.starts[text]!;
  }

  /** Adds one and tells its number, from 0. */
  add(units: readonly number[], sounds: readonly number[]): number {
    const start = this.starts[this.count]!;
    const end = start + units.length;
    if (end > this.units.length) {
      this.units = grown(this.units, new Uint32Array(end * 2));
      this.sounds = grown(this.sounds, new Uint16Array(end * 2));
    }
    if (this.count + 2 > this.starts.length) {
      this.starts = grown(this.starts, new Uint32Array(this.starts.length * 2));
    }
    this.units.set(units, start);
    this.sounds.set(sounds, start);
    this.starts[this.count + 1] = end;
    return this.count++;
  }
}

const grown = <List extends Uint32Array | Uint16Array>(list: List, longer: List): List => {
  longer.set(list);
  return longer;
};
