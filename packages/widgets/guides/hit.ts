import {html, nothing, type TemplateResult} from 'lit';
import type {GuideHit, Localizer} from '@huiyin/core';
import type {GuidesKey} from './words.ts';

/** What a guide in a list needs besides itself. */
export interface HitView {
  localizer: Localizer<GuidesKey>;
  /** The address of a guide, with `{taskCode}`; empty where the page opens it by itself. */
  guideUrl: string;
  onOpen: (event: Event, taskCode: string) => void;
}

/** One guide in a list: its name, who does it, and why it is here where somebody looked for it. */
export const hit = (
  {taskCode, name, department}: GuideHit,
  {localizer, guideUrl, onOpen}: HitView,
  shown: {name: unknown; why: unknown} = {name: name.text, why: nothing},
): TemplateResult => {
  const open = (event: Event) => onOpen(event, taskCode);
  const words = html`<span lang=${name.lang}>${shown.name}</span>`;
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
    ${shown.why}
  </li>`;
};
