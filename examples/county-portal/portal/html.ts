/** Text that is safe to put into a page as it is. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type Insertable = Markup | string | number | false | undefined | readonly Insertable[];

/** A piece of a page. Everything inserted is escaped, except other pieces; `false` and `undefined` leave no trace. */
export const html = (strings: TemplateStringsArray, ...values: Insertable[]): Markup =>
  new Markup(strings.map((text, index) => text + inserted(values[index])).join(''));

const inserted = (value: Insertable): string => {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.toString();
  if (typeof value === 'object') return value.map(inserted).join('');
  return String(value).replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
};
