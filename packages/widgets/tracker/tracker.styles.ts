import {css} from 'lit';
import {cardStyles} from '../parts/card/card.styles.ts';
import {formStyles} from '../parts/form/form.styles.ts';

export const styles = [
  cardStyles,
  formStyles,
  css`
    .field input {
      max-width: 24em;
    }
    .lost {
      margin: calc(3 * var(--_space)) 0 0;
      padding: calc(2 * var(--_space)) 0 0;
      border-top: 1px solid var(--_line);
      color: var(--_quiet);
    }
  `,
];
