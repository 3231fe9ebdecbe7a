const markup = Symbol('markup');

/** A piece of a page whose values are escaped already. */
export interface Markup {
  readonly [markup]: string;
}

type Value = string | number | false | undefined | Markup | readonly Markup[];

/** Builds markup: every value is escaped unless it is markup itself; `false` and `undefined` leave nothing. */
export const html = (strings: TemplateStringsArray, ...values: Value[]): Markup => ({
  [markup]: strings.map((text, place) => text + written(values[place])).join(''),
});

/** The text of a whole page. */
export const pageText = (page: Markup): string => page[markup];

const written = (value: Value): string => {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'map' in value ? value.map(pageText).join('') : value[markup];
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
