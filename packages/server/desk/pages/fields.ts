import {html, type Markup} from '../../pages/html.ts';

interface FieldParts {
  /** Unlike any other on the page. */
  id: string;
  name: string;
  label: string;
  hint?: string;
  /** What is wrong with it, in words. */
  problem?: string | undefined;
}

interface InputParts extends FieldParts {
  type: 'text' | 'password' | 'number' | 'date' | 'file' | 'search';
  value?: string | undefined;
  /** What the browser may fill in, and how it is to be typed. */
  more?: Markup;
}

/** A box of one line with its label. */
export const inputField = ({type, value, more, ...parts}: InputParts): Markup =>
  field(
    parts,
    (attributes) =>
      html`<input type="${type}" ${attributes} ${value !== undefined && html`value="${value}"`} ${more} />`,
  );

/** A box of many lines with its label. */
export const textField = ({value, rows, ...parts}: FieldParts & {value: string; rows: number}): Markup =>
  // A browser drops the first line end of a textarea.
  field(parts, (attributes) => html`<textarea ${attributes} rows="${rows}">${'\n' + value}</textarea>`);

export interface Choice {
  value: string;
  label: string;
  lang?: string;
}

/** A list to choose one from, with its label. */
export const choiceField = ({
  value,
  choices,
  ...parts
}: FieldParts & {value: string; choices: readonly Choice[]}): Markup =>
  field(
    parts,
    (attributes) =>
      html`<select ${attributes}>
        ${choices.map(
          (one) =>
            html`<option
              value="${one.value}"
              ${one.lang && html`lang="${one.lang}"`}
              ${one.value === value && html`selected`}
            >
              ${one.label}
            </option>`,
        )}
      </select>`,
  );

const field = (
  {id, name, label, hint, problem}: FieldParts,
  control: (attributes: Markup) => Markup,
): Markup => {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for="${id}">${label}</label>
    ${hint && html`<p class="hint" id="${id}-hint">${hint}</p>`}
    ${problem && html`<p class="problem" id="${id}-problem">${problem}</p>`}
    ${control(
      html`id="${id}" name="${name}" ${described && html`aria-describedby="${described}"`}
      ${problem && html`aria-invalid="true"`}`,
    )}
  </div>`;
};
