import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {KeysOf, Localizer, Point} from '@huiyin/core';
import {lineField, type FieldOptions} from '../field/field.ts';
import {currentPosition} from './current-position.ts';
import {distanceIn} from './distance-in.ts';
import type zh from './locales/zh.json';
import type {MapRules, PlaceMap} from './place-map.ts';

/** The address as a field of the form, and the point, which the element keeps. */
export interface PlaceOptions extends Omit<FieldOptions, 'counter'> {
  point: Point | undefined;
  /** The county's map; no map is offered without one. */
  map: MapRules | undefined;
  /** The citizen added a point, or took it away. */
  onPoint(point: Point | undefined): void;
}

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};
type News = 'asking' | 'denied' | 'unavailable' | 'timeout' | 'opening' | 'mapFailed' | 'blank';

/** What goes on in a field of this name. */
interface UnderWay {
  name: string;
  news?: News;
  map?: PlaceMap;
}

/**
 * The place of a report: an address in words, which is always enough, where the device is, or a point of the county's
 * map. Position and map are asked for when their button is pressed, never before.
 */
export class PlaceField implements ReactiveController {
  readonly #host: Host;
  readonly #localizer: Localizer<KeysOf<typeof zh>>;
  /** How far off a point of the device may be, in metres. */
  readonly #accuracy = new WeakMap<Point, number>();
  // One at a time.
  #at: UnderWay | undefined;

  constructor(host: Host, localizer: Localizer<KeysOf<typeof zh>>) {
    this.#host = host;
    this.#localizer = localizer;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Puts the map away and forgets what was being looked for: a new form begins. */
  close(): void {
    this.#begin(undefined);
  }

  render(options: PlaceOptions): TemplateResult {
    const {t} = this.#localizer;
    const {name, map, point} = options;
    const at = this.#at?.name === name ? this.#at : undefined;
    const news = at?.news;
    return html`
      ${lineField({...options, hint: options.hint || t('place.hint'), autocomplete: 'off'})}
      <div class="place">
        <div class="actions">
          ${
            isSecureContext && 'geolocation' in navigator
              ? html`<button
                  type="button"
                  class="quiet"
                  id="${name}-here"
                  @click=${() => void this.#locate(options)}
                >
                  ${t('place.here')}
                </button>`
              : nothing
          }
          ${
            map
              ? html`<button
                  type="button"
                  class="quiet"
                  id="${name}-map"
                  aria-expanded=${at?.map ? 'true' : 'false'}
                  @click=${() => void this.#open(options, map)}
                >
                  ${t('place.onMap')}
                </button>`
              : nothing
          }
        </div>
        ${at?.map && map ? this.#renderMap(at.map, map, options) : nothing}
        <p role="status">${news ? t(`place.${news}`) : point ? this.#added(point) : nothing}</p>
        ${
          point
            ? html`<button type="button" class="quiet" @click=${() => this.#set(undefined, options)}>
                ${t('place.remove')}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  #renderMap(map: PlaceMap, {attribution, landmarks = []}: MapRules, options: PlaceOptions) {
    const {t} = this.#localizer;
    map.element.setAttribute('aria-label', t('place.mapLabel'));
    const zoom = (steps: 1 | -1, sign: string, label: string) =>
      html`<button type="button" aria-label=${label} @click=${() => map.zoomBy(steps)}>${sign}</button>`;
    return html`
      <p>${t('place.mapHint')}</p>
      ${landmarks.length ? this.#renderLandmarks(map, landmarks, options) : nothing}
      <div class="map" @keydown=${({key}: KeyboardEvent) => key === 'Escape' && this.#leave(options)}>
        ${map.element}
        <svg class="cross" viewBox="0 0 48 48" aria-hidden="true">
          <path d="M17 24a7 7 0 1 0 14 0a7 7 0 1 0-14 0M24 3v14M24 31v14M3 24h14M31 24h14"></path>
        </svg>
        <div class="zoom">${zoom(1, '+', t('place.closer'))}${zoom(-1, '−', t('place.farther'))}</div>
      </div>
      <p class="hint"><span lang=${attribution.lang}>${attribution.text}</span></p>
      <div class="actions">
        <button type="button" @click=${() => this.#set(map.point, options)}>${t('place.take')}</button>
        <button type="button" class="quiet" @click=${() => this.#leave(options)}>${t('place.close')}</button>
      </div>
    `;
  }

  #renderLandmarks(map: PlaceMap, landmarks: NonNullable<MapRules['landmarks']>, {name}: PlaceOptions) {
    const move = ({target}: Event) => {
      const chosen = landmarks[(target as HTMLSelectElement).selectedIndex - 1];
      if (chosen) map.moveTo(chosen.point);
    };
    // Not a field of the form: what counts is the point.
    return html`<p class="field">
      <label for="${name}-landmark">${this.#localizer.t('place.landmark')}</label>
      <select id="${name}-landmark" @change=${move}>
        <option></option>
        ${landmarks.map(({label}) => html`<option lang=${label.lang}>${label.text}</option>`)}
      </select>
    </p>`;
  }

  #added(point: Point): string {
    const {t, language} = this.#localizer;
    const metres = this.#accuracy.get(point);
    return metres ? t('place.addedWithin', {distance: distanceIn(metres, language)}) : t('place.added');
  }

  async #locate({name, onPoint}: PlaceOptions): Promise<void> {
    if (this.#at?.news === 'asking') return;
    const at = this.#begin({name, news: 'asking'});
    const found = await currentPosition();
    if (this.#at !== at) return;
    if (typeof found === 'string') return void this.#begin({name, news: found});
    this.#accuracy.set(found.point, found.accuracy);
    onPoint(found.point);
    this.#begin({name});
  }

  async #open({name, point}: PlaceOptions, rules: MapRules): Promise<void> {
    if (this.#at?.name === name && this.#at.map) return this.#at.map.element.focus();
    const at = this.#begin({name, news: 'opening'});
    const loaded = await import('./place-map.ts').catch(() => undefined);
    if (this.#at !== at) return;
    if (!loaded) return void this.#begin({name, news: 'mapFailed'});
    const map: PlaceMap = new loaded.PlaceMap(rules, point, () => this.#tell(map, 'blank'));
    map.element.setAttribute('role', 'application');
    this.#begin({name, map});
    await this.#host.updateComplete;
    map.element.focus();
  }

  #set(point: Point | undefined, options: PlaceOptions): void {
    options.onPoint(point);
    this.#leave(options);
  }

  /** Puts the map away. What was pressed may go with it: the focus returns to where it came from. */
  #leave({name}: PlaceOptions): void {
    const first = this.#at?.map ? 'map' : 'here';
    this.#begin({name});
    const found = (selector: string) => this.#host.renderRoot.querySelector<HTMLElement>(selector);
    const button = found(`[id="${name}-${first}"]`) ?? found(`[id="${name}-map"]`);
    (button ?? found(`[name="${name}"]`))?.focus();
  }

  #tell(map: PlaceMap, news: News): void {
    if (this.#at?.map !== map) return;
    this.#at = {...this.#at, news};
    this.#host.requestUpdate();
  }

  #begin<At extends UnderWay | undefined>(at: At): At {
    this.#at?.map?.remove();
    this.#at = at;
    this.#host.requestUpdate();
    return at;
  }
}
