import {html, type TemplateResult} from 'lit';
import type {GuidePage, Localizer} from '@huiyin/core';
import type {GuidesKey} from './words.ts';

/** What is chosen: ids, empty where nothing is. */
export interface Choices {
  topic: string;
  department: string;
  audience: string;
}

/** Whose matters are shown, with how many there are: everybody's, a person's or a company's. */
export const audienceChoice = (
  {audiences}: GuidePage['facets'],
  chosen: string,
  {t}: Localizer<GuidesKey>,
  onChoose: (choice: Partial<Choices>) => void,
): TemplateResult => {
  const choice = (id: string, name: string) =>
    html`<label>
      <input
        type="radio"
        name="audience"
        value=${id}
        .checked=${id === chosen}
        @change=${() => onChoose({audience: id})}
      />
      <span>${name}</span>
    </label>`;
  return html`<fieldset class="audiences">
    <legend>${t('guides.audience')}</legend>
    ${choice('', t('guides.everybody'))}
    ${audiences
      .filter(({id}) => id === 'person' || id === 'enterprise' || id === chosen)
      .map(({id, total}) => choice(id, `${t(`guides.forWhom.${id}`)} (${total})`))}
  </fieldset>`;
};
