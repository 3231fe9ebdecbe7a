import {css} from 'lit';
import {publishedStyles} from '../parts/published/published.styles.ts';

export const styles = [
  publishedStyles,
  css`
    .list > li {
      padding: calc(3 * var(--_space)) 0 calc(2 * var(--_space));
    }
    .list .promise {
      margin: 0 0 var(--_space);
    }
    .grade {
      display: grid;
      grid-template-columns: 28px 1fr;
      grid-gap: var(--_space);
      align-items: center;
    }
    h4 {
      margin: 0 0 var(--_space);
      font-size: 1em;
      font-weight: 600;
    }
    .indicators {
      margin: 0 0 var(--_space);
      padding: 0 0 0 calc(2.5 * var(--_space));
    }
  `,
];
