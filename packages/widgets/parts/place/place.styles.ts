import {css} from 'lit';

/** The map of a place, with as much of Leaflet's own rules as a map without controls needs. */
export const placeStyles = css`
  .place {
    margin: calc(-2 * var(--_space)) 0 calc(3 * var(--_space));
  }
  .place [role='status']:empty {
    margin: 0;
  }
  .place .field {
    margin-top: calc(2 * var(--_space));
  }
  .map {
    position: relative;
    height: 20em;
    max-height: 70vh;
    margin: 0 0 calc(0.5 * var(--_space));
    border: 1px solid var(--_field);
    border-radius: var(--_radius);
    background: var(--_ground);
    isolation: isolate;
  }
  .map > div:first-child {
    height: 100%;
    border-radius: inherit;
  }
  .cross {
    position: absolute;
    top: calc(50% - 24px);
    left: calc(50% - 24px);
    width: 48px;
    height: 48px;
    stroke: var(--_alert);
    stroke-width: 3;
    pointer-events: none;
  }
  .zoom {
    position: absolute;
    top: var(--_space);
    right: var(--_space);
    display: grid;
    grid-gap: var(--_space);
  }
  .card .map button {
    width: var(--_target);
    padding: 0;
    background: var(--hy-color-paper, #fff);
    color: var(--_accent);
    font-size: var(--hy-font-size-title, 1.25em);
  }
  .leaflet-container {
    overflow: hidden;
    cursor: grab;
    touch-action: none;
    -webkit-tap-highlight-color: transparent;
  }
  .leaflet-dragging {
    cursor: grabbing;
  }
  .leaflet-pane,
  .leaflet-layer,
  .leaflet-tile,
  .leaflet-tile-container {
    position: absolute;
    top: 0;
    left: 0;
  }
  .leaflet-tile {
    max-width: none;
    visibility: hidden;
    user-select: none;
    -webkit-user-select: none;
    pointer-events: none;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
  }
  .leaflet-zoom-anim .leaflet-tile {
    transition: none;
  }
`;
