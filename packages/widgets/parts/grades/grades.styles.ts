import {css} from 'lit';

export const gradesStyles = css`
  .grades {
    display: grid;
    grid-gap: var(--_space);
  }
  .grades label {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr) auto;
    grid-gap: calc(1.5 * var(--_space));
    align-items: center;
    min-height: var(--_target);
    padding: calc(0.75 * var(--_space)) calc(2 * var(--_space));
    border: 1px solid var(--_field);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .wide .grades {
    grid-template-columns: repeat(5, minmax(0, 1fr));
  }
  .wide .grades label {
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    align-content: start;
    padding: calc(2 * var(--_space)) 0;
    text-align: center;
  }
  .grades .chosen {
    border-color: var(--_accent);
    background: var(--_soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .wide .grades svg {
    order: -1;
  }
  .chosen svg {
    stroke: var(--_accent);
  }
`;
