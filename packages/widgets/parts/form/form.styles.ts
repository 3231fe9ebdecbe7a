import {css} from 'lit';

/** Fields, hints, notes, fact lists and the receipt's buttons, inside of the card. */
export const formStyles = css`
  .reasons label,
  .choice label {
    display: grid;
    grid-template-columns: 20px 1fr;
    grid-gap: calc(1.5 * var(--_space));
    align-items: center;
    min-height: var(--_target);
    padding: var(--_space) calc(1.5 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_ground);
    cursor: pointer;
  }
  .field {
    margin: 0 0 calc(3 * var(--_space));
  }
  .field label {
    display: block;
    margin: 0 0 var(--_space);
    font-weight: 600;
  }
  textarea,
  .field input,
  .field select {
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
  .field select {
    padding-right: calc(4 * var(--_space));
    text-overflow: ellipsis;
  }
  textarea {
    resize: vertical;
  }
  .field [aria-invalid] {
    border-color: var(--_alert);
    background: var(--hy-color-alert-soft, #fdf0ef);
  }
  .hint {
    display: flex;
    justify-content: space-between;
    margin: calc(0.5 * var(--_space)) 0 var(--_space);
    color: var(--_quiet);
  }
  .hint span + span {
    margin-left: calc(2 * var(--_space));
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .over {
    color: var(--_alert);
    font-weight: 600;
  }
  .promise {
    margin: 0 0 calc(3 * var(--_space));
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    border-left: 4px solid var(--_accent);
    background: var(--_ground);
  }
  .promise p:last-child {
    margin: 0;
  }
  details {
    margin: 0 0 calc(3 * var(--_space));
  }
  summary {
    padding: calc(1.25 * var(--_space)) calc(1.5 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_ground);
    cursor: pointer;
  }
  details[open] summary {
    margin: 0 0 var(--_space);
  }
  a {
    color: var(--_accent);
  }
  a.alone {
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
  }
  h2:focus {
    outline: none;
  }
  .tick {
    margin: 0 var(--_space) 0 0;
    vertical-align: -5px;
    stroke: var(--hy-color-success, #1d6b3a);
    stroke-width: 2;
  }
  h2,
  h3 {
    margin: 0 0 var(--_space);
    font-size: var(--hy-font-size-title, 1.25em);
    font-weight: 600;
    line-height: 1.4;
  }
  dl {
    margin: calc(2 * var(--_space)) 0;
    padding: calc(2 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  dl div + div {
    margin-top: var(--_space);
  }
  .wide dl div {
    display: grid;
    grid-template-columns: 9em 1fr;
    grid-gap: calc(2 * var(--_space));
  }
  dt {
    color: var(--_quiet);
  }
  dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .code {
    font-size: var(--hy-font-size-title, 1.25em);
    font-weight: 600;
    letter-spacing: 0.04em;
  }
  .words {
    white-space: pre-line;
  }
  .actions {
    display: grid;
    grid-gap: var(--_space);
    margin: 0 0 calc(2 * var(--_space));
  }
  .wide .actions {
    display: block;
  }
  .wide .actions button {
    margin: 0 var(--_space) var(--_space) 0;
  }
  .quiet {
    padding: calc(0.5 * var(--_space)) calc(3 * var(--_space));
    background: none;
    color: var(--_accent);
  }
  .picture {
    max-width: 100%;
    border: 1px solid var(--_line);
  }
  .print {
    position: absolute;
    width: 0;
    height: 0;
    border: 0;
  }
  .choice {
    margin: 0 0 calc(3 * var(--_space));
  }
`;
