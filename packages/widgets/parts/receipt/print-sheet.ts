import type {Sheet} from './sheet.ts';

const css = `
  body {font: 12pt/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; margin: 0}
  h1 {font-size: 16pt}
  dt {color: #444; margin-top: 8pt}
  dd {margin: 0; font-size: 14pt; white-space: pre-wrap; overflow-wrap: anywhere}
  @page {margin: 20mm}
`;

/** Prints a receipt alone, from a frame inside the widget, so that the portal's page stays as it is. */
export const printSheet = (sheet: Sheet, root: Node, lang: string): void => {
  const frame = document.createElement('iframe');
  // Printing needs a frame that is laid out; one that is `hidden` prints nothing in Firefox.
  frame.className = 'print';
  frame.setAttribute('aria-hidden', 'true');
  root.appendChild(frame);
  const page = frame.contentDocument!;
  const view = frame.contentWindow! as Window & typeof globalThis;
  page.documentElement.lang = lang;
  page.title = sheet.title;
  adopt(page, view);
  page.body.append(...nodesOf(sheet, page));
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  view.focus();
  view.print();
};

function adopt(page: Document, view: Window & typeof globalThis): void {
  if (!('adoptedStyleSheets' in page)) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [sheet];
}

const nodesOf = ({title, rows}: Sheet, page: Document): Node[] => {
  const make = (tag: string, text: string) => Object.assign(page.createElement(tag), {textContent: text});
  const list = page.createElement('dl');
  for (const {label, value} of rows) list.append(make('dt', label), make('dd', value));
  return [make('h1', title), list];
};
