import {css} from 'lit';
import {publishedStyles} from '../parts/published/published.styles.ts';

export const styles = [
  publishedStyles,
  css`
    .wide form {
      grid-template-columns: 1fr 14em auto;
    }
    details,
    details[open] summary {
      margin: 0;
    }
    summary {
      min-height: var(--_target);
      padding: calc(2 * var(--_space)) 0;
      border-radius: 0;
      background: none;
    }
    details[open] {
      padding: 0 0 var(--_space);
    }
    h3 {
      font-size: 1em;
    }
  `,
];
