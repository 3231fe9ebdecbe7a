import {html, nothing, type TemplateResult} from 'lit';
import {grades as nationalGrades, type Grade, type Localised} from '@huiyin/core';

interface GradesOptions {
  t: (key: `grades.${Grade}`) => string;
  chosen: Grade | undefined;
  onChoose: (grade: Grade) => void;
  /** A county's own wording, where it may have one. */
  labels?: readonly {grade: Grade; label?: Localised}[];
}

/**
 * The five grades as one native radio group: the same size, contrast and effort for each, none chosen.
 * The group's `fieldset` and `legend` belong to the caller.
 */
export const grades = ({t, chosen, onChoose, labels = []}: GradesOptions): TemplateResult => html`
  <div
    class="grades"
    part="grades"
    @change=${({target}: Event) => onChoose((target as HTMLInputElement).value as Grade)}
  >
    ${nationalGrades.map((grade) => {
      const own = labels.find((entry) => entry.grade === grade)?.label;
      return html`<label class=${chosen === grade ? 'chosen' : nothing}>
        <input type="radio" name="grade" value=${grade} .checked=${chosen === grade} />
        ${own ? html`<span lang=${own.lang}>${own.text}</span>` : t(`grades.${grade}`)}
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="9" />
          <path d="M9 9.5h.01M15 9.5h.01" />
          <path d=${mouth[grade]} />
        </svg>
      </label>`;
    })}
  </div>
`;

// Decoration of a real radio: the words say it all, the faces repeat it.
const mouth: Record<Grade, string> = {
  verySatisfied: 'M8 13.5a4.3 4.3 0 0 0 8 0',
  satisfied: 'M8.5 14.5c2 1.7 5 1.7 7 0',
  basicallySatisfied: 'M8.5 14.7c2 .8 5 .8 7 0',
  dissatisfied: 'M8.5 15.5c2-1.7 5-1.7 7 0',
  veryDissatisfied: 'M8 16.5a4.3 4.3 0 0 1 8 0',
};
