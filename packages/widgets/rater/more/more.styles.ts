import {css} from 'lit';
import {formStyles} from '../../parts/form/form.styles.ts';
import {earlierStyles} from '../../parts/sending/earlier.styles.ts';

export const styles = [
  formStyles,
  earlierStyles,
  css`
    .reasons,
    .contact {
      display: grid;
      grid-gap: var(--_space);
    }
    .wide .reasons,
    .wide .contact {
      grid-template-columns: 1fr 1fr;
    }
    .wide .contact {
      grid-gap: calc(2 * var(--_space));
    }
    .contact .field {
      margin: 0;
    }
  `,
];
