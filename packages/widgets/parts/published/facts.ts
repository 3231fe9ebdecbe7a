import {html, nothing, type TemplateResult} from 'lit';

/** Short facts on one line, with a dot between them; those that are not known are left out. */
export const facts = (all: readonly unknown[]): TemplateResult => html`
  <span class="facts">
    ${all.filter(Boolean).map((fact, at) => [at ? ' · ' : nothing, html`<span>${fact}</span>`])}
  </span>
`;
