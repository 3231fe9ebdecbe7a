import type {XmlReader} from './xml-values.ts';

/** Characters of a cell, four times what a spreadsheet lets it have. */
const longest = 1 << 17;

/** Gathers the text of a cell or of a shared string, whose runs may differ in their looks; how words are spoken is left out. */
export class CellText implements XmlReader {
  #text = '';
  #isText = false;
  #isSpoken = false;

  open(name: string): void {
    if (name === 'rPh') this.#isSpoken = true;
    this.#isText = (name === 't' || name === 'v') && !this.#isSpoken;
  }

  text(text: string): void {
    if (!this.#isText) return;
    this.#text += text;
    if (this.#text.length > longest) throw new Error(`a cell has more than ${longest} characters`);
  }

  close(name: string): void {
    if (name === 'rPh') this.#isSpoken = false;
    this.#isText = false;
  }

  /** What was gathered, with the characters that XML cannot have; begins anew. */
  taken(): string {
    const text = this.#text;
    this.#text = '';
    return text.includes('_x')
      ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
      : text;
  }
}
