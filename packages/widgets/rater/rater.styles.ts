import {css} from 'lit';
import {cardStyles} from '../parts/card/card.styles.ts';
import {gradesStyles} from '../parts/grades/grades.styles.ts';

export const styles = [
  cardStyles,
  gradesStyles,
  css`
    .case {
      min-height: 6em;
      margin: 0 0 calc(2 * var(--_space));
      padding: 0 0 calc(2 * var(--_space));
      border-bottom: 1px solid var(--_line);
      color: var(--_quiet);
    }
    .case b {
      display: block;
      color: var(--hy-color-text, #1c2430);
      font-size: var(--hy-font-size-title, 1.25em);
      font-weight: 600;
      line-height: 1.4;
    }
    .wide .case {
      min-height: 4.6em;
    }
  `,
];
