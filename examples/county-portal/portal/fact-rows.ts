import {html, type Insertable, type Markup} from './html.ts';

/** The lines of a `<dl class="facts">`: what each is, and what it says. */
export const factRows = (facts: readonly (readonly [name: Insertable, value: Insertable])[]): Markup[] =>
  facts.map(
    ([name, value]) =>
      html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`,
  );
