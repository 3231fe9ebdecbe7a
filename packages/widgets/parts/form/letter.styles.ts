import {css} from 'lit';

/** What the forms of letters have besides: what is not taken, what is wrong, pairs and rows of fields. */
export const letterStyles = css`
  form .earlier {
    margin: 0 0 calc(3 * var(--_space));
  }
  .elsewhere {
    min-height: 8em;
    margin: 0 0 calc(3 * var(--_space));
  }
  .wide .elsewhere {
    min-height: 6em;
  }
  .elsewhere details {
    margin: 0;
  }
  .errors {
    margin: 0 0 calc(3 * var(--_space));
    padding: calc(2 * var(--_space));
    border-left: 4px solid var(--_alert);
    background: var(--hy-color-alert-soft, #fdf0ef);
  }
  .errors a {
    display: block;
    padding: calc(1.25 * var(--_space)) 0;
    color: var(--_alert);
  }
  ul {
    margin: 0;
    padding: 0 0 0 calc(3 * var(--_space));
  }
  fieldset > .choice:last-child,
  fieldset > fieldset:last-child {
    margin-bottom: 0;
  }
  section > button {
    margin: calc(2 * var(--_space)) 0 0;
  }
  .listed {
    max-height: 24em;
    margin-bottom: var(--_space);
    overflow-y: auto;
  }
  .pairs,
  .row {
    display: grid;
    grid-column-gap: calc(2 * var(--_space));
  }
  .row {
    grid-row-gap: var(--_space);
  }
  .wide .pairs {
    grid-template-columns: 1fr 1fr;
  }
  .wide .row {
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
  }
  fieldset fieldset legend {
    font-weight: 400;
  }
  .trap {
    position: absolute;
    left: -999em;
    font: inherit;
  }
`;
