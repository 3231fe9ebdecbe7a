import {html, nothing, type TemplateResult} from 'lit';
import type {GuidePage, Language, Localised, Localizer} from '@huiyin/core';
import type {Choices} from '../audience-choice.ts';
import type {GuidesKey} from '../words.ts';

interface Option {
  id: string;
  name: Localised;
  total: number;
}

interface Group {
  name?: string;
  options: readonly Option[];
}

/** What was found narrowed down by topic, department and applicant, each with how many there would be. */
export const narrowing = (
  {topics, departments, audiences}: GuidePage['facets'],
  chosen: Choices,
  {t, language}: Localizer<GuidesKey>,
  view: {isWide: boolean; onChoose: (choice: Partial<Choices>) => void},
): TemplateResult => {
  const choose = (id: keyof Choices, label: string, every: string, groups: readonly Group[]) =>
    select(id, {label, every, groups, chosen: chosen[id], onChoose: (one) => view.onChoose({[id]: one})});
  const selects = html`
    ${choose('topic', t('guides.topic'), t('guides.everyTopic'), [
      {name: t('guides.lifeEvents'), options: topics.filter(({kind}) => kind === 'lifeEvent')},
      {name: t('guides.subjects'), options: topics.filter(({kind}) => kind === 'subject')},
    ])}
    ${choose('department', t('published.department'), t('published.everyDepartment'), [
      {options: departments},
    ])}
    ${choose('audience', t('guides.audience'), t('guides.everybody'), [
      {
        options: audiences.map(({id, total}) => ({
          id,
          name: own(t(`guides.forWhom.${id}`), language),
          total,
        })),
      },
    ])}
  `;
  // On a narrow screen what was found comes before what it can be narrowed down by.
  return view.isWide
    ? html`<div class="narrowing" part="facets">${selects}</div>`
    : html`<details class="narrowing" part="facets">
        <summary>${t('guides.narrow')}</summary>
        ${selects}
      </details>`;
};

const own = (text: string, lang: Language): Localised => ({text, lang});

interface Select {
  label: string;
  every: string;
  chosen: string;
  groups: readonly Group[];
  onChoose: (id: string) => void;
}

const select = (id: string, {label, every, chosen, groups, onChoose}: Select) => {
  const isKnown = groups.some(({options}) => options.some(({id}) => id === chosen));
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}>
      ${option('', every, !chosen)} ${chosen && !isKnown ? option(chosen, chosen, true) : nothing}
      ${groups.map(({name, options}) => {
        const all = options.map((one) =>
          option(one.id, `${one.name.text} (${one.total})`, one.id === chosen, one.name.lang),
        );
        return name ? html`<optgroup label=${name}>${all}</optgroup>` : all;
      })}
    </select>
  </div>`;
};

const option = (id: string, text: string, isChosen: boolean, lang?: Language) =>
  html`<option value=${id} lang=${lang ?? nothing} .selected=${isChosen}>${text}</option>`;
