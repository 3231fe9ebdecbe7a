import type {Language} from '@huiyin/core';
import {profileIn, type CountyProfile} from '@huiyin/core/national';
import {html, pageText, type Markup} from './html.ts';
import {wordsIn} from './page-words.ts';

interface PageParts {
  county: CountyProfile;
  language: Language;
  title: string;
  body: Markup;
  /** What stands in the head besides. */
  head?: Markup;
  /** Where the API begins, seen from the page; beside it unless told otherwise. */
  root?: string;
}

/** A whole page in the citizen's language, for a browser without JavaScript. It names its one style sheet. */
export const page = ({county, language, title, body, head, root = ''}: PageParts): string => {
  const {portal} = profileIn(county, language);
  return `<!doctype html>${pageText(html`
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${root}page.css" />
        ${head}
      </head>
      <body>
        <main>
          <p lang="${portal.name.lang}">${portal.name.text}</p>
          <h1>${title}</h1>
          ${body}
          <p>${wordsIn(language)('hotline', {phone: portal.hotline})}</p>
        </main>
      </body>
    </html>
  `)}`;
};

/** The look of every page: the same quiet card as the widgets, without their tokens. */
export const pageStyles = `
:root { color-scheme: light dark; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText; }
main { max-width: 640px; margin: 0 auto; padding: 24px 16px; overflow-wrap: anywhere; }
h1 { font-size: 20px; }
h2 { margin: 32px 0 8px; font-size: 18px; }
dt { margin-top: 16px; }
dd { margin: 0; white-space: pre-wrap; }
.words { white-space: pre-wrap; }
.rich { padding-left: 16px; border-left: 2px solid; }
dd.code { font: 20px/1.5 ui-monospace, monospace; }
fieldset { margin: 0 0 24px; padding: 0; border: 0; }
legend, label.above { display: block; padding: 0; margin-bottom: 8px; font-weight: 600; }
li { margin-bottom: 8px; }
label.choice { display: flex; align-items: center; box-sizing: border-box; min-height: 48px; padding: 8px 0; }
input[type='radio'], input[type='checkbox'] { flex: none; width: 24px; height: 24px; margin: 0 16px 0 0; }
textarea, select, input[type='text'], input[type='tel'], input[type='email'], input[type='date'] { box-sizing: border-box; width: 100%; min-height: 48px; padding: 8px; font: inherit; }
.problem { padding-left: 16px; border-left: 4px solid; font-weight: 600; }
button { min-height: 48px; padding: 8px 24px; font: inherit; font-weight: 600; }
.framed { color-scheme: light; }
.framed body { background: none; }
.framed main { max-width: none; padding: 0; }
.framed main > :not(hy-complaint) { display: none; }
`;
