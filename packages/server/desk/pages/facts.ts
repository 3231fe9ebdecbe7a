import {html, type Markup} from '../../pages/html.ts';

/** A line of a list of facts; nothing where there is no such fact. */
export const fact = (name: string, value: Markup | false | undefined): Markup =>
  value
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : html``;
