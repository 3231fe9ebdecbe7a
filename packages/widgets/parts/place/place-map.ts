import type * as Leaflet from 'leaflet';
// @ts-expect-error leaflet has types for its main entry only.
import {Map as AnyMap, TileLayer as AnyTileLayer} from 'leaflet/dist/leaflet-src.esm.js';
import type {ComplaintProfile, Point} from '@huiyin/core';
import {pointIn} from '@huiyin/core/place';

const LeafletMap = AnyMap as typeof Leaflet.Map;
const TileLayer = AnyTileLayer as typeof Leaflet.TileLayer;

export type MapRules = NonNullable<ComplaintProfile['map']>;

/**
 * The county's map, moved under a fixed centre by pointer, finger and keys. Only `element` is to be drawn. Leaflet’s own
 * controls write markup, which Trusted Types forbid: they stay out.
 */
export class PlaceMap {
  readonly element = document.createElement('div');
  readonly #map: Leaflet.Map;
  readonly #system: MapRules['system'];
  readonly #sizes: ResizeObserver;
  #isZooming = false;

  /** `onBlank` is called where not a single tile comes. */
  constructor(rules: MapRules, start: Point | undefined, onBlank: () => void) {
    const {system, zoom, minZoom, maxZoom} = rules;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const {latitude, longitude} = pointIn(start ?? rules.center, system);
    this.#system = system;
    this.#map = new LeafletMap(this.element, {
      center: [latitude, longitude],
      zoom: start ? Math.max(zoom, maxZoom - 1) : zoom,
      ...{minZoom, maxZoom},
      ...{attributionControl: false, zoomControl: false, fadeAnimation: false, trackResize: false},
      ...{zoomAnimation: !isCalm, inertia: !isCalm},
      // What is chosen is the centre: zooming must not move it.
      ...{touchZoom: 'center', doubleClickZoom: 'center', scrollWheelZoom: 'center', boxZoom: false},
      keyboardPanDelta: 40,
    });
    this.#map.addLayer(tilesOf(rules, onBlank));
    this.#map.scrollWheelZoom.disable();
    this.#map.on('zoomstart', () => (this.#isZooming = true));
    this.#map.on('zoomend', () => (this.#isZooming = false));
    this.#map.on('focus', () => this.#map.scrollWheelZoom.enable());
    this.#map.on('blur', () => this.#map.scrollWheelZoom.disable());
    // It has no size before it is drawn, and another one after a phone is turned.
    this.#sizes = new ResizeObserver(() => this.#fit());
    this.#sizes.observe(this.element);
  }

  /** What is under the centre, in the map's own system: nothing is converted, so nothing is lost. */
  get point(): Point {
    const {lat, lng} = this.#map.getCenter();
    return {latitude: rounded(lat), longitude: rounded(lng), system: this.#system};
  }

  /** Brings a place under the centre, near enough to be found again by eye. */
  moveTo(place: Point): void {
    const {latitude, longitude} = pointIn(place, this.#system);
    this.#map.setView([latitude, longitude], Math.max(this.#map.getZoom(), this.#map.getMaxZoom() - 1));
  }

  zoomBy(steps: 1 | -1): void {
    this.#map.setZoom(this.#map.getZoom() + steps);
  }

  // Left to itself Leaflet keeps the centre by whole pixels, and each is metres.
  #fit(): void {
    const center = this.#map.getCenter();
    this.#map.invalidateSize({pan: false});
    this.#map.setView(center, this.#map.getZoom(), {reset: true} as Leaflet.ZoomPanOptions);
  }

  remove(): void {
    this.#sizes.disconnect();
    // Leaflet ends a zoom some time after it began, and takes for granted that the map is still there.
    if (this.#isZooming) this.#map.once('zoomend', () => setTimeout(() => this.#map.remove()));
    else this.#map.remove();
  }
}

const tilesOf = ({tiles, minZoom, maxZoom}: MapRules, onBlank: () => void): Leaflet.TileLayer => {
  const layer = new TileLayer(tiles, {minZoom, maxZoom, noWrap: true});
  let hasTile = false;
  layer.on('tileload', () => (hasTile = true));
  layer.on('load', () => hasTile || onBlank());
  return layer;
};

// To ten centimetres: more would claim what nobody can point at.
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
