import type {Language, RichText} from '@huiyin/core';

type Block = RichText['blocks'][number];
type Span = Block['spans'][number];

/**
 * What an official typed, as structure: each line is a paragraph, a line that begins with `- ` an item of a list,
 * web and mail addresses are links. `undefined` when there are no words in it.
 */
export const richTextOf = (typed: string, lang: Language): RichText | undefined => {
  const lines = typed.split(/\r\n|\r|\n/).map((line) => line.trim());
  const blocks = lines.flatMap((line) => blockOf(line) ?? []);
  return blocks.length > 0 ? {lang, blocks} : undefined;
};

/** The words as an official would type them again. */
export const typedOf = ({blocks}: RichText): string =>
  blocks
    .map(({type, spans}, place) => {
      const text = spans.map((span) => span.text).join('');
      if (type === 'listItem') return `${place > 0 ? '\n' : ''}- ${text}`;
      return `${place > 0 ? '\n\n' : ''}${text}`;
    })
    .join('');

const blockOf = (line: string): Block | undefined => {
  const item = /^[-–•] +(.+)$/u.exec(line)?.[1];
  if (item) return {type: 'listItem', spans: spansOf(item)};
  return /[^\s\-–•]/u.test(line) ? {type: 'paragraph', spans: spansOf(line)} : undefined;
};

// Only what an address is made of: in Chinese the sentence goes on right behind it, without a space.
const address = /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

const spansOf = (line: string): Span[] => {
  const spans: Span[] = [];
  let from = 0;
  for (const {0: found, index} of line.matchAll(address)) {
    const link = linkOf(found);
    if (!link.text) continue;
    if (index > from) spans.push({text: line.slice(from, index)});
    spans.push(link);
    from = index + link.text.length;
  }
  if (from < line.length) spans.push({text: line.slice(from)});
  return spans;
};

const linkOf = (found: string): Span => {
  // The full stop of a sentence, and a bracket that was opened before the address, are not part of it.
  const text = found.replace(/[.,:;!?'*]+$/, '').replace(/^([^(]*)\)+$/, '$1');
  return {text, href: /^https?:/.test(text) ? text : `mailto:${text}`};
};
