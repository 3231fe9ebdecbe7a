import {css} from 'lit';
import {cardStyles} from '../parts/card/card.styles.ts';
import {formStyles} from '../parts/form/form.styles.ts';

export const styles = [
  cardStyles,
  formStyles,
  css`
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
    }
  `,
];
