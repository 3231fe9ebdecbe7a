import type {RichText} from './contract/rich-text.ts';

/** An office’s words with every text masked, without the links that would still show what is masked. */
export const maskedWords = (words: RichText, mask: (text: string) => string): RichText => ({
  ...words,
  blocks: words.blocks.map((block) => ({
    ...block,
    spans: block.spans.map(({text, href}) => ({
      text: mask(text),
      ...(href !== undefined && mask(href) === href && {href}),
    })),
  })),
});
