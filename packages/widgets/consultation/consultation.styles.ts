import {css} from 'lit';
import {cardStyles} from '../parts/card/card.styles.ts';
import {formStyles} from '../parts/form/form.styles.ts';
import {letterStyles} from '../parts/form/letter.styles.ts';
import {earlierStyles} from '../parts/sending/earlier.styles.ts';

export const styles = [
  cardStyles,
  formStyles,
  earlierStyles,
  letterStyles,
  css`
    .suggestions {
      margin: 0 0 calc(2 * var(--_space));
    }
    .suggestions p:empty {
      margin: 0;
    }
    .suggestions details {
      margin: 0 0 var(--_space);
    }
  `,
];
