interface PrintedPage {
  title: string;
  lang: string;
  css: string;
  /** Puts what is printed into the page. */
  fill(page: Document): void;
}

const ground = `
  body {font: 12pt/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; margin: 0}
`;

/** Prints a page of its own, from a frame inside the widget, so that the portal's page stays as it is. */
export const printPage = (root: Node, {title, lang, css, fill}: PrintedPage): void => {
  const pressed = (root.getRootNode() as Document | ShadowRoot).activeElement;
  const frame = document.createElement('iframe');
  // Printing needs a frame that is laid out; one that is `hidden` prints nothing in Firefox.
  frame.className = 'print';
  frame.setAttribute('aria-hidden', 'true');
  root.appendChild(frame);
  const page = frame.contentDocument!;
  const view = frame.contentWindow! as Window & typeof globalThis;
  page.documentElement.lang = lang;
  page.title = title;
  adopt(ground + css, page, view);
  fill(page);
  const end = () => {
    frame.remove();
    if (pressed instanceof HTMLElement) pressed.focus();
  };
  view.addEventListener('afterprint', () => setTimeout(end));
  view.focus();
  view.print();
};

function adopt(css: string, page: Document, view: Window & typeof globalThis): void {
  if (!('adoptedStyleSheets' in page)) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [sheet];
}
