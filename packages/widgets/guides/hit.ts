import {html, nothing, type TemplateResult} from 'lit';
import type {GuideHit, Localizer} from '@huiyin/core';
import {matchingParts} from './matching-parts.ts';
import type {GuidesKey} from './words.ts';

/** What a guide in a list needs besides itself. */
export interface HitView {
  localizer: Localizer<GuidesKey>;
  /** What was looked for. */
  words: string;
  /** The address of a guide, with `{taskCode}`; empty where the page opens it by itself. */
  guideUrl: string;
  onOpen: (event: Event, taskCode: string) => void;
}

/** One guide among those that were found: its name, who does it, and why it is here. */
export const hit = (found: GuideHit, view: HitView): TemplateResult => {
  const {taskCode, name, department, match} = found;
  const {localizer, guideUrl, onOpen} = view;
  const open = (event: Event) => onOpen(event, taskCode);
  const words = html`<span lang=${name.lang}>${markedName(found, view.words)}</span>`;
  return html`<li>
    ${
      guideUrl
        ? html`<a
            class="hit"
            href=${guideUrl.replace('{taskCode}', () => encodeURIComponent(taskCode))}
            @click=${open}
            >${words}</a
          >`
        : html`<button type="button" class="hit" @click=${open}>${words}</button>`
    }
    <span class="facts">
      <span lang=${department.lang}>${department.text}</span>
      ${name.lang === localizer.language ? nothing : [' · ', localizer.t(`guides.original.${name.lang}`)]}
    </span>
    ${match ? why(found, match, localizer) : nothing}
  </li>`;
};

const markedName = ({name, match}: GuideHit, typed: string) => {
  const parts = matchingParts(name.text, typed);
  // Found by its sound or another word for it, of which a part may stand in the name.
  const meant =
    match && !parts.some(({isMatch}) => isMatch) ? matchingParts(name.text, match.words.text) : parts;
  const isAll = meant.every(({isMatch}) => isMatch);
  return (isAll ? parts : meant).map(({text, isMatch}) => (isMatch ? html`<mark>${text}</mark>` : text));
};

const why = ({name}: GuideHit, {by, words}: NonNullable<GuideHit['match']>, {t}: Localizer<GuidesKey>) => {
  if (by === 'name') return nothing;
  const [before = '', after] = t(`guides.why.${by}`, {words: gap}).split(gap);
  // Words that stand right above need not be repeated where the sentence can do without them.
  const isSaid = words.text === name.text && after!.length < 2;
  return html`<span class="why"
    >${isSaid ? before.replace(/[\s:：“「‘«]+$/, '') : [before, html`<span lang=${words.lang}>${words.text}</span>`, after]}</span
  >`;
};

const gap = '\uE000';
