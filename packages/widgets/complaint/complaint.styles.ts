import {css} from 'lit';
import {cardStyles} from '../parts/card/card.styles.ts';
import {formStyles} from '../parts/form/form.styles.ts';
import {letterStyles} from '../parts/form/letter.styles.ts';
import {placeStyles} from '../parts/place/place.styles.ts';
import {earlierStyles} from '../parts/sending/earlier.styles.ts';

export const styles = [
  cardStyles,
  formStyles,
  earlierStyles,
  letterStyles,
  placeStyles,
  css`
    [hidden] {
      display: none;
    }
    .late {
      margin-bottom: calc(2 * var(--_space));
    }
    .step + .step:not(.alone) {
      padding: calc(3 * var(--_space)) 0 0;
      border-top: 1px solid var(--_line);
    }
    .step h2 {
      margin: 0 0 calc(2 * var(--_space));
    }
    .facts {
      display: block;
    }
    .count,
    .facts {
      margin: 0;
      color: var(--_quiet);
    }
    .choice label + label {
      margin-top: var(--_space);
    }
    .elsewhere {
      min-height: 0;
    }
    label b {
      font-weight: 600;
    }
    small {
      display: block;
      color: var(--_quiet);
      font-size: inherit;
    }
    .checked {
      margin: 0 0 calc(3 * var(--_space));
    }
    .checked div {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      grid-gap: var(--_space);
      align-items: center;
    }
    .checked h3 {
      margin: 0;
    }
    .checked dl {
      margin: var(--_space) 0 0;
    }
    .checked dl div {
      display: block;
    }
    .wide .checked dl div {
      display: grid;
      grid-template-columns: 9em 1fr;
      grid-gap: calc(2 * var(--_space));
      align-items: start;
    }
    .card .checked button,
    .card .file button {
      width: auto;
      min-height: 44px;
      padding: 0 calc(2 * var(--_space));
    }
    .file span {
      display: inline;
    }
    .file .actions {
      display: block;
    }
    .file .actions button {
      margin: 0 var(--_space) var(--_space) 0;
    }
    .warning {
      margin: 0 0 calc(2 * var(--_space));
      padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
      border-left: 4px solid var(--_alert);
      background: var(--hy-color-alert-soft, #fdf0ef);
    }
    .warning p:last-child {
      margin: 0;
    }
    .files ul,
    .similar ul,
    .uploads {
      padding: 0;
      list-style: none;
    }
    .similar li {
      padding: calc(1.5 * var(--_space)) 0;
      border-top: 1px solid var(--_line);
    }
    .similar li :last-child:empty,
    .similar [role='status']:empty {
      display: none;
    }
    .similar details,
    .similar button {
      margin: var(--_space) 0 0;
    }
    .file {
      display: grid;
      grid-template-columns: 96px minmax(0, 1fr);
      grid-gap: calc(1.5 * var(--_space));
      padding: calc(1.5 * var(--_space)) 0;
      border-top: 1px solid var(--_line);
    }
    .file > :only-child {
      grid-column: 1 / -1;
    }
    .file canvas {
      max-width: 96px;
      max-height: 96px;
      border-radius: var(--_radius);
    }
    .file .name {
      margin: 0;
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    .file .actions,
    .files .actions:last-child {
      margin: 0;
    }
    .file .hint,
    .file .message {
      margin: 0 0 var(--_space);
    }
    .uploads li {
      margin: 0 0 calc(1.5 * var(--_space));
    }
    progress {
      display: block;
      width: 100%;
      accent-color: var(--_accent);
    }
    /* The button of its calendar takes the focus from the field itself. */
    .field input[type='date']:focus-within {
      outline: 3px solid var(--hy-color-focus, #0b57a4);
    }
    .onward {
      display: grid;
      grid-gap: var(--_space);
    }
    .wide .onward {
      grid-auto-flow: column;
      justify-content: start;
    }
  `,
];
