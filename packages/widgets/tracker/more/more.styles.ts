import {css} from 'lit';
import {gradesStyles} from '../../parts/grades/grades.styles.ts';

export const styles = [
  gradesStyles,
  css`
    h3 {
      margin-top: calc(3 * var(--_space));
    }
    .promise h2,
    .promise h3 {
      margin-top: 0;
    }
    .waiting.promise {
      margin-top: calc(3 * var(--_space));
    }
    .waiting > :last-child {
      margin-bottom: 0;
    }
    .quietly {
      color: var(--_quiet);
    }
    .said {
      margin: 0 0 var(--_space);
      padding: var(--_space) calc(2 * var(--_space));
      border-left: 4px solid var(--_accent);
      background: var(--_ground);
    }
    .said p:last-child {
      margin: 0;
    }
    .steps {
      margin: 0 0 calc(2 * var(--_space));
      padding: 0;
      list-style: none;
    }
    .steps > li {
      position: relative;
      margin: 0 0 0 7px;
      padding: 0 0 calc(2 * var(--_space)) calc(3 * var(--_space));
      border-left: 2px solid var(--_line);
    }
    .steps > li:last-child {
      border-color: transparent;
      padding-bottom: 0;
    }
    .steps > li::before {
      content: '';
      position: absolute;
      top: 7px;
      left: -8px;
      width: 14px;
      height: 14px;
      border: 2px solid var(--_field);
      border-radius: 50%;
      background: var(--hy-color-paper, #fff);
      box-sizing: border-box;
    }
    .steps > li:first-child::before {
      border: 7px solid var(--_accent);
    }
    .steps b {
      display: block;
    }
    .files {
      margin: var(--_space) 0;
      padding: 0;
      list-style: none;
    }
    .files button {
      max-width: 100%;
      padding: var(--_space) calc(2 * var(--_space));
      overflow-wrap: anywhere;
    }
    .files span {
      white-space: nowrap;
    }
    .done {
      margin: 0 0 calc(3 * var(--_space));
      padding: 0 0 calc(2 * var(--_space));
      border-bottom: 1px solid var(--_line);
    }
    .reactions form {
      padding: calc(2 * var(--_space)) 0;
    }
    .reactions button,
    .actions button {
      padding: calc(0.5 * var(--_space)) calc(2 * var(--_space));
    }
    .reactions details {
      margin: 0 0 var(--_space);
    }
    .reactions summary {
      min-height: var(--_target);
      font-weight: 600;
    }
    @media print {
      .reactions,
      .actions,
      details {
        display: none;
      }
      .files button {
        padding: 0;
        border: 0;
        color: inherit;
      }
    }
  `,
];
