import {html, type TemplateResult} from 'lit';
import type {GuideHit, Localizer} from '@huiyin/core';
import type {MoreKey} from './words.ts';

/** Whether a guide is here for its own name, in whatever way it was written, and not for its department or topic. */
export const isMeant = ({match}: GuideHit): boolean =>
  match !== undefined && match.by !== 'department' && match.by !== 'topic';

/** Guides that may answer a question, each opened beside it at `guideUrl`, so that the words stay. */
export const foundGuides = (
  guides: readonly GuideHit[],
  guideUrl: string,
  {t}: Pick<Localizer<MoreKey>, 't'>,
): TemplateResult => html`
  <p>${t('suggestions.guides')}</p>
  <ul>
    ${guides.map(
      ({taskCode, name, department}) =>
        html`<li>
          <a
            class="alone"
            href=${guideUrl.replace('{taskCode}', () => encodeURIComponent(taskCode))}
            target="_blank"
            rel="noopener noreferrer"
            ><span lang=${name.lang}>${name.text}</span></a
          >
          <span class="hint" lang=${department.lang}>${department.text}</span>
        </li>`,
    )}
  </ul>
`;
