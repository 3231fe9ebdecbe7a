import {html, LitElement} from 'lit';
import {Localizer, Words, type KeysOf, type Point} from '@huiyin/core';
import {cardStyles} from '../parts/card/card.styles.ts';
import {formStyles} from '../parts/form/form.styles.ts';
import type zh from '../parts/place/locales/zh.json';
import {PlaceField} from '../parts/place/place-field.ts';
import type {MapRules} from '../parts/place/place-map.ts';
import {placeStyles} from '../parts/place/place.styles.ts';
import {until} from './page.ts';

const words = new Words<KeysOf<typeof zh>>({
  zh: () => Promise.all([import('../parts/place/locales/zh.json')]),
  en: () => Promise.all([import('../parts/place/locales/en.json')]),
  ru: () => Promise.all([import('../parts/place/locales/ru.json')]),
  ja: () => Promise.all([import('../parts/place/locales/ja.json')]),
  ko: () => Promise.all([import('../parts/place/locales/ko.json')]),
});

/** A form that asks for nothing but a place. */
export class PlaceForm extends LitElement {
  static override styles = [cardStyles, formStyles, placeStyles];
  map: MapRules | undefined;
  point: Point | undefined;
  readonly localizer = new Localizer(this, words);
  readonly #place = new PlaceField(this, this.localizer);

  protected override render() {
    if (!this.localizer.ready) return html``;
    return html`<div class="card">
      ${this.#place.render({
        ...{name: 'answers.place', label: '地点', error: undefined, initial: ''},
        ...{point: this.point, map: this.map},
        onPoint: (point) => ((this.point = point), this.requestUpdate()),
      })}
    </div>`;
  }
}
customElements.define('test-place-form', PlaceForm);

/** A map around the gate of Yundu County's hall, whose tiles are one green square. */
export const mapIn = (system: MapRules['system']): MapRules => ({
  tiles: `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' id='t{z}-{x}-{y}'/%3E`,
  system,
  attribution: {text: '云渡县自然资源局', lang: 'zh'},
  center: {latitude: 30.32, longitude: 115.08, system: 'WGS84'},
  ...{zoom: 14, minZoom: 12, maxZoom: 16},
});

export const mountPlace = async (
  given: Partial<Pick<PlaceForm, 'map' | 'point'>> = {},
): Promise<PlaceForm> => {
  const form = Object.assign(new PlaceForm(), given);
  document.body.append(form);
  await until(form, () => form.shadowRoot!.querySelector('.card'));
  return form;
};
