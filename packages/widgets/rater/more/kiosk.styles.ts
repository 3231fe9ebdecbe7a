import {css} from 'lit';

// Sizes for a screen at arm's length, which nobody carries their own settings to.
export const kioskStyles = css`
  :host([kiosk]) {
    --_target: 64px;
    max-width: none;
  }
  :host([kiosk]) .card {
    font-size: 20px;
  }
  :host([kiosk]) .grades {
    font-size: 1.25em;
  }
  /* “Совершенно не устраивает” is wider than a fifth of a small screen. */
  :host([kiosk]) .wide .grades span {
    overflow-wrap: anywhere;
  }
  :host([kiosk]) .wide .grades label {
    min-width: 0;
    padding: calc(4 * var(--_space)) var(--_space);
  }
  :host([kiosk]) .wide .grades svg {
    width: 64px;
    height: 64px;
  }
  :host([kiosk]) input[type='radio'],
  :host([kiosk]) input[type='checkbox'] {
    width: 28px;
    height: 28px;
  }
  :host([kiosk]) input[type='checkbox'] {
    margin-right: 12px;
  }
  .idle {
    margin: 0;
    padding: calc(10 * var(--_space)) 0;
    font-size: var(--hy-font-size-kiosk, 1.75em);
    text-align: center;
  }
  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* In sight however long the form is. */
  .warning {
    position: sticky;
    bottom: 0;
    margin: calc(2 * var(--_space)) 0 0;
    padding: var(--_space) 0;
    background: var(--hy-color-paper, #fff);
  }
  .qr {
    display: block;
    width: 280px;
    max-width: 100%;
    height: auto;
    margin: calc(2 * var(--_space)) 0;
    fill: #000;
    stroke: none;
  }
`;
