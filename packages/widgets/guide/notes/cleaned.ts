import createPurify, {type Config} from 'dompurify';
import {policy} from '@huiyin/core';

// Words, lists, tables and links: no picture, frame, form, style or id can bring anything from elsewhere, or be mistaken
// for a part of the page.
const config = {
  ALLOWED_TAGS: [
    ...['p', 'br', 'hr', 'div', 'span', 'a', 'b', 'strong', 'i', 'em', 'u', 's', 'sub', 'sup'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'code'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ],
  ALLOWED_ATTR: ['href', 'lang', 'colspan', 'rowspan', 'scope'],
  ALLOWED_URI_REGEXP: /^(https?:\/\/|tel:|mailto:)/i,
  // What is no address need not look like one.
  ADD_URI_SAFE_ATTR: ['lang', 'colspan', 'rowspan', 'scope'],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
} satisfies Config;

/** Markup of a backend as nodes in which nothing runs and nothing is asked for until a link is followed. */
export const cleaned = (markup: string): DocumentFragment => {
  const fragment = sanitised(markup) ?? document.createDocumentFragment();
  fragment.querySelectorAll('h1, h2, h3, h4, h5, h6').forEach(demote);
  fragment.querySelectorAll('a').forEach((link) => {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  });
  return fragment;
};

// A copy of our own, that no other script of the page has hooked into.
const purify = createPurify(window);

// Of markup without a body, such as a `frameset`, nothing is left, whatever the types of the library say. Where the page
// has no policy of ours, none is made.
const sanitised = (markup: string): DocumentFragment | null =>
  purify.sanitize(markup, {
    ...config,
    TRUSTED_TYPES_POLICY: (policy ?? null) as Config['TRUSTED_TYPES_POLICY'],
  });

/** The order of headings is the guide's own: one in a note is a bold line. */
const demote = (heading: Element): void => {
  const line = document.createElement('p');
  const bold = document.createElement('b');
  bold.append(...heading.childNodes);
  line.append(bold);
  heading.replaceWith(line);
};
