import {css} from 'lit';

/** The list of what was sent earlier on this device. Stands beside the form's styles. */
export const earlierStyles = css`
  .earlier {
    margin: calc(3 * var(--_space)) 0 0;
  }
  .earlier ul {
    margin: calc(2 * var(--_space)) 0 0;
    padding: 0;
    list-style: none;
  }
  .earlier li {
    padding: calc(2 * var(--_space)) 0 0;
    border-top: 1px solid var(--_line);
  }
  .earlier li b {
    font-weight: 600;
  }
  .earlier .actions,
  .kept .actions {
    margin: var(--_space) 0 calc(2 * var(--_space));
  }
  .kept {
    margin: calc(2 * var(--_space)) 0 0;
  }
`;
