import {html, type TemplateResult} from 'lit';
import type {Grade} from '@huiyin/core';

/** A line-drawn face beside the words of a grade. Decoration: the words say it all, the face repeats it. */
export const face = (grade: Grade): TemplateResult => html`
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="9" />
    <path d="M9 9.5h.01M15 9.5h.01" />
    <path d=${mouth[grade]} />
  </svg>
`;

const mouth: Record<Grade, string> = {
  verySatisfied: 'M8 13.5a4.3 4.3 0 0 0 8 0',
  satisfied: 'M8.5 14.5c2 1.7 5 1.7 7 0',
  basicallySatisfied: 'M8.5 14.7c2 .8 5 .8 7 0',
  dissatisfied: 'M8.5 15.5c2-1.7 5-1.7 7 0',
  veryDissatisfied: 'M8 16.5a4.3 4.3 0 0 1 8 0',
};
