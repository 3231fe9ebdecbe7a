import {css} from 'lit';
import {cardStyles} from '../parts/card/card.styles.ts';
import {formStyles} from '../parts/form/form.styles.ts';

export const styles = [
  cardStyles,
  formStyles,
  css`
    .card + slot {
      display: block;
      margin: calc(2 * var(--_space)) 0 0;
    }
    section {
      margin: calc(3 * var(--_space)) 0 calc(4 * var(--_space));
    }
    section details {
      margin: 0 0 var(--_space);
    }
    h3:focus {
      outline: none;
    }
    h4 {
      margin: calc(2 * var(--_space)) 0 calc(0.5 * var(--_space));
      font-size: 1em;
      font-weight: 600;
    }
    .quietly {
      color: var(--_quiet);
    }
    dd p {
      margin: 0;
    }
    dd p + p {
      margin-top: calc(0.5 * var(--_space));
    }
    dl.details {
      margin: 0;
      padding: 0;
      background: none;
    }
    .details div {
      align-items: baseline;
      margin: 0 0 calc(0.5 * var(--_space));
    }
    .contents {
      margin: 0 calc(-0.5 * var(--_space)) calc(3 * var(--_space));
    }
    .card .contents button,
    .card .contents + section > button {
      width: auto;
    }
    .contents button {
      min-height: 44px;
      margin: 0 calc(0.5 * var(--_space)) var(--_space);
      padding: calc(0.5 * var(--_space)) calc(1.5 * var(--_space));
      font-weight: 400;
    }
    .choice label + label {
      margin-top: var(--_space);
    }
    .list,
    .plain,
    ol {
      margin: 0 0 calc(2 * var(--_space));
      padding: 0 0 0 calc(2.5 * var(--_space));
    }
    .details + .plain {
      margin-top: calc(2 * var(--_space));
    }
    .plain li,
    ol > li {
      margin: 0 0 var(--_space);
    }
    .list {
      padding: 0;
      list-style: none;
      border-bottom: 1px solid var(--_line);
    }
    .list > li {
      padding: var(--_space) 0;
      border-top: 1px solid var(--_line);
    }
    .list .tick {
      display: grid;
      grid-template-columns: 20px 1fr;
      grid-gap: calc(1.5 * var(--_space));
      align-items: start;
      min-height: var(--_target);
      padding: calc(1.5 * var(--_space)) 0 var(--_space);
      box-sizing: border-box;
      cursor: pointer;
    }
    .list .tick input {
      margin-top: calc(0.25 * var(--_space));
    }
    .list p,
    .list dl.details {
      padding: 0 0 0 calc(20px + 1.5 * var(--_space));
    }
    .shared {
      color: var(--hy-color-success, #1d6b3a);
    }
    .links a,
    .phone,
    .ask {
      display: inline-block;
      box-sizing: border-box;
      min-width: var(--_target);
      min-height: var(--_target);
      margin: 0 calc(2 * var(--_space)) 0 0;
      padding: var(--_space) 0;
    }
    /* Room for a finger, which no line of text gives way to. */
    .notes a {
      padding: calc(2 * var(--_space)) 0;
    }
    .notes table {
      margin: 0 0 calc(2 * var(--_space));
      border-collapse: collapse;
    }
    .notes td,
    .notes th {
      padding: calc(0.5 * var(--_space));
      border: 1px solid var(--_line);
      text-align: left;
      vertical-align: top;
    }
    .notes {
      overflow-x: auto;
    }
    .updated {
      margin: calc(2 * var(--_space)) 0 0;
      color: var(--_quiet);
    }
  `,
];
