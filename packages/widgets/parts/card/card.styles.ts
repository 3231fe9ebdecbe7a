import {css} from 'lit';

// Chromium 83 sets the limits: no :has, :is, inset, logical margins, nor gap outside of grids.
// `medium` is the reader's own setting; `rem` would be the host page's, and so would `em` outside of the card.
// What a page inherits ends at the card: on `:host` any rule of the page wins, even one for `*`.

/** The card that every widget stands in: ground, words, buttons, focus. */
export const cardStyles = css`
  :host {
    display: block;
    --_accent: var(--hy-color-accent, #0b57a4);
    --_alert: var(--hy-color-alert, #b3261e);
    --_field: var(--hy-color-field, #7a8496);
    --_ground: var(--hy-color-ground, #f3f5f9);
    --_line: var(--hy-color-line, #d5dbe5);
    --_quiet: var(--hy-color-quiet, #566072);
    --_radius: var(--hy-radius-control, 8px);
    --_soft: var(--hy-color-accent-soft, #eaf2fb);
    --_space: var(--hy-space, 8px);
    --_target: var(--hy-size-target, 48px);
    max-width: var(--hy-width-max, 720px);
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  .card {
    all: initial;
    display: block;
    box-sizing: border-box;
    direction: ltr;
    color-scheme: var(--hy-color-scheme, light);
    color: var(--hy-color-text, #1c2430);
    font: var(--hy-font-size-text, medium) / var(--hy-line-height, 1.6)
      var(--hy-font-family, system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif);
    overflow-wrap: break-word;
    padding: calc(2 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--hy-radius-card, 12px);
    background: var(--hy-color-paper, #fff);
  }
  .wide {
    padding: calc(4 * var(--_space));
  }
  fieldset {
    min-width: 0;
    margin: 0 0 calc(3 * var(--_space));
    padding: 0;
    border: 0;
  }
  legend {
    margin: 0 0 var(--_space);
    padding: 0;
    font-weight: 600;
  }
  input[type='radio'],
  input[type='checkbox'] {
    width: 20px;
    height: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  svg {
    width: 28px;
    height: 28px;
    fill: none;
    stroke: var(--_quiet);
    stroke-width: 1.75;
    stroke-linecap: round;
  }
  button {
    min-height: var(--_target);
    padding: calc(0.5 * var(--_space)) calc(4 * var(--_space));
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--hy-color-on-accent, #fff);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .card:not(.wide) button {
    width: 100%;
  }
  :focus {
    outline: 3px solid var(--hy-color-focus, #0b57a4);
    outline-offset: 2px;
  }
  :focus:not(:focus-visible) {
    outline: none;
  }
  p {
    margin: 0 0 var(--_space);
  }
  .message {
    color: var(--_alert);
    font-weight: 600;
  }
  .message:empty {
    margin: 0;
  }
`;
