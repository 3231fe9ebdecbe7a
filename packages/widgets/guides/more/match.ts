import {html, nothing} from 'lit';
import type {GuideHit, Localizer} from '@huiyin/core';
import type {GuidesKey} from '../words.ts';
import {matchingParts} from './matching-parts.ts';

/** The name of a guide that was found, with what was looked for marked in it. */
export const markedName = ({name, match}: GuideHit, typed: string) => {
  const parts = matchingParts(name.text, typed);
  // Found by its sound or another word for it, of which a part may stand in the name.
  const meant =
    match && !parts.some(({isMatch}) => isMatch) ? matchingParts(name.text, match.words.text) : parts;
  const isAll = meant.every(({isMatch}) => isMatch);
  return (isAll ? parts : meant).map(({text, isMatch}) => (isMatch ? html`<mark>${text}</mark>` : text));
};

/** Why a guide was found where its name alone does not tell. */
export const why = ({name, match}: GuideHit, {t}: Localizer<GuidesKey>) => {
  if (!match || match.by === 'name') return nothing;
  const {by, words} = match;
  const [before = '', after] = t(`guides.why.${by}`, {words: gap}).split(gap);
  // Words that stand right above need not be repeated where the sentence can do without them.
  const isSaid = words.text === name.text && after!.length < 2;
  return html`<span class="why"
    >${isSaid ? before.replace(/[\s:：“「‘«]+$/, '') : [before, html`<span lang=${words.lang}>${words.text}</span>`, after]}</span
  >`;
};

const gap = '\uE000';
