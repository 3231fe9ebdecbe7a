import {css} from 'lit';
import {cardStyles} from '../card/card.styles.ts';
import {formStyles} from '../form/form.styles.ts';

/** What the published lists have in common: the search, the shares, the entries, the pages. */
export const publishedStyles = [
  cardStyles,
  formStyles,
  css`
    form {
      margin: 0 0 calc(3 * var(--_space));
      padding: 0 0 calc(3 * var(--_space));
      border-bottom: 1px solid var(--_line);
    }
    form .field {
      margin: 0 0 calc(2 * var(--_space));
    }
    select {
      display: block;
      width: 100%;
      min-height: var(--_target);
      padding: var(--_space) calc(1.5 * var(--_space));
      border: 1px solid var(--_field);
      border-radius: var(--_radius);
      background: var(--hy-color-paper, #fff);
      color: inherit;
      font: inherit;
    }
    .wide form {
      display: grid;
      grid-gap: calc(2 * var(--_space));
      grid-template-columns: 1fr auto;
      align-items: end;
    }
    .wide form .field {
      margin: 0;
    }
    section + section {
      margin-top: calc(4 * var(--_space));
    }
    .wide .shares div {
      grid-template-columns: 13em 1fr;
      align-items: baseline;
    }
    .shares dd {
      word-break: keep-all;
    }
    .shares b {
      font-size: var(--hy-font-size-title, 1.25em);
      font-weight: 600;
    }
    .quietly,
    .facts {
      color: var(--_quiet);
    }
    .facts {
      display: block;
    }
    .list {
      margin: 0 0 calc(3 * var(--_space));
      padding: 0;
      list-style: none;
      border-bottom: 1px solid var(--_line);
    }
    .list ul {
      list-style: disc;
    }
    .list > li {
      border-top: 1px solid var(--_line);
    }
    .paging {
      display: grid;
      grid-gap: var(--_space);
      justify-items: center;
      margin: 0 0 calc(3 * var(--_space));
      font-variant-numeric: tabular-nums;
    }
    .wide .paging {
      grid-auto-flow: column;
      grid-auto-columns: max-content;
      grid-gap: calc(2 * var(--_space));
      align-items: center;
      justify-content: start;
    }
    .ask {
      display: inline-block;
      min-height: var(--_target);
      padding: var(--_space) 0;
    }
  `,
];
