import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {GuidePage} from '@huiyin/core';
import {paging} from '../../parts/published/paging.ts';
import type {Choices} from '../audience-choice.ts';
import {hit, type HitView} from '../hit.ts';
import {markedName, why} from './match.ts';
import {narrowing} from './narrowing.ts';

export interface FoundView extends HitView {
  /** What is asked for now. */
  asked: Choices;
  /** What the page was found with. */
  answered: Choices & {words: string};
  isWide: boolean;
  /** What says whom to call. */
  hotline: TemplateResult;
  onNarrow: (choice: Partial<Choices>) => void;
  onTurn: (page: number) => void;
  /** Looks for the same words everywhere. */
  onWiden: () => void;
  onStartAgain: () => void;
}

/** One page of what was found, what it can be narrowed down by, and other ways where that was nothing. */
export const found = (page: GuidePage, view: FoundView): TemplateResult => {
  const {asked, answered, localizer, isWide, onNarrow} = view;
  const isNarrow = Boolean(answered.topic || answered.department || answered.audience);
  return html`
    ${page.total > 0 || isNarrow ? narrowing(page.facets, asked, localizer, {isWide, onChoose: onNarrow}) : nothing}
    ${page.total > 0 ? list(page, view) : [answered.words ? advice(view) : nothing, view.hotline]}
    <div class="actions">
      ${
        page.total === 0 && answered.words && isNarrow
          ? html`<button type="button" @click=${view.onWiden}>${localizer.t('guides.widen')}</button>`
          : nothing
      }
      <button type="button" class="quiet" @click=${view.onStartAgain}>
        ${localizer.t('guides.startAgain')}
      </button>
    </div>
  `;
};

// Another guide is another element: whoever presses one while the list changes never opens the one that takes its place.
const list = (page: GuidePage, view: FoundView) => html`
  <ul class="list">
    ${page.guides.map((one) =>
      keyed(
        one.taskCode,
        hit(one, view, {name: markedName(one, view.answered.words), why: why(one, view.localizer)}),
      ),
    )}
  </ul>
  ${paging(page, view.localizer, view.onTurn)}
`;

const advice = ({localizer: {t}}: FoundView) =>
  html`<ul class="advice">
    <li>${t('guides.advice.everyday')}</li>
    <li>${t('guides.advice.shorter')}</li>
    <li>${t('guides.advice.sound')}</li>
  </ul>`;
