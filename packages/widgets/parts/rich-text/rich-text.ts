import {html, type TemplateResult} from 'lit';
import type {RichText} from '@huiyin/core';

type Block = RichText['blocks'][number];

/** An office's words as paragraphs, lists and links, marked with the language that they are really in. */
export const richText = ({lang, blocks}: RichText): TemplateResult =>
  html`<div class="rich" lang=${lang}>${groupsOf(blocks).map(group)}</div>`;

const group = (blocks: readonly Block[]) =>
  blocks[0]!.type === 'paragraph'
    ? blocks.map((block) => html`<p>${spans(block)}</p>`)
    : html`<ul>
        ${blocks.map((block) => html`<li>${spans(block)}</li>`)}
      </ul>`;

const spans = ({spans}: Block) =>
  spans.map(({text, href}) => {
    if (!href || !safe.test(href)) return text;
    // A page that opens over this one would take what is being written with it.
    return href.startsWith('http')
      ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${text}</a>`
      : html`<a href=${href}>${text}</a>`;
  });

// The contract says so too; but a backend that is not ours need not have read it.
const safe = /^(https?:\/\/|tel:|mailto:)/i;

/** Blocks of one kind that follow each other, together. */
const groupsOf = (blocks: readonly Block[]): Block[][] =>
  blocks.reduce<Block[][]>((groups, block) => {
    const last = groups[groups.length - 1];
    if (last?.[0]!.type === block.type) last.push(block);
    else groups.push([block]);
    return groups;
  }, []);
