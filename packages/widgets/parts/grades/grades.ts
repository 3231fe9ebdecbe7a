import {html, nothing, type TemplateResult} from 'lit';
import {grades as nationalGrades, type Grade, type Localised} from '@huiyin/core';
import {face} from './face.ts';

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
        ${own ? html`<span lang=${own.lang}>${own.text}</span>` : t(`grades.${grade}`)} ${face(grade)}
      </label>`;
    })}
  </div>
`;
