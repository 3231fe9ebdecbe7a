import type {RichText} from '@huiyin/core';
import {html, type Markup} from './html.ts';

type Block = RichText['blocks'][number];

/** The words of an office: paragraphs, lists and links, with their language. */
export const richTextMarkup = ({lang, blocks}: RichText): Markup => {
  const groups = blocks.reduce<Block[][]>((found, block) => {
    const last = found.at(-1);
    if (last && block.type === 'listItem' && last[0]?.type === 'listItem') last.push(block);
    else found.push([block]);
    return found;
  }, []);
  return html`<div class="rich" lang="${lang}">${groups.map(groupMarkup)}</div>`;
};

const groupMarkup = (group: readonly Block[]): Markup =>
  group[0]?.type === 'listItem'
    ? html`<ul>
        ${group.map(({spans}) => html`<li>${spans.map(spanMarkup)}</li>`)}
      </ul>`
    : html`<p>${group.flatMap(({spans}) => spans.map(spanMarkup))}</p>`;

const spanMarkup = ({text, href}: Block['spans'][number]): Markup =>
  href === undefined ? html`${text}` : html`<a href="${href}">${text}</a>`;
