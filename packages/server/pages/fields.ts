import {html, type Markup} from './html.ts';

/** A field with everything around it. Its name in the message is its id as well. */
export interface FieldParts {
  name: string;
  label: string;
  value?: string;
  hint?: string;
  /** What is wrong with it, in words. */
  problem?: string;
}

/** A line to type in. */
export const textField = (
  field: FieldParts,
  type: 'text' | 'tel' | 'email' = 'text',
  autocomplete = 'off',
): Markup =>
  labelled(
    field,
    html`<input
      id="${field.name}"
      type="${type}"
      name="${field.name}"
      value="${field.value}"
      autocomplete="${autocomplete}"
      ${described(field)}
    />`,
  );

/** Several lines to type in. */
export const areaField = (field: FieldParts): Markup =>
  labelled(
    field,
    // A browser drops the first line end of a text area.
    html`<textarea id="${field.name}" name="${field.name}" rows="8" ${described(field)}>
${'\n' + (field.value ?? '')}</textarea>`,
  );

/** A list to choose one of; nothing is chosen at first. */
export const selectField = (
  field: FieldParts,
  nothing: string,
  options: readonly {value: string; label: string; lang?: string}[],
): Markup =>
  labelled(
    field,
    html`<select id="${field.name}" name="${field.name}" ${described(field)}>
      <option value="">${nothing}</option>
      ${options.map(
        ({value, label, lang}) =>
          html`<option
            value="${value}"
            ${lang && html`lang="${lang}"`}
            ${value === field.value && html`selected`}
          >
            ${label}
          </option>`,
      )}
    </select>`,
  );

/** A radio button or a box with its label. */
export const choice = (
  type: 'radio' | 'checkbox',
  name: string,
  value: string,
  label: string | Markup,
  isChosen: boolean,
): Markup =>
  html`<label class="choice"
    ><input type="${type}" name="${name}" value="${value}" ${isChosen && html`checked`} />
    <span>${label}</span></label
  >`;

const labelled = (field: FieldParts, control: Markup): Markup => html`
  <label class="above" for="${field.name}">${field.label}</label>
  ${field.hint && html`<p id="${field.name}-hint">${field.hint}</p>`}
  ${field.problem && html`<p class="problem" id="${field.name}-problem">${field.problem}</p>`}
  <p>${control}</p>
`;

const described = ({name, hint, problem}: FieldParts): Markup => {
  const ids = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  return html`${ids && html`aria-describedby="${ids}"`} ${problem && html`aria-invalid="true"`}`;
};
