import {css} from 'lit';
import {publishedStyles} from '../parts/published/published.styles.ts';

export const styles = [
  publishedStyles,
  css`
    form {
      display: grid;
      grid-gap: var(--_space);
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: end;
      margin-bottom: calc(2 * var(--_space));
      padding: 0;
      border: 0;
    }
    form .field {
      margin: 0;
    }
    .card:not(.wide) form button {
      width: auto;
      padding: 0 calc(2 * var(--_space));
    }
    form p,
    fieldset {
      grid-column: 1 / -1;
      margin: 0;
    }
    legend {
      float: left;
      width: 100%;
      margin: 0;
    }
    fieldset label {
      float: left;
      display: flex;
      align-items: center;
      min-height: var(--_target);
      margin-right: calc(3 * var(--_space));
      cursor: pointer;
    }
    fieldset span {
      margin-left: var(--_space);
    }
    .tiles,
    .ways {
      display: grid;
      grid-gap: var(--_space);
      grid-template-columns: repeat(2, minmax(0, 1fr));
      margin: 0 0 calc(4 * var(--_space));
      padding: 0;
      list-style: none;
    }
    .wide .tiles {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .ways {
      margin: 0;
    }
    /* Russian words are too long for half a telephone. */
    .card:not(.wide) .ways,
    .card:not(.wide):lang(ru) .tiles {
      grid-template-columns: minmax(0, 1fr);
    }
    .card li button {
      width: 100%;
      height: 100%;
      padding: var(--_space) calc(1.5 * var(--_space));
      border-color: var(--_line);
      background: none;
      color: inherit;
      font-weight: 400;
      text-align: left;
    }
    .card li .tile {
      border-color: transparent;
      background: var(--_soft);
    }
    .tile span {
      display: block;
      margin-right: var(--_space);
      font-weight: 600;
    }
    small {
      color: var(--_quiet);
      font-size: inherit;
      white-space: nowrap;
    }
    .list > li {
      padding: 0 0 var(--_space);
    }
    .card li .hit {
      display: flex;
      align-items: center;
      box-sizing: border-box;
      min-height: var(--_target);
      padding: calc(0.5 * var(--_space)) 0;
      border: 0;
      color: var(--_accent);
      font-weight: 600;
      text-decoration: underline;
    }
    mark {
      padding: 2px 0;
      background: var(--_soft);
      color: inherit;
    }
    .why {
      display: block;
      color: var(--_quiet);
    }
    .wide .narrowing {
      display: grid;
      grid-gap: calc(2 * var(--_space));
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .narrowing .field {
      margin-bottom: calc(2 * var(--_space));
    }
    .advice {
      margin: 0 0 calc(3 * var(--_space));
      padding: 0 0 0 calc(3 * var(--_space));
    }
    /* What is listed stays readable while something else is on its way. */
    h2::after {
      margin-right: -1em;
      content: '…';
      visibility: hidden;
    }
    [aria-busy='true'] h2::after {
      visibility: visible;
      transition: visibility 0s 0.4s;
    }
    details {
      margin: 0 0 var(--_space);
    }
  `,
];
