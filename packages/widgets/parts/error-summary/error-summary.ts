import {html, nothing, type TemplateResult} from 'lit';
import type {FieldProblem} from '@huiyin/core';

export interface FoundError {
  /** The `name` of the control that it is about. */
  field: string;
  words: string;
}

/** All that is wrong with a form, above it: a heading that can take the focus, and a link to each field. */
export const errorSummary = (
  title: string,
  errors: readonly FoundError[],
  onGoTo: (field: string) => void,
): TemplateResult | typeof nothing =>
  errors.length
    ? html`<div class="errors">
        <h2 tabindex="-1">${title}</h2>
        <ul>
          ${errors.map(({field, words}) => {
            // The fields are in a shadow root, where no fragment of an address leads.
            const go = (event: Event) => (event.preventDefault(), onGoTo(field));
            return html`<li><a href="#${field}" @click=${go}>${words}</a></li>`;
          })}
        </ul>
      </div>`
    : nothing;

/** Puts the focus on a control of the form, opening what it is folded away in. */
export const goToField = (form: HTMLFormElement, name: string): void => {
  const control = [...form.elements].find((element) => element.getAttribute('name') === name);
  for (let folded = control?.closest('details'); folded; folded = folded.parentElement?.closest('details')) {
    folded.open = true;
  }
  (control as HTMLElement | undefined)?.focus();
};

/** The problems in the order in which a citizen meets the fields. */
export const inOrderOf = (form: HTMLFormElement, problems: readonly FieldProblem[]): FieldProblem[] => {
  const names = [...form.elements].map((control) => control.getAttribute('name'));
  return [...problems].sort((one, other) => names.indexOf(one.field) - names.indexOf(other.field));
};
