import {html, nothing, type TemplateResult} from 'lit';
import type {Localised} from '@huiyin/core';
import {phonePieces} from './phone-numbers.ts';

/** A phone number to be called by a press. */
export interface Phone {
  phone: string;
}

/** What is said in one go: our words, the county's in the language that they are really in, or a number to call. */
type Piece = string | Localised | Phone;

/** Pieces that stand on one line; what is missing is left out. */
export type Line = readonly (Piece | undefined | false)[];

/** A line as it is read on the screen. */
export const drawn = (line: Line): TemplateResult =>
  html`${pieces(line).map((piece, at) => [at ? ' · ' : nothing, drawnPiece(piece)])}`;

/** Lines below each other. */
export const drawnLines = (lines: readonly Line[]): TemplateResult[] =>
  lines.map((line) => html`<p>${drawn(line)}</p>`);

/** A line as it is printed, painted or read aloud. */
export const plain = (line: Line): string =>
  pieces(line)
    .map(textOf)
    .map((text, at, all) => (at < all.length - 1 ? withoutStop(text) : text))
    .join(' · ');

const textOf = (piece: Piece): string => {
  if (typeof piece === 'string') return piece;
  return 'phone' in piece ? piece.phone : piece.text;
};

// A sentence may be one of several pieces; an abbreviation keeps its dot.
const withoutStop = (text: string): string => text.replace(/。$/, '').replace(/(\p{L}{4})\.$/u, '$1');

/** Words of the county, marked with the language that they are really in. */
export const said = ({text, lang}: Localised): TemplateResult => html`<span lang=${lang}>${text}</span>`;

/** What is written as a phone, each number in it to be called by a press. */
export const called = ({phone}: Phone): (TemplateResult | string)[] =>
  phonePieces(phone).map(({text, number}) =>
    number
      ? html`<a class="phone" href="tel:${number}" aria-label=${text.length === 1 ? number : nothing}
          >${text}</a
        >`
      : text,
  );

/** A link of the county's, beside the page; nothing where its address is none that a reader could follow. */
export const linked = (url: string | undefined, label: unknown): TemplateResult | typeof nothing =>
  followed(url) ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${label}</a>` : nothing;

const pieces = (line: Line): Piece[] => line.filter((piece): piece is Piece => Boolean(piece));

const drawnPiece = (piece: Piece) => {
  if (typeof piece === 'string') return piece;
  return 'phone' in piece ? called(piece) : said(piece);
};

/**
 * An address in full; `undefined` where it is none that a reader could follow: a backend that is not ours may send any,
 * `javascript:` among them.
 */
export const followed = (url: string | undefined): string | undefined => {
  if (!url) return undefined;
  try {
    const {protocol, href} = new URL(url, document.baseURI);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
};
