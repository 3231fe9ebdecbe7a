import {printPage} from './print-page.ts';
import type {Sheet} from './sheet.ts';

const css = `
  h1 {font-size: 16pt}
  dt {color: #444; margin-top: 8pt}
  dd {margin: 0; font-size: 14pt; white-space: pre-wrap; overflow-wrap: anywhere}
  @page {margin: 20mm}
`;

/** Prints a receipt alone. */
export const printSheet = (sheet: Sheet, root: Node, lang: string): void =>
  printPage(root, {title: sheet.title, lang, css, fill: (page) => page.body.append(mainOf(sheet, page))});

const mainOf = ({title, rows}: Sheet, page: Document): Node => {
  const make = (tag: string, text: string) => Object.assign(page.createElement(tag), {textContent: text});
  const main = page.createElement('main');
  const list = page.createElement('dl');
  for (const {label, value} of rows) list.append(make('dt', label), make('dd', value));
  main.append(make('h1', title), list);
  return main;
};
