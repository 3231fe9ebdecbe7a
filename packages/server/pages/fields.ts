import {html, type Markup} from './html.ts';

/** A field with everything around it. Its name in the message is its id as well. */
export interface FieldParts {
  name: string;
  label: string | Markup;
  value?: string;
  hint?: string | Markup;
  /** What is wrong with it, in words. */
  problem?: string;
}

/** A line to type in, which no spelling service reads. */
export const textField = (
  field: FieldParts,
  type: 'text' | 'tel' | 'email' | 'date' = 'text',
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
      spellcheck="false"
      ${described(field)}
    />`,
  );

/** Several lines to type in, which no spelling service reads. */
export const areaField = (field: FieldParts, rows = 8): Markup =>
  labelled(
    field,
    // A browser drops the first line end of a text area.
    html`<textarea
      id="${field.name}"
      name="${field.name}"
      rows="${rows}"
      spellcheck="false"
      ${described(field)}
    >
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

/** Some radio buttons under one heading. None is chosen but that of the value. */
export const radioFields = (
  field: FieldParts,
  choices: readonly {value: string; label: string | Markup}[],
): Markup =>
  html`<fieldset id="${field.name}" tabindex="-1" ${described(field)}>
    <legend>${field.label}</legend>
    ${remarks(field)}
    ${choices.map(({value, label}) => choice('radio', field.name, value, label, value === (field.value ?? '')))}
  </fieldset>`;

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
  ${remarks(field)}
  <p>${control}</p>
`;

const remarks = ({name, hint, problem}: FieldParts): Markup => html`
  ${hint && html`<p id="${name}-hint">${hint}</p>`}
  ${problem && html`<p class="problem" id="${name}-problem">${problem}</p>`}
`;

const described = ({name, hint, problem}: FieldParts): Markup => {
  const ids = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  return html`${ids && html`aria-describedby="${ids}"`} ${problem && html`aria-invalid="true"`}`;
};
