import {html, type TemplateResult} from 'lit';
import type {GuidePage} from '@huiyin/core';
import {paging} from '../parts/published/paging.ts';
import {hit, type HitView} from './hit.ts';

/** One page of what was found, and the buttons that lead to the others. */
export const found = (
  page: GuidePage,
  view: HitView & {onTurn: (page: number) => void},
): TemplateResult => html`
  <ul class="list">
    ${page.guides.map((one) => hit(one, view))}
  </ul>
  ${paging(page, view.localizer, view.onTurn)}
`;
